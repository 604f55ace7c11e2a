using System.Globalization;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Experiments.Landscapes;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;
using AllianceSim.Figures.Networks;

namespace AllianceSim.Figures.Gallery;

/// <summary>The landscape of blocs of one run at its beginning, in its middle and at its end, or of a landscape by itself: what each split of
/// the states in two would cost, and how far the blocs that there are, are from the best.</summary>
public static class LandscapeFigure
{
    /// <summary>States taken at most, the most powerful: 65,536 splits.</summary>
    public const int MostStates = 17;

    private const string Name = "landscape";
    private const string Title = "Landscape of blocs";
    private const int LeastStates = 3;
    private const double Height = 118;

    /// <summary>Room on either side of what is drawn, as a share of the moves.</summary>
    private const double Margin = 0.1;

    /// <summary>Room below the least energy for the share that stands there, as a share of the energies.</summary>
    private const double RoomBelow = 0.14;

    private static readonly string[] Columns =
        ["of", "year", "moves", "energy", "lowest", "median", "highest", "basin", "state", "side", "bloc", "misplaced"];

    /// <summary>Describes the figure.</summary>
    /// <param name="story">The run; empty where it cannot be told again.</param>
    /// <param name="provenance">Where the numbers come from.</param>
    public static Figure Of(RunStory? story, Provenance provenance)
    {
        if (story is null)
            return Untold.Figure(Name, Title, Columns, provenance);
        var history = new NetworkHistory(story);
        var years = story.ViewTicks.Select(tick => YearLandscape.Of(story, tick, MostStates)).OfType<YearLandscape>()
            .Where(year => year.States.Count >= LeastStates).Select(year => new LandscapeYear(year, history)).ToList();
        if (years.Count == 0)
            return Untold.Figure(Name, Title, Columns, provenance, "There are fewer than three states");
        return Draw(years, BlocWords.OfRun, Caption(story, years, provenance));
    }

    /// <summary>Describes the figure of a landscape by itself.</summary>
    /// <param name="one">The landscape, of any number of states.</param>
    public static Figure Of(LandscapeCase one)
    {
        var shown = new LandscapeYear(one);
        return Draw([shown], BlocWords.OfCase, Caption(one, shown));
    }

    private static Figure Draw(IReadOnlyList<LandscapeYear> years, BlocWords words, string caption)
    {
        var (lowest, highest) = (years.SelectMany(year => year.Energies).Min(), years.SelectMany(year => year.Energies).Max());
        var energies = NumberScale.Values("Energy", [lowest - (RoomBelow * (highest - lowest)), highest], 5, withZero: false);
        var moves = Math.Max(1, years.Max(year => year.MostMoves));
        var x = new NumberScale("Moves from the deepest minimum", -Margin * moves, (1 + Margin) * moves, NiceTicks.Within(0, moves, 5, whole: true));
        var rows = years.Max(year => year.LongestSide);
        var empty = new Figure
        {
            Name = Name,
            Title = Title,
            Caption = caption,
            Width = FigureWidth.TwoColumns,
            Columns = years.Count,
            Panels =
            [
                .. years.Select((year, i) => new Panel { X = x, Y = energies, Height = Height, Title = year.Title, LabelsY = i == 0 }),
                .. years.Select(year => LandscapeSides.Empty(year, rows)),
            ],
            Legend = [.. LandscapeEnergies.Legend(years, words), .. LandscapeSides.Legend(years, words)],
            Table = new FigureTable(Columns, [.. years.SelectMany(year => year.Rows())]),
        };

        // Names and shares need the size that panels come out with.
        var frames = new FigureLayout(empty).Frames;
        return empty with
        {
            Panels =
            [
                .. years.Select((year, i) => empty.Panels[i] with { Marks = new LandscapeEnergies(x, energies, frames[i]).Of(year, words) }),
                .. years.Select((year, i) => empty.Panels[years.Count + i] with { Marks = LandscapeSides.Of(year, rows, frames[years.Count + i].Width) }),
            ],
        };
    }

    private static string Caption(RunStory story, List<LandscapeYear> years, Provenance provenance)
    {
        var withoutBlocs = years.Where(year => year.Blocs is null).Select(year => year.Year).ToList();
        return string.Join(
            ' ',
            [
                Format($"Every division of the states of run {story.Run} into two sides, by the number of states that must change sides to come from ")
                    + "the one of least energy. Energy (Axelrod and Bennett 1993): sum over pairs on different sides of their shares of power times "
                    + "what they are worth to each other as partners (logits, mean of the two views, which alliances in force have shaped). "
                    + Minima("divisions") + ", strongest first.",
                .. withoutBlocs.Count < years.Count
                    ? (string[])["The run's blocs: the two that hold most power, with states in neither where the deepest minimum puts them."]
                    : [],
                .. withoutBlocs.Count > 0 ? (string[])[$"Without two blocs: {string.Join(", ", withoutBlocs.Select(year => Format($"{year}")))}."] : [],
                .. years.Count < story.ViewTicks.Count ? (string[])["Years with fewer than three states are not drawn."] : [],
                .. LeftOut(years, $"The {MostStates} strongest states are taken", year => year.LeftOut),
                .. LeftOut(years, $"Of more than {LandscapeYear.MostMinima} minima those of the largest basins are drawn", year => year.HiddenMinima),
                provenance.Sentence,
            ]);
    }

    private static string Caption(LandscapeCase one, LandscapeYear shown) => string.Join(
        ' ',
        [
            (shown.Spans.Count > 0
                ? "Every division of the states into two sides, by the number of states that must change sides to come from the one of least energy. "
                : Format($"Divisions of the states into two sides in which {one.Blocs.Landscape.Descents} descents ended, by the number of states that ")
                    + "must change sides to come from the one of least energy; others may be missing. ")
                + "Energy (Axelrod and Bennett 1993): sum over ordered pairs on different sides of their sizes times their propensity to stand "
                + "together. " + Minima(shown.Spans.Count > 0 ? "divisions" : "descents") + ".",
            one.Origin,
            .. one.Terms.Count > 0 ? (string[])[$"Terms: {string.Join("; ", one.Terms.Select(term => Format($"{term.Weight} × {term.Term.Id} ({term.Term.Formula})")))}."] : [],
            .. shown.Blocs is not null ? (string[])["The sides in fact taken: states on neither stand where the deepest minimum puts them."] : [],
            .. shown.LeftOut > 0 ? (string[])[Format($"The {shown.States.Count} largest states are taken; left out: {shown.LeftOut}.")] : [],
            .. shown.HiddenMinima > 0
                ? (string[])[Format($"Of more than {LandscapeYear.MostMinima} minima those of the largest basins are drawn; left out: {shown.HiddenMinima}.")]
                : [],
            $"Landscape {one.Name}.",
        ]);

    private static string Minima(string all) =>
        "Friends apart raise it and foes apart lower it. Local minima: no state gains by changing sides; the number is the share of all "
        + $"{all} from which moves of the state that gains most lead there. Lists: who stands together in the deepest minimum";

    private static string[] LeftOut(List<LandscapeYear> years, FormattableString said, Func<LandscapeYear, int> number) => years.Exists(year => number(year) > 0)
        ? [$"{Format(said)}; left out: {string.Join(", ", years.Select(year => Format($"{number(year)} in {year.Year}")))}."]
        : [];

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
