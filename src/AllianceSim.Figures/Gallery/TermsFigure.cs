using System.Globalization;
using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Figures.Description;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Figures.Gallery;

/// <summary>What staying in an alliance was worth to its members over its life, term by term.</summary>
public static class TermsFigure
{
    /// <summary>Panels at most; of more members those that left come first.</summary>
    public const int MostPanels = 4;

    /// <summary>Terms drawn at most; the others are drawn as their sum.</summary>
    public const int MostTerms = 6;

    /// <summary>Most years with events of any kind that are named; of more, only the alliance's own are.</summary>
    private const int MostLabelled = 8;

    /// <summary>Size in logits below which a line cannot be told from zero.</summary>
    private const double LeastVisible = 0.05;

    private const double Height = 300;
    private const double LeastPanelHeight = 84;
    private const double LargestPanelHeight = 150;
    private const int PanelTicks = 4;

    private static readonly Ink Worth = new(Palette.Black) { Width = 2 };
    private static readonly Ink Others = new("#8C8C8C") { Width = 1.25, Dash = Dash.Dotted };
    private static readonly Ink Zero = new(Palette.Text) { Width = 0.6 };

    /// <summary>Describes the figure.</summary>
    /// <param name="explanation">The alliance.</param>
    /// <param name="provenance">Where the numbers come from.</param>
    /// <param name="name">Name of the figure's files.</param>
    public static Figure Of(Explanation explanation, Provenance provenance, string name)
    {
        MemberLife[] all = [.. explanation.MembersByWeight.Where(m => m.Years.Count > 0)];
        Member[] drawn = [.. Choose(all)];
        var terms = drawn.Length == 0 ? [] : drawn[0].Terms;
        var x = drawn.Length == 0
            ? NumberScale.None("Year")
            : NumberScale.Years("Year", drawn.Min(m => m.Life.Years[0]), drawn.Max(m => m.Life.Years[^1]), 12);
        Happening[] within =
        [
            .. explanation.Happenings.Where(h => h.Year >= x.Minimum && h.Year <= x.Maximum && !IsFirstSigning(h.Event, explanation.Life)),
        ];
        var marks = Marks(within);
        var named = Labels(marks.Count > MostLabelled ? within.Where(h => h.Event.Alliance is not null) : within);
        var y = NumberScale.Values(
            "", drawn.SelectMany(m => m.Lines.SelectMany(l => l).Concat(m.Life.Worth)), PanelTicks, withZero: true);
        var strip = new YearMarkStrip(named, x, FigureWidth.TwoColumns);
        var hasOthers = drawn.Any(member => IsVisible(member.Lines[^1]));
        Panel[] panels = drawn.Length == 0
            ? [new Panel { X = x, Y = y, Height = LeastPanelHeight, Message = "Staying was never weighed" }]
            : [.. drawn.Select((member, i) => DrawPanel(member, explanation.Life, x, y, marks, drawn.Length, hasOthers) with { LabelsX = i == drawn.Length - 1 })];
        return new Figure
        {
            Name = name,
            Title = $"{explanation.Life.Name}: what staying was worth",
            Caption = Caption(explanation, all.Length, drawn, strip.IsComplete && named.SequenceEqual(marks), provenance),
            Width = FigureWidth.TwoColumns,
            Panels = strip.Panel is { } above ? [above, .. panels] : panels,
            Legend =
            [
                new LegendEntry("Worth of staying (sum of all terms)", LegendSymbol.Line, Worth),
                .. terms.Select((term, i) => new LegendEntry(term.Name, LegendSymbol.Line, Palette.Series(i))),
                .. hasOthers ? (LegendEntry[])[new LegendEntry("All other terms", LegendSymbol.Line, Others)] : [],
            ],
            Table = new FigureTable(
                ["member", "year", "worth", .. terms.Select(term => term.Id), "other-terms", "events"],
                [
                    .. drawn.SelectMany(member => member.Life.Years.Select((year, i) => (object?[])
                    [
                        member.Life.State, year, member.Life.Worth[i], .. member.Lines.Select(line => (object?)line[i]),
                        marks.Where(m => m.Year == year).Select(m => m.Text).FirstOrDefault(),
                    ])),
                ]),
        };
    }

    /// <summary>The terms that are largest on average, in falling order, but for those that would lie on zero; the others of each member
    /// as their sum.</summary>
    private static IEnumerable<Member> Choose(IReadOnlyList<MemberLife> all)
    {
        MemberLife[] lives = [.. all.Take(MostPanels)];
        Mechanism[] terms =
        [
            .. lives.SelectMany(life => life.Terms).GroupBy(term => term.Term)
                .Where(term => term.Any(course => IsVisible(course.Values)))
                .OrderByDescending(term => term.SelectMany(course => course.Values).Average(Math.Abs))
                .Take(MostTerms).Select(term => term.Key),
        ];
        foreach (var life in lives)
        {
            double[][] lines = [.. terms.Select(term => life.Terms.Single(course => course.Term == term).Values.ToArray())];
            double[] others = [.. life.Worth.Select((worth, year) => worth - lines.Sum(line => line[year]))];
            yield return new Member(life, terms, [.. lines, others]);
        }
    }

    private static bool IsVisible(IReadOnlyList<double> values) => values.Any(value => Math.Abs(value) >= LeastVisible);

