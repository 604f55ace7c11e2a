using AllianceSim.Experiments.Effects;

namespace AllianceSim.Experiments.Tests.Effects;

public class EffectTests
{
    /// <remarks>The coefficient of a yes or no is the logarithm of the odds ratio of the four counts, its variance the sum of their
    /// inverses.</remarks>
    [Fact]
    public void The_coefficient_is_that_of_the_pairs_that_could_change()
    {
        DyadYear[] years =
        [
            .. Pairs(6, false, true, true), .. Pairs(10, false, false, true), .. Pairs(4, false, true, false), .. Pairs(40, false, false, false),
            .. Pairs(50, true, true, true), .. Pairs(3, true, false, false),
        ];
        var estimate = Effect.Find("formation-common-threat")!.Coefficient(years);
        Assert.Equal(Math.Log(6 * 40 / (10.0 * 4)), estimate.Value, 8);
        Assert.Equal(1.959963984540054 * Math.Sqrt((1 / 6.0) + (1 / 10.0) + (1 / 4.0) + (1 / 40.0)), estimate.Upper - estimate.Value, 8);
        Assert.Equal(estimate.Value - estimate.Lower, estimate.Upper - estimate.Value, 12);
    }

    [Fact]
    public void Where_nothing_varies_there_is_none() =>
        Assert.Equal(double.NaN, Effect.Find("termination-war")!.Coefficient(Pairs(9, true, true, true)).Value);

    [Fact]
    public void Each_has_a_name_of_its_own()
    {
        Assert.Equal(Effect.All.Count, Effect.All.Select(effect => effect.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Effect.All, effect => Assert.Same(effect, Effect.Find(effect.Id)));
        Assert.Null(Effect.Find("no-such"));
    }

    private static IEnumerable<DyadYear> Pairs(int count, bool tied, bool changed, bool threat) =>
        Enumerable.Repeat(new DyadYear(tied, changed, threat, 7, 0.5, false, false, false, false), count);
}
