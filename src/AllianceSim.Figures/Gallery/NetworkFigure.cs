using System.Globalization;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;
using AllianceSim.Figures.Networks;

namespace AllianceSim.Figures.Gallery;

/// <summary>The network of alliances of one run in some of its years, each state in the same place in all of them.</summary>
public static class NetworkFigure
{
    /// <summary>Years drawn at most, evenly from the first to the last.</summary>
    public const int MostYears = 6;

    /// <summary>Blocs told apart; those of the others are drawn alike.</summary>
    public const int MostBlocs = 7;

    private const string Name = "network";
    private const string Title = "The network of alliances through time";
    private const int MostColumns = 3;

    // So many ties are shown as a tint, on which nodes can still be seen.
    private const int ManyTies = 300;
    private const double Faint = 0.3;
    private const double Clear = 0.75;

    /// <summary>A point by which nodes shrink to leave room for a white rim.</summary>
    private const double Rim = 0.6;

    private static readonly string[] Columns = ["of", "year", "state", "other", "x", "y", "power", "bloc", "treaties"];
    private static readonly Ink Frame = new("#C9C9C9") { Width = 0.5 };
    private static readonly Ink White = new("#FFFFFF");
    private static readonly Ink Unallied = new("#9C9C9C");
    private static readonly Ink OtherBlocs = new("#4D4D4D");
    private static readonly Ink Between = new("#6E6E6E") { Dash = Dash.Dashed };
    private static readonly NumberScale Unit = NumberScale.None("");

    /// <summary>Describes the figure.</summary>
    /// <param name="story">The run; empty where it cannot be told again.</param>
    /// <param name="provenance">Where the numbers come from.</param>
    public static Figure Of(RunStory? story, Provenance provenance)
    {
        if (story is null)
            return Untold.Figure(Name, Title, Columns, provenance);
        var history = new NetworkHistory(story);
        if (history.Names.Count == 0)
            return Untold.Figure(Name, Title, Columns, provenance, "There is no state");
        var years = Choose(history.Years).Select(history.In).ToList();
        var blocs = Rank(years);
        var isComplete = years.SelectMany(year => year.Leaders).All(leader => leader < 0 || blocs.Contains(leader));
        var empty = new Figure
        {
            Name = Name,
            Title = Title,
            Caption = Caption(story, years, provenance),
            Width = FigureWidth.TwoColumns,
            Columns = Math.Min(years.Count, MostColumns),
            Panels = [.. years.Select(Empty)],
            Legend =
            [
                .. blocs.Select((leader, bloc) => new LegendEntry($"with {history.Names[leader]}", SymbolOf(Palette.Marker(bloc)), InkOf(bloc))),
                .. isComplete ? (LegendEntry[])[] : [new LegendEntry("other blocs", LegendSymbol.Disc, OtherBlocs)],
                new LegendEntry("without ties", LegendSymbol.Disc, Unallied),
            ],
            Table = new FigureTable(Columns, [.. years.SelectMany(year => Rows(year, history))]),
        };

        // Names need the size that panels come out with.
        var frame = new FigureLayout(empty).Frames[0];
        return empty with { Panels = [.. empty.Panels.Zip(years, (panel, year) => panel with { Marks = Draw(year, history, blocs, frame) })] };
    }

    private static IEnumerable<int> Choose(IReadOnlyList<int> years)
    {
        var count = Math.Min(years.Count, MostYears);
        return Enumerable.Range(0, count).Select(i => years[count == 1 ? 0 : i * (years.Count - 1) / (count - 1)]);
    }

    /// <summary>Leaders of the blocs that hold most power over the years, in falling order.</summary>
    private static List<int> Rank(List<NetworkYear> years) =>
    [
        .. years.SelectMany(year => year.Leaders.Zip(year.Powers)).Where(state => state.First >= 0)
            .GroupBy(state => state.First, state => state.Second)
            .OrderByDescending(bloc => bloc.Sum()).ThenBy(bloc => bloc.Key).Take(MostBlocs).Select(bloc => bloc.Key),
    ];

    private static Panel Empty(NetworkYear year) => new()
    {
        X = Unit,
        Y = Unit,
        Height = 116,
        Title = Format($"{year.Year}: {Provenance.Count(year.Powers.Count(double.IsFinite), "state")}, {Provenance.Count(year.Ties.Count, "tie")}"),
        Framed = false,
        LabelsX = false,
        LabelsY = false,
    };

