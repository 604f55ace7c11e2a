using AllianceSim.Experiments.Sensitivity;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Tests.Sensitivity;

public class InfluencesTests
{
    [Fact]
    public void Factors_are_sorted_by_their_share_of_the_largest_value_of_each_outcome()
    {
        // Against the largest of each: a 1 and 0.1, b 0.2 and 1, c 0.5 and 0.5.
        var influences = Influences.Of([.. Rows("x", 100, 20, 50, 0), .. Rows("y", 0.01, 0.1, 0.05, 0)]);
        Assert.Equal(Influences.MuStar, influences.Main);
        Assert.Equal(["a", "c", "b"], influences.Of(["x"]));
        Assert.Equal(["b", "c", "a"], influences.Of(["y"]));
        Assert.Equal(["b", "a", "c"], influences.Of(["x", "y"]));
        Assert.Equal(["d"], influences.Inert);
    }

    [Fact]
    public void What_is_not_known_counts_for_nothing_and_is_not_called_inert()
    {
        var influences = Influences.Of([.. Rows("x", double.NaN, 1, 0, 0)]);
        Assert.Equal(["b", "a"], influences.Of(["x"]));
        Assert.Equal(["c", "d"], influences.Inert);
    }

    private static IEnumerable<SensitivityRow> Rows(string outcome, params double[] values) => values.SelectMany((value, i) => new[]
    {
        new SensitivityRow("s", outcome, "abcd"[i..(i + 1)], "mu", -1, 0, 0, 5), new("s", outcome, "abcd"[i..(i + 1)], "mu-star", value, 0, 0, 5),
    });
}
