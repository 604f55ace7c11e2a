using System.Globalization;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Figures.Description;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Figures.Gallery;

/// <summary>What ended treaties at each level of the factor that a sweep compares: a bar for each level, with a share for each family of
/// causes.</summary>
public static class LevelCausesFigure
{
    /// <summary>Most levels that are drawn.</summary>
    public const int MostLevels = 16;

    private const double RowHeight = 13;
    private const double LeastHeight = 39;
    private const double BarHalf = 0.38;

    /// <summary>Room to the right of the bars for numbers of treaties, as a share of the bars' length.</summary>
    private const double Room = 0.2;

    private static readonly Ink Number = new(Palette.Text);
    private static readonly Ink None = new(Palette.Muted);

    /// <summary>Describes the figure.</summary>
    /// <param name="causes">What ended treaties by level, with at least one row.</param>
    /// <param name="compare">What is compared.</param>
    /// <param name="names">Names of the factors.</param>
    /// <param name="provenance">Where the runs come from.</param>
    public static Figure Of(IReadOnlyList<LevelCauses> causes, CompareSpec compare, FactorNames names, Provenance provenance)
    {
        var shown = EvenChoice.Of(causes, MostLevels, level => level.Level == compare.Baseline);
        var isEmpty = shown.All(level => level.Ended == 0);
        return new Figure
        {
            Name = "causes",
            Title = $"What ended treaties, by {names[compare.By]}",
            Caption = Caption(),
            Panels =
            [
                new Panel
                {
                    X = new NumberScale(
                        "Share of treaties that a choice ended", 0, 1 + Room, NiceTicks.Within(0, 1, 4, whole: false)),
                    Y = new CategoryScale(names[compare.By], [.. shown.Select(level => level.Level)]),
                    Height = Math.Max(LeastHeight, RowHeight * shown.Count),
                    Marks = isEmpty ? [] : [.. shown.SelectMany((level, row) => DrawRow(level, row))],
                    Message = isEmpty ? "No treaty was ended by a member's choice" : "",
                },
            ],
            Legend = isEmpty ? [] : [.. CauseGroup.All.Select(CauseInks.Legend)],
            Table = new FigureTable(
                ["level", "cause", "count", "ended", "share"],
                [
                    .. shown.SelectMany(level => CauseGroup.All.Select((group, i) => (object?[])
                    [
                        level.Level, group.Id, level.Counts[i], level.Ended, level.Ended > 0 ? level.Counts[i] / level.Ended : null,
                    ])),
                ]),
        };

        IEnumerable<Mark> DrawRow(LevelCauses level, int row)
        {
            if (level.Ended == 0)
            {
                yield return new Words(new Point(0.5, row), "none ended so", TextAnchor.Middle, None);
                yield break;
            }

            var from = 0.0;
            foreach (var (i, group) in CauseGroup.All.Index().Where(one => level.Counts[one.Index] > 0))
            {
                var to = from + (level.Counts[i] / level.Ended);
                yield return new Box(new Point(from, row - BarHalf), new Point(to, row + BarHalf), CauseInks.Of(group))
                {
                    Hover = string.Create(
                        CultureInfo.InvariantCulture,
                        $"{names[compare.By]} {level.Level}, {group.Name}: {100 * level.Counts[i] / level.Ended:0.#}%, {level.Counts[i]:0} of {level.Ended:0}"),
                };
                from = to;
            }

            yield return new Words(new Point(1 + (Room / 8), row), level.Ended.ToString("0", CultureInfo.InvariantCulture), TextAnchor.Start, Number);
        }

        string Caption() => string.Join(
            ' ',
            [
                $"Treaties that a member's choice ended, by what had fallen most for it of what it gained by staying (Walt 1997), at each level of "
                + $"{FactorNames.InFull(compare.By)} over all design points with that level. To the right: their number n. Shares are without intervals.",
                .. shown.Count < causes.Count
                    ? (string[])[$"Not drawn: {names[compare.By]} {string.Join(", ", causes.Except(shown).Select(level => level.Level))}."]
                    : [],
                provenance.Sentence,
            ]);
    }
}
