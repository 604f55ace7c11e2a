using AllianceSim.Experiments.Landscapes;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;
using AllianceSim.Scenarios.Landscapes;

namespace AllianceSim.Figures.Tests.Gallery;

public class LandscapeFigureTests
{
    // States of one kind like each other, and dislike those of the other kind.
    private static readonly Lazy<Figure> Camps = new(Cases.All["landscape-single-year"]);

    [Fact]
    public void The_deepest_minimum_puts_friends_together_and_foes_apart()
    {
        var figure = Camps.Value;
        var sides = Rows(figure, "state").ToDictionary(row => (string)row[8]!, row => (int)row[9]!);
        Assert.All(sides, state => Assert.Equal(int.Parse(state.Key["State ".Length..]) % 2 == 0 ? 1 : 2, state.Value));
        Assert.Equal([0, 2, 4, 6, 8, 1, 3, 5, 7], figure.Panels[1].Marks.OfType<Words>().Select(words => int.Parse(words.Text["State ".Length..])));
        var minimum = Assert.Single(Rows(figure, "minimum"));
        Assert.Equal((0, 1.0), ((int)minimum[2]!, (double)minimum[7]!));
        Assert.Equal("Deepest minimum (100%)", figure.Panels[1].Title);
    }

    [Fact]
    public void The_band_holds_the_energies_of_all_splits_and_begins_at_the_minimum()
    {
        var figure = Camps.Value;
        var bounds = Assert.Single(figure.Panels[0].Marks.OfType<Band>()).Bounds;
        Assert.Equal([0.0, 1, 2, 3, 4], bounds.Select(one => one.X));
        Assert.Equal((bounds[0].Lower, bounds[0].Lower), ((double)Rows(figure, "minimum").Single()[3]!, bounds[0].Upper));
        Assert.All(bounds.Skip(1), one => Assert.True(bounds[0].Lower < one.Lower && one.Lower < one.Upper));
        Assert.Equal(bounds.Select(one => one.Upper), Rows(figure, "splits").Select(row => (double)row[6]!));
    }

    [Fact]
    public void The_blocs_of_the_run_stand_as_far_off_as_the_states_that_are_misplaced()
    {
        var figure = Cases.All["landscape-usual"]();
        foreach (var year in Rows(figure, "blocs"))
        {
            var misplaced = Rows(figure, "state").Where(row => row[1]!.Equals(year[1]) && (string?)row[11] == "true").ToList();
            Assert.Equal(misplaced.Count, (int)year[2]!);
            Assert.All(misplaced, row => Assert.NotNull(row[10]));
            var panel = figure.Panels.Single(one => one.Title == $"{year[1]}");
            var diamond = Assert.Single(panel.Marks.OfType<Dots>(), dots => dots.Shape == DotShape.Diamond).Points[0];
            Assert.Equal(((double)(int)year[2]!, (double)year[3]!), (diamond.X, diamond.Y));
        }

        var arrows = figure.Panels.SelectMany(panel => panel.Marks.OfType<Dots>()).Where(dots => dots.Shape is DotShape.LeftArrow or DotShape.RightArrow);
        Assert.Equal(Rows(figure, "state").Count(row => (string?)row[11] == "true"), arrows.Count());
    }

    [Fact]
    public void Where_the_blocs_are_those_predicted_the_share_still_stands_below_the_minimum() =>
        Assert.All(Cases.All["landscape-played"]().Panels.Take(3), panel => Assert.Equal("100%", Assert.Single(panel.Marks.OfType<Words>()).Text));

    [Fact]
    public void Without_two_blocs_none_are_marked_and_the_caption_says_so()
    {
        var figure = Cases.All["landscape-no-alliances"]();
        Assert.Empty(Rows(figure, "blocs"));
        Assert.Contains("Without two blocs: 1950, 1964, 1979.", figure.Caption, StringComparison.Ordinal);
        Assert.DoesNotContain(figure.Panels.SelectMany(panel => panel.Marks), mark => mark is Dots { Shape: DotShape.Diamond or DotShape.Square });
        Assert.DoesNotContain(figure.Legend, entry => entry.Symbol == LegendSymbol.Diamond);
    }

    [Fact]
    public void Of_many_states_and_minima_some_are_left_out_and_the_caption_says_so()
    {
        var many = Cases.All["landscape-200"]();
        Assert.Contains("The 17 strongest states are taken; left out: 183 in 1950", many.Caption, StringComparison.Ordinal);
        Assert.Equal(3 * LandscapeFigure.MostStates, Rows(many, "state").Count);
        var indifferent = Cases.All["landscape-all-indifferent"]();
        Assert.Contains("left out: 65528 in 1950", indifferent.Caption, StringComparison.Ordinal);
        Assert.Equal(3 * 8, Rows(indifferent, "minimum").Count);
    }

    [Fact]
    public void A_landscape_by_itself_is_drawn_in_one_panel_with_the_sides_in_fact_taken()
    {
        var figure = LandscapeFigure.Of(LandscapeCase.Of(OfPairs(5)));
        Assert.Equal(["chain", "Deepest minimum (100%)"], figure.Panels.Select(panel => panel.Title));
        Assert.Contains(figure.Panels[0].Marks, mark => mark is Dots { Shape: DotShape.Diamond });
        Assert.Equal(["N0", "N1", "N2", "N3", "N4"], Rows(figure, "state").Select(row => (string)row[8]!));
        Assert.Equal([null, null, null, null, "true"], Rows(figure, "state").Select(row => (string?)row[11] == "true" ? "true" : null));
        Assert.Contains("Every division", figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_landscape_too_large_to_look_at_in_full_only_minima_are_drawn()
    {
        var figure = LandscapeFigure.Of(LandscapeCase.Of(OfPairs(26)));
        Assert.Empty(Rows(figure, "splits"));
        Assert.DoesNotContain(figure.Panels[0].Marks, mark => mark is Band or Line);
        Assert.Contains("2325 descents", figure.Caption, StringComparison.Ordinal);
    }

    /// <summary>States of which all are friends; in fact the first stood against the last.</summary>
    private static LandscapeSpec OfPairs(int states) => new()
    {
        Name = "chain",
        States = [.. Enumerable.Range(0, states).Select(state => new SizedState($"N{state}", states - state))],
        Propensities = [.. from i in Enumerable.Range(0, states) from j in Enumerable.Range(0, i) select ($"N{i}", $"N{j}", 1.0)],
        Actual = [["N0", "N1"], [$"N{states - 1}"]],
    };

    [Theory]
    [InlineData("landscape-untold", "cannot be told again")]
    [InlineData("landscape-one-state", "fewer than three states")]
    [InlineData("landscape-two-states", "fewer than three states")]
    public void With_nothing_to_show_it_says_why(string name, string said) =>
        Assert.Contains(said, Assert.Single(Cases.All[name]().Panels).Message, StringComparison.Ordinal);

    private static List<IReadOnlyList<object?>> Rows(Figure figure, string of) => [.. figure.Table.Rows.Where(row => (string)row[0]! == of)];
}
