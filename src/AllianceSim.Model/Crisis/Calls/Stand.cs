namespace AllianceSim.Model.Crisis.Calls;

/// <summary>How far a state goes in a dispute, and what it weighed.</summary>
/// <remarks>Where it takes no part, the side is the one on which it would have without alliances, or on which a promise called it.</remarks>
public sealed record Stand
{
    /// <summary>Index of the state.</summary>
    public required int State { get; init; }

    /// <summary>The side.</summary>
    public required Side Side { get; init; }

    /// <summary>Whether the dispute began between it and another.</summary>
    public required bool IsOriginator { get; init; }

    /// <summary>How far it goes.</summary>
    public required Involvement Level { get; init; }

    /// <summary>How far it would go on this side without its alliances, by the same luck.</summary>
    public required Involvement WithoutAlliance { get; init; }

    /// <summary>How far it would go on this side without its alliances and its leaders' biases, by the same luck.</summary>
    public required Involvement Unbiased { get; init; }

    /// <summary>Own interests, biases included, in logits.</summary>
    public required double Interest { get; init; }

    /// <summary>Of these, its stake in a dispute of its own.</summary>
    public required double OwnStake { get; init; }

    /// <summary>Costs, biases included, in logits.</summary>
    public required double Cost { get; init; }

    /// <summary>Alliance terms, in logits.</summary>
    public required double Alliance { get; init; }

    /// <summary>Sum of the sizes of the alliance terms, in logits.</summary>
    public required double AllianceWeight { get; init; }

    /// <summary>Unexplained inclination, in logits.</summary>
    public required double Luck { get; init; }

    /// <summary>Every term, in the catalogue's order, in logits.</summary>
    public required IReadOnlyList<double> Terms { get; init; }

    /// <summary>The side on which a promise of its own called it (casus foederis), or null.</summary>
    public Side? CalledTo { get; init; }

    /// <summary>Whether that promise left it less leeway than not.</summary>
    public bool IsFirm { get; init; }

    /// <summary>Probability, over its luck, of being entangled at involvement 2 or 3, on one side or the other; NaN where it was not coded,
    /// and for whoever the dispute began with: that hangs on how it began.</summary>
    public double EntanglementChance { get; init; } = double.NaN;

    /// <summary>The same at involvement 3.</summary>
    public double MilitaryEntanglementChance { get; init; } = double.NaN;

    /// <summary>Whether it keeps a promise that called it.</summary>
    public bool Keeps => Level == Involvement.Military && Side == CalledTo;
}
