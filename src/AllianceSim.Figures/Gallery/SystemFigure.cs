using System.Globalization;
using AllianceSim.Engine.Recording;
using AllianceSim.Figures.Description;
using AllianceSim.Results;

namespace AllianceSim.Figures.Gallery;

/// <summary>The system over time: ties, partners, power and disputes, as a mean over runs with a band.</summary>
public static class SystemFigure
{
    private const double PanelHeight = 44;
    private const int PanelTicks = 3;

    private static readonly Series[] Measures =
    [
        new("density", "Density of ties (share of pairs)", row => row.Density, WithZero: true),
        new("mean-degree", "Mean number of partners", row => row.MeanDegree, WithZero: true),
        new("share-unallied", "Share of states without a partner", row => row.ShareUnallied, WithZero: true),
        new("concentration", "Concentration of power (0 to 1)", row => row.Concentration, WithZero: false),
        new("disputes-per-state", "Disputes begun per state and year", row => row.Disputes / (double)row.States, WithZero: true),
    ];

    /// <summary>Most years with shocks that are named in the figure; a caption of dozens hides the rest.</summary>
    private const int MostLabelled = 8;

    /// <summary>Describes the figure.</summary>
    /// <param name="ticks">The system in every tick of every run.</param>
    /// <param name="provenance">Where the rows come from.</param>
    /// <param name="shocks">Marked by thin lines with labels; those outside the years drawn are left out.</param>
    public static Figure Of(IReadOnlyList<Recorded<TickRow>> ticks, Provenance provenance, IReadOnlyList<YearMark>? shocks = null)
    {
        var years = ticks.GroupBy(t => t.Row.Label).OrderBy(g => g.Key).ToList();
        var span = years.Count == 0 ? new YearSpan(0, 0) : new YearSpan(years[0].Key, years[^1].Key);
        var x = years.Count == 0 ? NumberScale.None("Year") : NumberScale.Years("Year", span.First, span.Last, 6);
        var marks = (shocks ?? [])
            .Where(s => years.Count > 0 && s.Year >= span.First && s.Year <= span.Last)
            .GroupBy(s => s.Year)
            .OrderBy(g => g.Key)
            .Select(g => new YearMark(g.Key, string.Join("; ", g.Select(s => s.Text).Where(t => t.Length > 0).Distinct())))
            .ToList();
        var runs = ticks.Select(t => t.Run).Distinct().Count();
        var summaries = Measures.Select(m => years.ConvertAll(g => Spread.Of(g.Select(t => m.Value(t.Row))))).ToList();
        var panels = Measures
            .Select((m, i) => DrawPanel(m, summaries[i], years.ConvertAll(g => g.Key), x, marks, hasBand: runs > 1) with
            {
                LabelsX = i == Measures.Length - 1,
            })
            .ToList();
        var strip = new YearMarkStrip(marks.Count > MostLabelled ? [] : marks, x, FigureWidth.OneColumn);
        return new Figure
        {
            Name = "system",
            Title = "The system over time",
            Caption = Caption(runs, years.ConvertAll(g => g.Count()), marks, strip.IsComplete, provenance),
            Panels = strip.Panel is { } above ? [above, .. panels] : panels,
            Table = new FigureTable(
                ["year", "runs", .. Measures.SelectMany(m => new[] { m.Id, $"{m.Id}-p5", $"{m.Id}-p95" }), "shock"],
                [
                    .. years.Select((g, year) => (object?[])
                    [
                        g.Key,
                        g.Count(),
                        .. summaries.SelectMany(s => new object?[] { s[year].Mean, s[year].Lower, s[year].Upper }),
                        marks.Where(m => m.Year == g.Key).Select(m => m.Text).FirstOrDefault(),
                    ]),
                ]),
        };
    }

    private static Panel DrawPanel(
        Series measure, List<Spread> spreads, List<int> years, NumberScale x, List<YearMark> shocks, bool hasBand)
    {
        var shown = hasBand ? spreads.SelectMany(s => new[] { s.Mean, s.Lower, s.Upper }) : spreads.Select(s => s.Mean);
        var y = NumberScale.Values("", shown, PanelTicks, measure.WithZero);
        var line = Palette.Series(0);
        var means = years.Zip(spreads, (year, s) => new Point(year, s.Mean)).ToList();
        var bounds = years.Zip(spreads, (year, s) => new Bounds(year, s.Lower, s.Upper)).ToList();
        return new Panel
        {
            X = x,
            Y = y,
            Height = PanelHeight,
            Title = measure.Title,
            Marks =
            [
                .. shocks.Select(s => new Segment(new Point(s.Year, y.Minimum), new Point(s.Year, y.Maximum), YearMarkStrip.Ink) { Hover = InWords(s) }),
                .. hasBand ? (Mark[])[new Band(bounds, line with { Opacity = 0.2 }) { Hover = measure.Title }] : [],
                new Line(means, line) { Hover = measure.Title },
            ],
            Message = means.Exists(p => double.IsFinite(p.Y)) ? "" : "No value in any run",
        };
    }

    private static string InWords(YearMark shock) => string.Create(CultureInfo.InvariantCulture, $"{shock.Year} {shock.Text}").TrimEnd();

    private static string Caption(int runs, List<int> runsByYear, List<YearMark> shocks, bool areNamed, Provenance provenance)
    {
        var parts = new List<string>
        {
            runs switch
            {
                0 => "No tick was recorded.",
                1 => "One run; no band can be drawn.",
                _ => string.Create(CultureInfo.InvariantCulture, $"Line: mean over {runs} runs. Band: 5th to 95th percentile over runs."),
            },
        };
        if (runs > 1 && runsByYear.Min() < runs)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"Runs stop at different years: as few as {runsByYear.Min()} are left."));
        if (shocks.Count > MostLabelled)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"Dashed lines: the {shocks.Count} years with shocks, named in this figure's table."));
        else if (shocks.Count > 0)
            parts.Add(areNamed ? "Dashed lines: shocks." : $"Dashed lines: shocks ({string.Join("; ", shocks.Select(InWords))}).");
        parts.Add(provenance.Sentence);
        return string.Join(' ', parts);
    }

    /// <summary>A measure of the system.</summary>
    private sealed record Series(string Id, string Title, Func<TickRow, double> Value, bool WithZero);
}
