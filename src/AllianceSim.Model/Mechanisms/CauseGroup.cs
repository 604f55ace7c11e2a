namespace AllianceSim.Model.Mechanisms;

/// <summary>Families of causes that figures and outcomes tell apart: Walt's three reasons why alliances collapse, and what else there
/// is.</summary>
/// <param name="Id">Name in files, in lower case with hyphens.</param>
/// <param name="Name">In words.</param>
/// <remarks>Walt 1997, Why Alliances Endure or Collapse, Survival 39:1.</remarks>
public sealed record CauseGroup(string Id, string Name)
{
    /// <summary>The balance of power, proximity, offensive power and intentions changed, or other means of protection were found.</summary>
    public static CauseGroup Threat { get; } = new("threat", "perception of threat");

    /// <summary>Allies became less able or willing to help, or dearer.</summary>
    public static CauseGroup Credibility { get; } = new("credibility", "credibility");

    /// <summary>Societies, elites, regimes or ideologies changed.</summary>
    public static CauseGroup Domestic { get; } = new("domestic", "domestic politics");

    /// <summary>Better options opened elsewhere.</summary>
    public static CauseGroup Options { get; } = new("options", "other options");

    /// <summary>What makes alliances endure held them less: leadership, symbols, institutions, solidarity, habit.</summary>
    public static CauseGroup Bonds { get; } = new("bonds", "looser bonds");

    /// <summary>Anger, misunderstanding, plain error and luck.</summary>
    public static CauseGroup Error { get; } = new("error", "error and luck");

    /// <summary>All of them, in Walt's order.</summary>
    public static IReadOnlyList<CauseGroup> All { get; } = [Threat, Credibility, Domestic, Options, Bonds, Error];
}
