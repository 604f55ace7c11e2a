using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Figures.Description;
using AllianceSim.Results;

namespace AllianceSim.Figures.Gallery;

/// <summary>How a hindcast did: a row for each question, with the ROC curve, the precision-recall curve and the reliability diagram of the
/// model, of the logistic regression and of persistence.</summary>
public static class HindcastFigure
{
    private const double PanelHeight = 96;
    private const int PanelTicks = 3;

    private static readonly Ink Chance = new(Palette.Muted) { Width = 0.7, Dash = Dash.Dotted };

    private static readonly (HindcastForecaster Forecaster, string Name, Ink Ink, DotShape Shape)[] Drawn =
    [
        (HindcastForecaster.Model, "model", Palette.Series(0), DotShape.Disc),
        (HindcastForecaster.Logistic, "logistic regression", Palette.Series(1), DotShape.Square),
        (HindcastForecaster.Persistence, "persistence", Palette.Series(2), DotShape.Triangle),
    ];

    /// <summary>Describes the figures, one for each year that is judged; none where the record answers nothing.</summary>
    /// <param name="questions">What was foretold, and what came.</param>
    /// <param name="provenance">Where the runs come from.</param>
    public static IEnumerable<Figure> Of(IReadOnlyList<Forecasts> questions, Provenance provenance) => questions.GroupBy(question => question.Year)
        .Select(year => Of(year.Key, [.. year], provenance));

    private static Figure Of(int year, IReadOnlyList<Forecasts> questions, Provenance provenance) => new()
    {
        Name = InvariantText($"hindcast-{year}"),
        Title = InvariantText($"What was foretold of {year}, and what came"),
        Caption = string.Join(
            ' ',
            [
                "Left: of the pairs of which it came true, the share found among the highest forecasts, against the share of the others "
                + "among them (ROC). Middle: the share of the highest forecasts that came true, against the share found. Right: the share that came true, by "
                + "the mean forecast, in up to ten bins of like size; on the diagonal forecasts are right.",
                "Dotted: no skill, and on the right perfect reliability. Persistence is drawn where it tells pairs apart.",
                .. questions.Select(InWords),
                provenance.Sentence,
            ]),
        Width = FigureWidth.TwoColumns,
        Columns = 3,
        Panels = [.. questions.SelectMany(Panels)],
        Legend =
        [
            .. Drawn.Where(drawn => questions.Any(question => question.Probabilities.ContainsKey(drawn.Forecaster)))
                .Select(drawn => new LegendEntry(drawn.Name, LegendSymbol.Line, drawn.Ink) { Marker = drawn.Shape }),
            new LegendEntry("no skill, or perfect reliability", LegendSymbol.Line, Chance),
        ],
        Table = new FigureTable(["question", "curve", "forecaster", "x", "y", "pairs"], [.. questions.SelectMany(TableRows)]),
    };

    private static IEnumerable<Panel> Panels(Forecasts question)
    {
        var share = question.Happened / (double)question.Cases.Count;
        var name = NameOf(question.Question);
        var isOpen = question.Happened > 0 && question.Happened < question.Cases.Count;
        var message = isOpen ? "" : question.Happened == 0 ? "None came true" : "All came true";
        yield return new Panel
        {
            X = Unit("share of the others"),
            Y = Unit("share found"),
            Height = PanelHeight,
            Title = $"{name}: ROC",
            Marks = isOpen ? [new Segment(new(0, 0), new(1, 1), Chance), .. Lines(question, RocOf, stepped: false)] : [],
            Message = message,
        };
        yield return new Panel
        {
            X = Unit("share found"),
            Y = Unit("share that came true"),
            Height = PanelHeight,
            Title = $"{name}: precision",
            Marks = isOpen ? [new Segment(new(0, share), new(1, share), Chance), .. Lines(question, RecallOf, stepped: true)] : [],
            Message = message,
        };
        var bins = Shown(question).SelectMany(drawn => BinsOf(question, drawn.Forecaster)).ToList();
        var axis = NumberScale.Values("mean forecast", bins.SelectMany(bin => new[] { bin.Mean, bin.Share }), PanelTicks, withZero: true);
        yield return new Panel
        {
            X = axis,
            Y = axis with { Label = "share that came true" },
            Height = PanelHeight,
            Title = $"{name}: reliability",
            Marks =
            [
                new Segment(new(0, 0), new(axis.Maximum, axis.Maximum), Chance),
                .. Shown(question).SelectMany(drawn => Reliability(BinsOf(question, drawn.Forecaster), drawn.Name, drawn.Ink, drawn.Shape)),
            ],
        };
    }

