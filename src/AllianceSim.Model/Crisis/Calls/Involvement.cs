namespace AllianceSim.Model.Crisis.Calls;

/// <summary>How far a state goes in a dispute (Beckley 2015).</summary>
public enum Involvement
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>At risk of attack, but passive.</summary>
    Exposed = 1,

    /// <summary>It acts short of arms.</summary>
    NonMilitary = 2,

    /// <summary>It takes up arms.</summary>
    Military = 3,
}
