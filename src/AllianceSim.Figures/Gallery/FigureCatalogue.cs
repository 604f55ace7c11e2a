using AllianceSim.Engine.Recording;
using AllianceSim.Figures.Description;
using AllianceSim.Results;

namespace AllianceSim.Figures.Gallery;

/// <summary>A figure that can be asked for by name.</summary>
/// <param name="Name">Name in <c>--figures</c>.</param>
/// <param name="Title">What it shows, in a few words.</param>
/// <param name="Describe">Describes it from results.</param>
public sealed record FigureEntry(string Name, string Title, Func<IFigureSource, Figure> Describe)
{
    /// <summary>Whether it asks for <see cref="IFigureSource.Story"/>, which takes about as long as all other figures do. Default: no.</summary>
    public bool NeedsStory { get; init; }
}

/// <summary>Every figure. To add one, add a line.</summary>
public static class FigureCatalogue
{
    /// <summary>The word for all figures.</summary>
    public const string Every = "all";

    /// <summary>All figures, in the order in which they are drawn.</summary>
    public static IReadOnlyList<FigureEntry> All { get; } =
    [
        new("spells", "Alliances of the first run from signing to end, by cause of end", Spells),
        new("causes", "Causes of the ends of treaties, by period and over all", s => CausesFigure.Of(s.Causes, Years(s.Ticks), s.Provenance)),
        new("survival", "Kaplan–Meier curves of treaties and ties", s => SurvivalFigure.Of(s.Survival, s.Provenance)),
        new("system", "Ties, partners, power and disputes over time", s => SystemFigure.Of(s.Ticks, s.Provenance, s.Shocks)),
        new("influence", "Influence of alliances by involvement in disputes", s => InfluenceFigure.Of(s.Disputes, s.Provenance)),
        new("entanglement", "Entanglement by number of allies", s => EntanglementFigure.Of(s.Entanglement, s.Provenance)),
        new("network", "The alliance network of the first run through time", s => NetworkFigure.Of(s.Story, s.Provenance)) { NeedsStory = true },
        new("threats", "Who fears whom in the first run: first, middle and last year", s => ThreatsFigure.Of(s.Story, s.Provenance)) { NeedsStory = true },
        new("landscape", "Landscape of blocs of the first run: first, middle and last year", s => LandscapeFigure.Of(s.Story, s.Provenance)) { NeedsStory = true },
        new("terms", "What staying was worth in the longest alliance of the first run that broke", s => LongestLife.Terms(s.Story, s.Provenance)) { NeedsStory = true },
    ];

    /// <summary>The figures asked for, in the order of the catalogue.</summary>
    /// <param name="names"><c>all</c>, <c>none</c>, or names with commas between them.</param>
    /// <exception cref="ArgumentException">There is no figure of a name; the message says which there are.</exception>
    public static IReadOnlyList<FigureEntry> Select(string names) => FigureChoice.Of(All, entry => entry.Name, names);

    private static Figure Spells(IFigureSource source)
    {
        var run = source.Ticks.Select(t => t.Run).DefaultIfEmpty(0).Min();
        return SpellsFigure.Of(source.Alliances, Years(source.Ticks.Where(t => t.Run == run)), source.Provenance, run);
    }

    private static YearSpan Years(IEnumerable<Recorded<TickRow>> ticks)
    {
        var years = ticks.Select(t => t.Row.Label).DefaultIfEmpty(0).ToList();
        return new YearSpan(years.Min(), years.Max());
    }
}