    private static List<Mark> Draw(NetworkYear year, NetworkHistory history, List<int> blocs, Frame frame)
    {
        var count = history.Names.Count;
        var marks = new List<Mark>(
        [
            new Line([new(0, 0), new(1, 0), new(1, 1), new(0, 1), new(0, 0)], Frame),
            .. Ties(year, history.Places, blocs),
        ]);
        int[] states = [.. Enumerable.Range(0, count).Where(state => double.IsFinite(year.Powers[state])).OrderByDescending(state => year.Powers[state])];
        foreach (var state in states)
        {
            var size = StateLayout.Radius(year.Powers[state], count) * frame.Height / SvgInks.DotRadius;
            var bloc = blocs.IndexOf(year.Leaders[state]);
            var shape = bloc < 0 ? DotShape.Disc : Palette.Marker(bloc);
            var ink = bloc >= 0 ? InkOf(bloc) : year.Leaders[state] < 0 ? Unallied : OtherBlocs;
            marks.Add(new Dots([history.Places[state]], shape, White) { Size = size });
            marks.Add(new Dots([history.Places[state]], shape, ink) { Size = Math.Max(size / 2, size - (Rim / SvgInks.DotRadius)), Hover = InWords(state) });
        }

        var nodes = states.Select(state => (history.Names[state], history.Places[state], StateLayout.Radius(year.Powers[state], count)));
        return [.. marks, .. new NetworkNames(frame.Width, frame.Height).Of([.. nodes])];

        string InWords(int state)
        {
            var partners = year.Ties.Count(tie => tie.First == state || tie.Second == state);
            return Format($"{history.Names[state]}, {year.Year}: {100 * year.Powers[state]:0.#}% of power, ")
                + (partners == 0 ? "bound to none" : $"bound to {Provenance.Count(partners, "state")}, with {history.Names[year.Leaders[state]]}");
        }
    }

    /// <summary>Ties as few lines as can be: one for each bloc and thickness.</summary>
    private static IEnumerable<Line> Ties(NetworkYear year, IReadOnlyList<Point> places, List<int> blocs)
    {
        var (thinnest, opacity) = year.Ties.Count > ManyTies ? (0.3, Faint) : (0.6, Clear);
        return year.Ties
            .GroupBy(tie => Thick(InkOf(tie), tie.Treaties))
            .OrderBy(lines => lines.Key.Dash == Dash.Solid)
            .Select(lines => new Line([.. lines.SelectMany(tie => new[] { places[tie.First], places[tie.Second], new(0, double.NaN) })], lines.Key));

        Ink InkOf(NetworkTie tie) => year.Leaders[tie.First] != year.Leaders[tie.Second]
            ? Between
            : blocs.IndexOf(year.Leaders[tie.First]) is var bloc and >= 0 ? NetworkFigure.InkOf(bloc) : OtherBlocs;

        Ink Thick(Ink ink, int treaties) => ink with { Width = thinnest * Math.Min(3, treaties), Opacity = opacity };
    }

    private static Ink InkOf(int bloc) => Palette.Series(bloc) with { Dash = Dash.Solid };

    private static LegendSymbol SymbolOf(DotShape shape) => shape switch
    {
        DotShape.Square => LegendSymbol.Square,
        DotShape.Triangle => LegendSymbol.Triangle,
        DotShape.Diamond => LegendSymbol.Diamond,
        _ => LegendSymbol.Disc,
    };

    private static IEnumerable<IReadOnlyList<object?>> Rows(NetworkYear year, NetworkHistory history)
    {
        var names = history.Names;
        for (var state = 0; state < names.Count; state++)
        {
            if (double.IsFinite(year.Powers[state]))
                yield return ["state", year.Year, names[state], null, history.Places[state].X, history.Places[state].Y, year.Powers[state], BlocOf(state), null];
        }

        foreach (var tie in year.Ties)
            yield return ["tie", year.Year, names[tie.First], names[tie.Second], null, null, null, null, tie.Treaties];

        string? BlocOf(int state) => year.Leaders[state] < 0 ? null : names[year.Leaders[state]];
    }

    private static string Caption(RunStory story, List<NetworkYear> years, Provenance provenance) => string.Join(
        ' ',
        [
            Format($"Run {story.Run} after the ticks of {Provenance.Count(years.Count, "year")}. Lines: bound by treaty to fight for each other, the thicker the more treaties; dashed between blocs."),
            "Area of nodes: share of power. Blocs: each state follows the strongest of its partners, and that one its own.",
            provenance.Sentence,
        ]);

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
