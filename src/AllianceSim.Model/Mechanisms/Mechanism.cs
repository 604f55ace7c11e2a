namespace AllianceSim.Model.Mechanisms;

/// <summary>Where a mechanism enters the model; the order is that of a tick.</summary>
public enum Entry
{
    /// <summary>Leaders, coalitions and regimes change.</summary>
    Domestic,

    /// <summary>A factor of the threat that one state sees in another.</summary>
    Threat,

    /// <summary>How beliefs about others' hostility and reliability are learnt.</summary>
    Belief,

    /// <summary>A term of the will, or a part of the ability, of an ally to help.</summary>
    Credibility,

    /// <summary>A term of the value that a state sets on a partner, weighed on signing and on staying.</summary>
    Partner,

    /// <summary>A term weighed only by members, on whether to stay.</summary>
    Staying,

    /// <summary>Offers, terms of the treaty, thresholds.</summary>
    Bargaining,

    /// <summary>A term of the decision to start a dispute, or of how it is fought.</summary>
    Crisis,

    /// <summary>A term of a state's decision how far to go in a dispute, its own or another's.</summary>
    Call,

    /// <summary>Slow change: power, institutions, reputation.</summary>
    Dynamics,
}

/// <summary>One mechanism of the theory: what it is called, where it comes from, which numbers govern it.</summary>
/// <remarks>The list in <see cref="Catalogue"/> drives the command <c>mechanisms</c>, the <c>mechanisms:</c> and
/// <c>parameters:</c> blocks of a scenario, the schema and the documentation.</remarks>
public sealed record Mechanism
{
    /// <summary>Name in files and tables, in lower case with hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Plain name for figures and reports.</summary>
    public required string Name { get; init; }

    /// <summary>Where it enters the model.</summary>
    public required Entry Entry { get; init; }

    /// <summary>The equation, in the symbols of the model document.</summary>
    public required string Formula { get; init; }

    /// <summary>The work and section that it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Its numbers.</summary>
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>The cause of an alliance's end or survival that its term counts towards; empty where it is no term or part of the
    /// worth of an alliance.</summary>
    public Cause? Cause { get; init; }

    /// <summary>Whether a scenario can switch it off. Thresholds and scales cannot be.</summary>
    public bool IsSwitch { get; init; } = true;

    /// <summary>Whether it takes part where a scenario says nothing. Default: yes. Rules of other models, which stand in for this one's terms,
    /// do not.</summary>
    public bool IsOnByDefault { get; init; } = true;

    /// <summary>Makes the term from the settings of a run; empty where the mechanism is not a term of a sum.</summary>
    public TermMaker? Term { get; init; }
}
