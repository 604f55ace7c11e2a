using System.Globalization;
using AllianceSim.Experiments.Causes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Figures.Description;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Figures.Gallery;

/// <summary>What ended the treaties that a member's choice ended: by period, and over all with intervals.</summary>
public static class CausesFigure
{
    private const double Height = 120;
    private const int MostPeriods = 10;
    private const int LeastYears = 5;

    /// <summary>Share of a period left free between bars.</summary>
    private const double Gap = 0.12;

    /// <summary>How far the numbers above bars stand from the top of a share of 1.</summary>
    private const double AboveBars = 0.06;

    private static readonly Ink Interval = new(Palette.Text) { Width = 1.25 };
    private static readonly Ink Number = new(Palette.Muted);

    /// <summary>Describes the figure.</summary>
    /// <param name="tally">The ends of treaties in all runs.</param>
    /// <param name="years">The years that runs cover.</param>
    /// <param name="provenance">Where the numbers come from.</param>
    public static Figure Of(CauseTally tally, YearSpan years, Provenance provenance)
    {
        var periods = Periods(tally.Ends, years);
        var shares = tally.Shares();
        var groups = CauseGroup.All.Where(group => tally.Ends.Any(end => end.Group == group)).ToList();
        return new Figure
        {
            Name = "causes",
            Title = "What ended treaties",
            Caption = Caption(tally, provenance),
            Width = FigureWidth.TwoColumns,
            Columns = 2,
            Panels = [PeriodPanel(periods, years), SharePanel(shares, tally.Ends.Count)],
            Legend = [.. groups.Select(CauseInks.Legend)],
            Table = new FigureTable(
                ["of", "from", "to", "treaties", "cause-group", "count", "share", "low", "high"],
                [
                    .. periods.Where(period => period.Count > 0).SelectMany(period => groups.Select(group => (object?[])
                    [
                        "period", period.First, period.Last, period.Count, group.Id, period.CountOf(group), period.ShareOf(group), null, null,
                    ])),
                    .. tally.Ends.Count == 0 ? [] : shares.Select(share => (object?[])
                    [
                        "all", years.First, years.Last, tally.Ends.Count, share.Group.Id, tally.Ends.Count(end => end.Group == share.Group),
                        share.Share.Value, share.Share.Lower, share.Share.Upper,
                    ]),
                ]),
        };
    }

    /// <summary>Stretches of 5 or 10 years, of long runs of more, that begin at round years.</summary>
    private static List<Period> Periods(IReadOnlyList<CausedEnd> ends, YearSpan years)
    {
        var span = years.Last - years.First + 1;
        var length = Math.Max(LeastYears, (int)NiceTicks.Step(span, MostPeriods, whole: true).Size);
        var first = (int)Math.Floor(years.First / (double)length) * length;
        var starts = Enumerable.Range(0, ((years.Last - first) / length) + 1).Select(index => first + (index * length)).ToList();

        // Too little of a period at either end goes with the one beside it.
        if (starts.Count > 1 && 2 * (starts[1] - years.First) < length)
            starts.RemoveAt(0);
        if (starts.Count > 1 && 2 * (years.Last + 1 - starts[^1]) < length)
            starts.RemoveAt(starts.Count - 1);
        return
        [
            .. starts.Select((start, i) => (First: i == 0 ? years.First : start, Last: i + 1 < starts.Count ? starts[i + 1] - 1 : years.Last))
                .Select(period => new Period(period.First, period.Last, [.. ends.Where(end => period.First <= end.Year && end.Year <= period.Last)])),
        ];
    }

    private static Panel PeriodPanel(List<Period> periods, YearSpan years) => new()
    {
        X = NumberScale.Years("Year of the end", years.First, years.Last + 1, 8),
        Y = NumberScale.Values("Share of treaties", [0, 1], 5, withZero: true) with { Maximum = 1 + (2 * AboveBars) },
        Height = Height,
        Title = "By period",
        Marks =
        [
            .. periods.SelectMany(Bars),
            .. periods.Where(period => period.Count > 0).Select(period => new Words(
                new Point((period.First + period.Last + 1) / 2.0, 1 + AboveBars), Short(period.Count), TextAnchor.Middle, Number)),
        ],
        Message = periods.Exists(period => period.Count > 0) ? "" : "No treaty was ended by choice",
    };

    private static IEnumerable<Mark> Bars(Period period)
    {
        var below = 0;
        var gap = Gap * (period.Last + 1 - period.First) / 2;
        foreach (var group in CauseGroup.All.Where(group => period.CountOf(group) > 0))
        {
            var count = period.CountOf(group);
            yield return new Box(
                new Point(period.First + gap, below / (double)period.Count),
                new Point(period.Last + 1 - gap, (below + count) / (double)period.Count),
                CauseInks.Of(group))
            {
                Hover = Format($"{period.First} to {period.Last}, {group.Name}: {count} of {(period.Count == 1 ? "1 treaty" : $"{period.Count} treaties")} ({100 * period.ShareOf(group):0.#}%)"),
            };
            below += count;
        }
    }

    private static Panel SharePanel(IReadOnlyList<(CauseGroup Group, Estimate Share)> shares, int ends) => new()
    {
        X = NumberScale.Values("Share of treaties", shares.SelectMany(s => new[] { s.Share.Value, s.Share.Upper }), 5, withZero: true),
        Y = new CategoryScale("", [.. shares.Select(s => s.Group.Name)]),
        Height = Height,
        Title = "Over all",
        Marks = ends == 0 ? [] : [.. shares.SelectMany(DrawShare)],
        Message = ends == 0 ? "No treaty was ended by choice" : "",
    };

    private static IEnumerable<Mark> DrawShare((CauseGroup Group, Estimate Share) row, int at)
    {
        const double half = 0.3;
        var (group, share) = row;
        var hasInterval = double.IsFinite(share.Lower) && double.IsFinite(share.Upper);
        if (share.Value > 0)
        {
            yield return new Box(new Point(0, at - half), new Point(share.Value, at + half), CauseInks.Of(group))
            {
                Hover = Format($"{group.Name}: {100 * share.Value:0.#}%") + (hasInterval ? Format($" ({100 * share.Lower:0.#} to {100 * share.Upper:0.#})") : ""),
            };
        }

        if (hasInterval)
            yield return new Segment(new Point(share.Lower, at), new Point(share.Upper, at), Interval);
    }

    // As wide as a bar has room for.
    private static string Short(int count) => count < 10_000 ? Format($"{count}") : Format($"{count / 1000}k");

    private static string Caption(CauseTally tally, Provenance provenance) => string.Join(
        ' ',
        [
            "Treaties that a member's choice ended, by what had fallen most for that member since it joined.",
            .. tally.Ends.Count == 0
                ? (string[])[]
                :
                [
                    Format($"Numbers above bars: treaties ended, over all runs (n = {tally.Ends.Count})."),
                    provenance.Runs > 1 ? "Lines: 95% intervals by bootstrap over runs." : "One run; no interval can be given.",
                ],
            provenance.Sentence,
        ]);

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A period with the ends in it.</summary>
    private sealed record Period(int First, int Last, IReadOnlyList<CausedEnd> Ends)
    {
        public int Count => Ends.Count;

        public int CountOf(CauseGroup group) => Ends.Count(end => end.Group == group);

        public double ShareOf(CauseGroup group) => CountOf(group) / (double)Count;
    }
}