    private static Panel DrawPanel(
        Member member, AllianceLife alliance, NumberScale x, NumberScale y, IReadOnlyList<YearMark> marks, int panels, bool hasOthers) => new()
    {
        X = x,
        Y = y,
        Height = Math.Clamp(Height / panels, LeastPanelHeight, LargestPanelHeight),
        Title = TitleOf(member.Life, alliance),
        Marks =
        [
            .. marks.Select(m => new Segment(new Point(m.Year, y.Minimum), new Point(m.Year, y.Maximum), YearMarkStrip.Ink) { Hover = Format($"{m.Year}: {m.Text}") }),
            new Segment(new Point(x.Minimum, 0), new Point(x.Maximum, 0), Zero),
            .. member.Lines.Take(member.Terms.Count + (hasOthers ? 1 : 0)).Select((line, i) => i == member.Terms.Count
                ? Course(member, line, "All other terms", Others)
                : Course(member, line, member.Terms[i].Name, Palette.Series(i))),
            Course(member, member.Life.Worth, "Worth of staying", Worth),
        ],
    };

    private static Line Course(Member member, IReadOnlyList<double> values, string name, Ink ink) =>
        new([.. member.Life.Years.Select((year, i) => new Point(year, values[i]))], ink) { Hover = $"{member.Life.State}: {name}" };

    private static string TitleOf(MemberLife life, AllianceLife alliance) => life switch
    {
        { Left: null } => Format($"{life.State}, a member to the end of the run (logits)"),
        { Exit: EndKind.Abrogated, Left: { } year } when alliance.IsInformalIn(year) => Format($"{life.State}, left it in {year} (logits)"),
        { Exit: EndKind.Abrogated } => Format($"{life.State}, broke it in {life.Left} (logits)"),
        { Exit: EndKind.Expired } => Format($"{life.State}, did not renew it in {life.Left} (logits)"),
        { Exit: EndKind.Expelled } => Format($"{life.State}, expelled in {life.Left} (logits)"),
        { Exit: EndKind.Vanished } => Format($"{life.State}, vanished in {life.Left} (logits)"),
        _ => Format($"{life.State}, stayed to its end in {life.Left} (logits)"),
    };

    private static bool IsFirstSigning(in EventRow row, AllianceLife life) =>
        row.Kind == EventKind.Signed && row.Alliance == life.First.Id;

    /// <summary>What happened in each year, the alliance's own events before those from outside.</summary>
    private static List<YearMark> Marks(IEnumerable<Happening> happenings) =>
        [.. ByYear(happenings).Select(year => new YearMark(year.Year, string.Join("; ", year.Texts)))];

    /// <summary>As much of it as there is room for: the first event of a year, and how many more there are.</summary>
    private static List<YearMark> Labels(IEnumerable<Happening> happenings) =>
    [
        .. ByYear(happenings).Select(year => new YearMark(
            year.Year, year.Texts.Count > 1 ? Format($"{year.Texts[0]} (+{year.Texts.Count - 1})") : year.Texts[0])),
    ];

    private static IEnumerable<(int Year, IReadOnlyList<string> Texts)> ByYear(IEnumerable<Happening> happenings) => happenings
        .Where(h => InWords(h.Event).Length > 0)
        .GroupBy(h => h.Year)
        .OrderBy(year => year.Key)
        .Select(year => (
            year.Key, (IReadOnlyList<string>)[.. year.OrderBy(h => h.Event.Alliance is null).Select(h => InWords(h.Event)).Distinct()]));

    private static string InWords(in EventRow row) => row.Kind switch
    {
        EventKind.Signed => "new terms",
        EventKind.Acceded => $"{row.State} joins",
        EventKind.Left => $"{row.State} leaves",
        EventKind.Expelled => $"{row.State} expelled",
        EventKind.Renewed => "renewed",
        EventKind.Shock when row.State.Length > 0 => $"{row.State}: {ReasonOf(row)}",
        EventKind.Shock => ReasonOf(row),
        EventKind.Vanished => $"{row.State} vanishes",
        EventKind.Outlived => "threat gone",
        _ => "",
    };

    private static string ReasonOf(in EventRow shock) => shock.Text.Length > 0 ? shock.Text : "shock";

    private static string Caption(Explanation explanation, int members, Member[] drawn, bool areNamed, Provenance provenance) => string.Join(
        ' ',
        [
            "What staying is worth is the sum of the terms, in logits; the lower, the likelier the member leaves.",
            .. members > drawn.Length ? (string[])[Format($"{drawn.Length} of {members} members are drawn: {Choice(drawn[0].Life)}.")] : [],
            .. areNamed ? (string[])[] : ["Dashed lines: events, all named in this figure's table."],
            Format($"Run {explanation.Run}. Scenario {provenance.Scenario}, seed {provenance.Seed}."),
        ]);

    private static string Choice(MemberLife uppermost) => uppermost.LeftByChoice
        ? $"{uppermost.State}, which left, at the top, and below it those that were members longest"
        : "those that were members longest";

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A member as drawn: the terms chosen, their lines, and the line of all others.</summary>
    private sealed record Member(MemberLife Life, IReadOnlyList<Mechanism> Terms, IReadOnlyList<IReadOnlyList<double>> Lines);
}