    // Persistence says the same of all pairs where it has nothing to go by.
    private static IEnumerable<(HindcastForecaster Forecaster, string Name, Ink Ink, DotShape Shape)> Shown(Forecasts question) => Drawn.Where(
        drawn => question.Probabilities.TryGetValue(drawn.Forecaster, out var probabilities)
            && (drawn.Forecaster != HindcastForecaster.Persistence || probabilities.Distinct().Count() > 1));

    private static IEnumerable<Mark> Lines(
        Forecasts question, Func<IReadOnlyList<Forecast>, IReadOnlyList<Point>> curve, bool stepped) => Shown(question).Reverse()
        .Select(drawn => new Line(curve(question.Of(drawn.Forecaster)), drawn.Ink, stepped) { Hover = drawn.Name });

    private static IReadOnlyList<Point> RocOf(IReadOnlyList<Forecast> forecasts) =>
        [.. RocCurve.Points(forecasts).Select(point => new Point(point.FalseAlarms, point.Hits))];

    // In steps, so that the area is the average precision: between two points precision does not run straight (Davis and Goadrich 2006).
    private static IReadOnlyList<Point> RecallOf(IReadOnlyList<Forecast> forecasts)
    {
        var points = new List<Point>();
        var found = 0.0;
        foreach (var (recall, precision) in PrecisionRecall.Points(forecasts).Where(point => point.Recall > 0).DistinctBy(point => point.Recall))
        {
            points.Add(new(found, precision));
            found = recall;
        }

        return points.Count > 0 ? [.. points, points[^1] with { X = found }] : [];
    }

    private static IReadOnlyList<ReliabilityBin> BinsOf(Forecasts question, HindcastForecaster forecaster) =>
        BrierScore.Of(question.Of(forecaster)).Bins;

    private static IEnumerable<Mark> Reliability(IReadOnlyList<ReliabilityBin> bins, string name, Ink ink, DotShape shape)
    {
        Point[] points = [.. bins.Select(bin => new Point(bin.Mean, bin.Share))];
        yield return new Line(points, ink) { IsSilent = true };
        yield return new Dots(points, shape, ink) { Hover = name };
    }

    private static IEnumerable<IReadOnlyList<object?>> TableRows(Forecasts question)
    {
        foreach (var (forecaster, name, _, _) in Shown(question))
        {
            var forecasts = question.Of(forecaster);
            foreach (var point in RocOf(forecasts))
                yield return [NameOf(question.Question), "roc", name, point.X, point.Y, null];
            foreach (var point in RecallOf(forecasts))
                yield return [NameOf(question.Question), "precision-recall", name, point.X, point.Y, null];
            foreach (var bin in BinsOf(question, forecaster))
                yield return [NameOf(question.Question), "reliability", name, bin.Mean, bin.Share, bin.Count];
        }
    }

    private static string InWords(Forecasts question)
    {
        var areas = Drawn.Where(drawn => question.Probabilities.ContainsKey(drawn.Forecaster) && drawn.Forecaster != HindcastForecaster.Persistence)
            .Select(drawn => (drawn.Name, Area: RocCurve.Area(question.Of(drawn.Forecaster)))).Where(of => !double.IsNaN(of.Area))
            .Select(of => $"{of.Name} {InNumbers.Of(of.Area)}").ToList();
        return InvariantText($"{NameOf(question.Question)}: {question.Happened} of {Provenance.Count(question.Cases.Count, "pair")}")
            + (areas.Count > 0 ? $"; area under the ROC curve: {string.Join(", ", areas)}." : ".");
    }

    private static NumberScale Unit(string label) => NumberScale.Values(label, [0, 1], PanelTicks, withZero: true);

    private static string NameOf(HindcastQuestion question) => question switch
    {
        HindcastQuestion.TieSurvival => "Ties that last",
        HindcastQuestion.NewTie => "New ties",
        HindcastQuestion.Dispute => "Disputes",
        _ => "On the same side",
    };

    private static string InvariantText(FormattableString text) => FormattableString.Invariant(text);
}
