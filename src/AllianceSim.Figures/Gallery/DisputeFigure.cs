using System.Globalization;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Gallery;

/// <summary>What states weighed in a dispute: a bar for each, term by term.</summary>
public static class DisputeFigure
{
    /// <summary>States drawn at most, those first that acted militarily or with whom alliances weighed.</summary>
    public const int MostStates = 16;

    /// <summary>Terms drawn at most; the others are drawn as their sum.</summary>
    public const int MostTerms = 6;

    private const double RowHeight = 16;
    private const double HalfBar = 0.34;
    private const string Others = "all-other-terms";
    private const string AllOthers = "All other terms";

    private static readonly string[] Colours =
        [Palette.Blue, Palette.Vermilion, Palette.Green, Palette.Purple, Palette.Orange, Palette.SkyBlue];

    private static readonly Pattern[] Patterns =
        [Pattern.Light, Pattern.Rising, Pattern.Dotted, Pattern.Crossed, Pattern.Upright, Pattern.Level];

    private static readonly Ink Rest = new("#8C8C8C") { Pattern = Pattern.Light };
    private static readonly Ink Sum = new(Palette.Black);
    private static readonly Ink Zero = new(Palette.Text) { Width = 0.6 };

    /// <summary>Describes the figure.</summary>
    /// <param name="told">The dispute.</param>
    /// <param name="provenance">Where the numbers come from.</param>
    /// <param name="name">Name of the figure's files.</param>
    public static Figure Of(DisputeExplanation told, Provenance provenance, string name)
    {
        PartExplained[] drawn = [.. told.Parts.Take(MostStates)];
        TermWeighed[] terms =
        [
            .. drawn.SelectMany(part => part.Terms).GroupBy(term => term.Id)
                .OrderByDescending(term => term.Average(t => Math.Abs(t.ForArms))).ThenBy(term => term.Key, StringComparer.Ordinal)
                .Take(MostTerms).Select(term => term.First()),
        ];
        var bars = drawn.Select(part => Stack(part, terms)).ToList();
        var x = NumberScale.Values("Logits for acting militarily", bars.SelectMany(bar => bar.SelectMany(piece => new[] { piece.From, piece.To })), 6, withZero: true);
        return new Figure
        {
            Name = name,
            Title = $"{told.Dispute.Initiator} against {told.Dispute.Target}, {told.Year.ToString(CultureInfo.InvariantCulture)}: what states weighed",
            Caption = Caption(told, drawn.Length, provenance),
            Width = FigureWidth.TwoColumns,
            Panels =
            [
                new Panel
                {
                    X = x,
                    Y = new CategoryScale("", [.. drawn.Select(Label)]),
                    Height = RowHeight * Math.Max(2, drawn.Length),
                    Marks =
                    [
                        .. bars.SelectMany((bar, row) => bar.Select(piece => new Box(new Point(piece.From, row - HalfBar), new Point(piece.To, row + HalfBar), InkOf(piece.Term, terms))
                        {
                            Hover = string.Create(CultureInfo.InvariantCulture, $"{drawn[row].Row.State}, {NameOf(piece.Term, terms)}: {piece.Value:+0.##;−0.##;0}"),
                        })),
                        new Segment(new Point(0, -0.5), new Point(0, drawn.Length - 0.5), Zero),
                        new Dots([.. drawn.Select((part, row) => new Point(part.ForArms, row))], DotShape.Disc, Sum) { Hover = "Sum" },
                    ],
                },
            ],
            Legend =
            [
                .. terms.Select(term => new LegendEntry(term.Name, LegendSymbol.Box, InkOf(term.Id, terms))),
                new LegendEntry(AllOthers, LegendSymbol.Box, Rest),
                new LegendEntry("Sum", LegendSymbol.Disc, Sum),
            ],
            Table = new FigureTable(
                ["state", "side", "involvement", "influence", "term", "value", "sum"],
                [
                    .. drawn.SelectMany((part, row) => bars[row].Select(piece => (object?[])
                    [
                        part.Row.State, part.Row.Side, part.Row.Involvement, part.Row.Influence, piece.Term, piece.Value, part.ForArms,
                    ])),
                ]),
        };
    }

    /// <summary>What speaks for acting militarily from 0 to the right, what against them to the left, the terms in the order given and the sum of the
    /// others, for and against, at the end.</summary>
    private static List<Piece> Stack(PartExplained part, TermWeighed[] terms)
    {
        var pieces = new List<Piece>();
        var (left, right) = (0.0, 0.0);
        foreach (var term in terms)
            Add(term.Id, part.Terms.Single(weighed => weighed.Id == term.Id).ForArms);
        double[] others = [.. part.Terms.Where(weighed => terms.All(term => term.Id != weighed.Id)).Select(weighed => weighed.ForArms)];
        Add(Others, others.Where(value => value > 0).Sum());
        Add(Others, others.Where(value => value < 0).Sum());
        return pieces;

        void Add(string term, double value)
        {
            if (value == 0)
                return;
            var from = value > 0 ? right : left;
            pieces.Add(new Piece(term, value, from, from + value));
            (left, right) = value > 0 ? (left, right + value) : (left + value, right);
        }
    }

    private static Ink InkOf(string term, TermWeighed[] terms)
    {
        var at = Array.FindIndex(terms, known => known.Id == term);
        return at < 0 ? Rest : new Ink(Colours[at]) { Pattern = Patterns[at] };
    }

    private static string NameOf(string term, TermWeighed[] terms) => Array.Find(terms, known => known.Id == term)?.Name ?? AllOthers;

    private static string Label(PartExplained part) => string.Create(
        CultureInfo.InvariantCulture, $"{part.Row.State} ({part.Row.Influence} × {part.Row.Involvement}){(part.Row.Entangled is true ? " *" : "")}");

    private static string Caption(DisputeExplanation told, int drawn, Provenance provenance) => string.Join(
        ' ',
        [
            "Terms of each state's decision; costs and what military action asks of everybody count against. A state acts militarily where the sum (dot) is not below 0.",
            "In brackets: influence of alliances (0 to 3) × involvement (0 to 3); * entangled.",
            .. told.Parts.Count > drawn ? (string[])[string.Create(CultureInfo.InvariantCulture, $"{drawn} of {told.Parts.Count} states are drawn.")] : [],
            string.Create(CultureInfo.InvariantCulture, $"Dispute {told.Dispute.Id} of run {told.Run}. Scenario {provenance.Scenario}, seed {provenance.Seed}."),
        ]);

    /// <summary>A piece of a bar.</summary>
    private sealed record Piece(string Term, double Value, double From, double To);
}
