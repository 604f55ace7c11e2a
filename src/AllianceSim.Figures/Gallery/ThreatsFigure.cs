using System.Globalization;
using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Gallery;

/// <summary>Who fears whom in one run, at its beginning, in its middle and at its end.</summary>
public static class ThreatsFigure
{
    /// <summary>States drawn at most, the most powerful.</summary>
    public const int MostStates = 28;

    private const string Name = "threats";
    private const string Title = "Who fears whom";
    private const double RowHeight = 9.2;
    private const double LeastHeight = 60;
    private const double Half = 0.5;

    /// <summary>How many times the median threat the largest must be for colours to follow the root.</summary>
    private const double Skewed = 8;

    private static readonly string[] Columns = ["year", "state", "fears", "threat", "allied"];

    /// <summary>Hides the grid, which would run through the cells.</summary>
    private static readonly Ink Ground = new(ColourScale.Missing);

    /// <summary>Describes the figure.</summary>
    /// <param name="story">The run; empty where it cannot be told again.</param>
    /// <param name="provenance">Where the numbers come from.</param>
    public static Figure Of(RunStory? story, Provenance provenance)
    {
        if (story is null)
            return Untold.Figure(Name, Title, Columns, provenance);
        var powers = story.Rows.States.Where(row => story.ViewTicks.Contains(row.Tick))
            .GroupBy(row => row.State, StringComparer.Ordinal)
            .Select(state => (State: state.Key, Power: state.Max(row => row.Power)))
            .OrderByDescending(state => state.Power).ToList();
        var states = powers.Take(MostStates).Select(state => state.State).ToList();
        var rows = story.Rows.Dyads.Where(row => story.ViewTicks.Contains(row.Tick) && states.Contains(row.State) && states.Contains(row.Other)).ToList();
        if (rows.Count == 0)
            return Untold.Figure(Name, Title, Columns, provenance, "No two states saw each other");
        var measure = new Measure(rows);
        return new Figure
        {
            Name = Name,
            Title = Title,
            Caption = Caption(story, powers.Count, states.Count, rows.Exists(row => row.Allied), measure.IsRoot, provenance),
            Width = FigureWidth.TwoColumns,
            Columns = story.ViewTicks.Count,
            Panels = [.. story.ViewTicks.Select((tick, i) => DrawPanel(story.Rows.Years[tick], [.. rows.Where(row => row.Tick == tick)], states, measure) with { LabelsY = i == 0 })],
            Colours = measure.Colours,
            Table = new FigureTable(
                Columns,
                [.. rows.Select(row => (object?[])[story.Rows.Years[row.Tick], row.State, row.Other, row.Threat, row.Allied ? "true" : "false"])]),
        };
    }

    private static Panel DrawPanel(int year, IReadOnlyList<DyadRow> rows, List<string> states, Measure measure)
    {
        var numbers = NiceTicks.Within(1, states.Count, 6, whole: true);
        var cells = rows.Select(row => (Row: row, X: states.IndexOf(row.Other) + 1.0, Y: (double)states.IndexOf(row.State))).ToList();
        return new Panel
        {
            X = new NumberScale("State feared, by number", Half, states.Count + Half, numbers),
            Y = new CategoryScale("", [.. states.Select((state, i) => Format($"{i + 1} {state}"))]),
            Height = Math.Max(LeastHeight, RowHeight * states.Count),
            Title = Format($"{year}"),
            Marks =
            [
                new Box(new Point(Half, -Half), new Point(states.Count + Half, states.Count - Half), Ground),
                .. cells.Select(cell => new Box(new Point(cell.X - Half, cell.Y - Half), new Point(cell.X + Half, cell.Y + Half), new Ink(measure.ColourOf(cell.Row)))
                {
                    Hover = Format($"{year}: threat that {cell.Row.State} sees in {cell.Row.Other} {cell.Row.Threat:0.###}{(cell.Row.Allied ? ", allied" : "")}"),
                }),
                .. cells.Where(cell => cell.Row.Allied).GroupBy(cell => measure.WordsOn(cell.Row))
                    .Select(dots => new Dots([.. dots.Select(cell => new Point(cell.X, cell.Y))], DotShape.Disc, new Ink(dots.Key)) { Size = 0.75, IsSilent = true }),
            ],
        };
    }

    private static string Caption(RunStory story, int all, int drawn, bool hasAllies, bool isRoot, Provenance provenance) => string.Join(
        ' ',
        [
            Format($"Threat that each state (row) sees in each other (column), in run {story.Run}; strongest states first."),
            .. isRoot ? (string[])["Colours follow the square root."] : [],
            .. hasAllies ? (string[])["Dots: bound to fight for each other."] : [],
            .. all > drawn ? (string[])[Format($"The {drawn} strongest of {all} states are drawn and the others left out.")] : [],
            provenance.Sentence,
        ]);

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>How threats are coloured: evenly, or by their root where a few are much larger than the others.</summary>
    private sealed class Measure
    {
        private const string Label = "Threat";

        public Measure(IReadOnlyList<DyadRow> rows)
        {
            double[] threats = [.. rows.Select(row => row.Threat).Where(double.IsFinite).Order()];
            var scale = NumberScale.Values(Label, threats, 5, withZero: true);
            IsRoot = threats.Length > 0 && threats[0] >= 0 && threats[^1] > Skewed * threats[threats.Length / 2];
            Colours = new ColourScale(!IsRoot
                ? scale
                : scale with { Maximum = Math.Sqrt(scale.Maximum), Ticks = [.. scale.Ticks.Select(tick => tick with { At = Math.Sqrt(tick.At) })] });
        }

        public bool IsRoot { get; }

        public ColourScale Colours { get; }

        public string ColourOf(in DyadRow row) => Colours[At(row)];

        public string WordsOn(in DyadRow row) => Colours.WordsOn(At(row));

        private double At(in DyadRow row) => IsRoot ? Math.Sqrt(row.Threat) : row.Threat;
    }
}
