using AllianceSim.Model.Landscape;
using AllianceSim.Model.Numerics;

namespace AllianceSim.Model.Tests.Landscape;

public class PropensitiesTests
{
    [Fact]
    public void Friends_apart_raise_the_energy_and_foes_apart_lower_it()
    {
        var propensities = new Propensities([2, 3], Of(0.5));
        Assert.Equal(0, propensities.Energy(new Split([false, false])));
        Assert.Equal(2 * 2 * 3 * 0.5, propensities.Energy(new Split([false, true])));
        Assert.Equal([1.5, 1], propensities.Frustrations(new Split([true, false])));
        Assert.Equal(-6, new Propensities([2, 3], Of(-0.5)).Energy(new Split([true, false])));
    }

    [Fact]
    public void Which_side_is_called_which_does_not_matter()
    {
        var (one, other) = (new Split([true, false, false, true]), new Split([false, true, true, true]));
        Assert.Equal(0, one.MovesTo(new Split([false, true, true, false])));
        Assert.Equal((1, 1), (one.MovesTo(other), other.MovesTo(one)));
        Assert.False(one[3]);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Propensities([], new Grid<double>(0)));
        Assert.Throws<ArgumentException>(() => new Propensities([1, -1], Of(1)));
        Assert.Throws<ArgumentException>(() => new Propensities([1, double.NaN], Of(1)));
        Assert.Throws<ArgumentException>(() => new Propensities([1, 1, 1], Of(1)));
        Assert.Throws<ArgumentException>(() => new Propensities([1, 1], Of(double.NaN)));
        var lopsided = Of(1);
        lopsided[0, 1] = 2;
        Assert.Contains("same both ways", Assert.Throws<ArgumentException>(() => new Propensities([1, 1], lopsided)).Message, StringComparison.Ordinal);
    }

    private static Grid<double> Of(double propensity)
    {
        var table = new Grid<double>(2);
        (table[0, 1], table[1, 0]) = (propensity, propensity);
        return table;
    }
}
