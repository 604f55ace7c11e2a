using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Tests.Gallery;

public class AblationFigureTests
{
    [Fact]
    public void Mechanisms_stand_in_the_order_given_and_those_without_effect_in_the_caption()
    {
        var effects = SyntheticWorld.Effects(30);
        var figure = Cases.All["ablation-usual"]();
        var names = ((CategoryScale)figure.Panels[0].Y).Names;
        Assert.Equal(effects.Where(e => e.DifferingRuns > 0).Select(e => e.Name), names);
        Assert.Equal(26, names.Count);
        Assert.All(effects.Where(e => e.DifferingRuns == 0), e => Assert.Contains(e.Name, figure.Caption));
        Assert.DoesNotContain(names[0] + ",", figure.Caption);
    }

    [Fact]
    public void Points_and_intervals_are_those_of_the_table()
    {
        var figure = Cases.All["ablation-80"]();
        foreach (var panel in figure.Panels)
        {
            var rows = figure.Table.Rows.Where(r => (string)r[2]! == panel.Title).ToList();
            var known = rows.Select((cells, row) => (Cells: cells, Row: row)).Where(r => !double.IsNaN((double)r.Cells[3]!)).ToList();
            Assert.Equal(
                known.Select(r => new Point((double)r.Cells[3]!, r.Row)), panel.Marks.OfType<Dots>().Select(d => Assert.Single(d.Points)));
            var intervals = panel.Marks.OfType<Segment>().TakeLast(known.Count).ToList();
            Assert.Equal(known.Select(r => ((double)r.Cells[4]!, (double)r.Cells[5]!)), intervals.Select(s => (s.From.X, s.To.X)));
            Assert.All(
                intervals, s => Assert.Equal(s.From.X > 0 || s.To.X < 0 ? figure.Legend[0].Ink : figure.Legend[1].Ink, s.Ink));
        }
    }

    [Fact]
    public void The_outcome_that_sorts_comes_first_and_names_stand_once()
    {
        var panels = Cases.All["ablation-single-pair"]().Panels;
        Assert.Equal(["density", "tie-hazard", "median-life"], panels.Select(p => p.Title));
        Assert.Equal([true, false, false], panels.Select(p => p.LabelsY));
        Assert.All(panels, p => Assert.True(((NumberScale)p.X).Ticks.Count > 1));
    }

    [Fact]
    public void The_legend_explains_a_dot_alone_where_there_is_one()
    {
        Assert.Contains(Cases.All["ablation-single-pair"]().Legend, entry => entry is { Label: "no interval", Symbol: LegendSymbol.Disc });
        Assert.DoesNotContain(Cases.All["ablation-usual"]().Legend, entry => entry.Label == "no interval");
    }

    [Fact]
    public void Where_no_mechanism_has_an_effect_it_says_so()
    {
        var figure = Cases.All["ablation-all-inert"]();
        Assert.All(figure.Panels, p => Assert.Equal("No mechanism has an effect", p.Message));
        Assert.Empty(figure.Table.Rows);
        Assert.Empty(figure.Legend);
    }
}
