using AllianceSim.Experiments.Causes;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Figures.Tests.Gallery;

public class CausesFigureTests
{
    [Fact]
    public void The_bars_of_a_period_are_its_shares_and_fill_it()
    {
        CausedEnd[] first = [new(1951, CauseGroup.Threat), new(1959, CauseGroup.Error), new(1959, CauseGroup.Error), new(1960, CauseGroup.Bonds)];
        var figure = CausesFigure.Of(new CauseTally([first, [new(1952, CauseGroup.Options)]]), new YearSpan(1950, 2010), SyntheticWorld.Provenance(2));
        var fifties = figure.Panels[0].Marks.OfType<Box>().Where(bar => bar.To.X < 1960).ToList();
        Assert.Equal([0.25, 0.25, 0.5], fifties.Select(bar => bar.To.Y - bar.From.Y));
        Assert.Equal(1, fifties[^1].To.Y);
        Assert.Equal("1950 to 1959, error and luck: 2 of 4 treaties (50%)", fifties[^1].Hover);
        Assert.Equal(["4", "1"], figure.Panels[0].Marks.OfType<Words>().Select(words => words.Text));
        Assert.Contains("(n = 5)", figure.Caption, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1950, 1980, "1950-1954 1955-1959 1960-1964 1965-1969 1970-1974 1975-1980")]
    [InlineData(1950, 2010, "1950-1959 1960-1969 1970-1979 1980-1989 1990-1999 2000-2010")]
    [InlineData(1948, 2007, "1948-1959 1960-1969 1970-1979 1980-1989 1990-1999 2000-2007")]
    [InlineData(-12, 20, "-12--6 -5--1 0-4 5-9 10-14 15-20")]
    [InlineData(1948, 1948, "1948-1948")]
    public void Periods_begin_at_round_years_and_leave_no_remnant(int from, int to, string expected)
    {
        var ends = Enumerable.Range(from, to - from + 1).Select(year => new CausedEnd(year, CauseGroup.Threat)).ToList();
        var figure = CausesFigure.Of(new CauseTally([ends]), new YearSpan(from, to), SyntheticWorld.Provenance(1));
        var periods = figure.Table.Rows.Where(row => (string)row[0]! == "period").ToList();
        Assert.Equal(expected, string.Join(' ', periods.Select(row => FormattableString.Invariant($"{row[1]}-{row[2]}"))));
        Assert.Equal(ends.Count, periods.Sum(row => (int)row[3]!));
    }

    [Fact]
    public void Shares_over_all_are_the_tallys_with_its_intervals()
    {
        var tally = new CauseTally(SyntheticWorld.Ends(20, 40));
        var figure = CausesFigure.Of(tally, SyntheticWorld.Years, SyntheticWorld.Provenance());
        var shares = tally.Shares();
        Assert.Equal(shares.Select(share => share.Share.Value), figure.Panels[1].Marks.OfType<Box>().Select(bar => bar.To.X));
        Assert.Equal(shares.Select(share => (share.Share.Lower, share.Share.Upper)), figure.Panels[1].Marks.OfType<Segment>().Select(line => (line.From.X, line.To.X)));
        Assert.Equal(shares.Select(share => (object?)share.Share.Upper), figure.Table.Rows.Where(row => (string)row[0]! == "all").Select(row => row[^1]));
    }

    [Fact]
    public void One_run_has_no_interval_and_says_so()
    {
        var figure = Cases.All["causes-single-run"]();
        Assert.Empty(figure.Panels[1].Marks.OfType<Segment>());
        Assert.Contains("no interval can be given", figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_end_it_says_so()
    {
        var figure = Cases.All["causes-none"]();
        Assert.All(figure.Panels, panel => Assert.Equal("No treaty was ended by choice", panel.Message));
        Assert.Empty(figure.Table.Rows);
    }
}
