namespace AllianceSim.Import.Facts;

/// <summary>What data files say, as they say it: in the order of files and rows, and nothing filled in.</summary>
internal sealed class FactBook
{
    /// <summary>The files.</summary>
    public List<SourceFile> Files { get; } = [];

    /// <summary>Names of states.</summary>
    public List<StateName> Names { get; } = [];

    /// <summary>Which states were in the system.</summary>
    public List<Membership> Members { get; } = [];

    /// <summary>Material capabilities.</summary>
    public List<Capability> Capabilities { get; } = [];

    /// <summary>Regimes.</summary>
    public List<Regime> Regimes { get; } = [];

    /// <summary>Capitals.</summary>
    public List<Capital> Capitals { get; } = [];

    /// <summary>Borders.</summary>
    public List<Border> Borders { get; } = [];

    /// <summary>Distances that are given rather than computed.</summary>
    public List<CapitalDistance> Distances { get; } = [];

    /// <summary>Rivalries.</summary>
    public List<Rivalry> Rivalries { get; } = [];

    /// <summary>Parties of disputes.</summary>
    public List<DisputeParty> DisputeParties { get; } = [];

    /// <summary>Disputes by pair and year.</summary>
    public List<DisputeYear> DisputeYears { get; } = [];

    /// <summary>Counts of disputes over ten years.</summary>
    public List<DisputeCount> DisputeCounts { get; } = [];

    /// <summary>Treaties.</summary>
    public List<TreatyTerms> Treaties { get; } = [];

    /// <summary>Members of treaties.</summary>
    public List<TreatyMember> TreatyMembers { get; } = [];

    /// <summary>Bound pairs by year.</summary>
    public List<TiedPair> TiedPairs { get; } = [];
}
