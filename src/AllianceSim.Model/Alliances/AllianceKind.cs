namespace AllianceSim.Model.Alliances;

/// <summary>What the members of an alliance promise each other (the classes of ATOP; Leeds et al. 2002).</summary>
public enum AllianceKind
{
    /// <summary>To fight for a member that is attacked.</summary>
    Defense,

    /// <summary>To fight for a member, also when it attacks.</summary>
    Offense,

    /// <summary>Not to help a member's enemy.</summary>
    Neutrality,

    /// <summary>Not to attack each other.</summary>
    Nonaggression,

    /// <summary>To confer in a crisis.</summary>
    Consultation,

    /// <summary>To act together against any aggressor, a member included.</summary>
    CollectiveSecurity,
}

/// <summary>How an alliance, or a state's membership in it, came to an end.</summary>
public enum EndKind
{
    /// <summary>A member broke it.</summary>
    Abrogated,

    /// <summary>Its stated term ran out and was not renewed.</summary>
    Expired,

    /// <summary>The same members replaced it by new terms.</summary>
    Renegotiated,

    /// <summary>A member ceased to exist.</summary>
    Vanished,

    /// <summary>The state stayed to the end, and the alliance ended because others left.</summary>
    Dissolved,

    /// <summary>The other members shut it out.</summary>
    Expelled,
}
