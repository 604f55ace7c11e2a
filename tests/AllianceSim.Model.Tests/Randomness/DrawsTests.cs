using AllianceSim.Model.Randomness;

namespace AllianceSim.Model.Tests.Randomness;

public class DrawsTests
{
    private const int Draws = 200_000;

    private readonly Draws draws = new(7, 3);

    [Fact]
    public void Each_part_of_the_key_gives_another_draw()
    {
        double[] values =
        [
            draws.Uniform(Purpose.Onset, 5, 1, 2),
            new Draws(8, 3).Uniform(Purpose.Onset, 5, 1, 2),
            new Draws(7 + (1UL << 32), 3).Uniform(Purpose.Onset, 5, 1, 2),
            new Draws(7, 4).Uniform(Purpose.Onset, 5, 1, 2),
            draws.Uniform(Purpose.War, 5, 1, 2),
            draws.Uniform(Purpose.Onset, 6, 1, 2),
            draws.Uniform(Purpose.Onset, -1, 1, 2),
            draws.Uniform(Purpose.Onset, 5, 0, 2),
            draws.Uniform(Purpose.Onset, 5, 1, 3),
            draws.Uniform(Purpose.Onset, 5, 2, 1),
        ];
        Assert.Equal(values.Length, values.Distinct().Count());
    }

    [Fact]
    public void No_two_keys_of_a_run_share_a_draw()
    {
        var seen = new HashSet<double>();
        foreach (var purpose in Enum.GetValues<Purpose>())
        {
            for (var key = 0; key < 1000; key++)
                Assert.True(seen.Add(draws.Uniform(purpose, key / 100, key / 10 % 10, key % 10)));
        }
    }

    [Fact]
    public void The_same_key_gives_the_same_draw_in_any_order()
    {
        var forwards = Enumerable.Range(0, 100).Select(t => draws.Normal(Purpose.Interest, t, 4)).ToArray();
        var backwards = Enumerable.Range(0, 100).Reverse().Select(t => new Draws(7, 3).Normal(Purpose.Interest, t, 4)).Reverse();
        Assert.Equal(forwards, backwards);
    }

    /// <summary>How keys become counters is part of every published result.</summary>
    [Fact]
    public void Keys_become_counters_as_they_always_have()
    {
        var (a, b, _, _) = Philox.Block((2, 1, 5, 3 | 40u << 24), (0x89ABCDEF, 0x01234567));
        Assert.Equal(
            ((((ulong)a << 32 | b) >> 12) + 0.5) / Math.Pow(2, 52),
            new Draws(0x0123456789ABCDEF, 3).Uniform(Purpose.Onset, 5, 1, 2));
    }

    [Fact]
    public void Purposes_have_numbers_of_their_own()
    {
        var numbers = Enum.GetNames<Purpose>().Select(name => (byte)Enum.Parse<Purpose>(name)).ToArray();
        Assert.Equal(numbers.Length, numbers.Distinct().Count());
        Assert.DoesNotContain((byte)0, numbers);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0x1000000)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_replicate_that_does_not_fit_its_part_of_the_key_is_refused(int replicate) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Draws(1, replicate));

    [Fact]
    public void The_last_replicate_does_not_spill_into_another_purpose()
    {
        var last = new Draws(1, 0xFFFFFF);
        Assert.NotEqual(new Draws(1, 0).Uniform(Purpose.WorldIdeology, 0, 0), last.Uniform(Purpose.WorldPlace, 0, 0));
        Assert.NotEqual(new Draws(1, 0xFFFFFF).Uniform(Purpose.WorldIdeology, 0, 0), last.Uniform(Purpose.WorldPlace, 0, 0));
    }

    [Fact]
    public void Uniform_draws_fill_the_open_interval_evenly()
    {
        var bins = new int[100];
        var (squares, products, previous) = (0.0, 0.0, 0.5);
        for (var tick = 0; tick < Draws; tick++)
        {
            var value = draws.Uniform(Purpose.Stake, tick, 0);
            Assert.True(value is > 0 and < 1);
            bins[(int)(100 * value)]++;
            squares += (value - 0.5) * (value - 0.5);
            products += (value - 0.5) * (previous - 0.5);
            previous = value;
        }

        var expected = Draws / 100.0;
        // The 99.99% point of chi-square with 99 degrees of freedom.
        Assert.InRange(bins.Sum(n => (n - expected) * (n - expected) / expected), 0, 161);
        Assert.Equal(1.0 / 12, squares / Draws, 0.001);
        Assert.Equal(0, products / squares, 4 / Math.Sqrt(Draws));
    }

    [Fact]
    public void Neighbouring_states_draw_independently()
    {
        var products = 0.0;
        for (var state = 0; state < Draws; state++)
            products += draws.Normal(Purpose.Misperception, 1, state) * draws.Normal(Purpose.Misperception, 1, state + 1);
        Assert.Equal(0, products / Draws, 4 / Math.Sqrt(Draws));
    }

    [Fact]
    public void Normal_draws_have_the_moments_of_a_standard_normal()
    {
        var moments = Moments((tick, state) => draws.Normal(Purpose.PowerGrowth, tick, state));
        Assert.Equal(0, moments[0], 4 / Math.Sqrt(Draws));
        Assert.Equal(1, moments[1], 4 * Math.Sqrt(2.0 / Draws));
        Assert.Equal(0, moments[2], 4 * Math.Sqrt(15.0 / Draws));
        Assert.Equal(3, moments[3], 4 * Math.Sqrt(96.0 / Draws));
    }

    [Fact]
    public void Logistic_draws_have_the_moments_of_a_standard_logistic()
    {
        var moments = Moments((tick, state) => draws.Logistic(Purpose.OfferError, tick, state));
        var variance = Math.PI * Math.PI / 3;
        Assert.Equal(0, moments[0], 4 * Math.Sqrt(variance / Draws));
        Assert.Equal(variance, moments[1], 4 * variance * Math.Sqrt(3.2 / Draws));
        Assert.Equal(4.2, moments[3] / (moments[1] * moments[1]), 0.2);
    }

    private static double[] Moments(Func<int, int, double> draw)
    {
        var sums = new double[4];
        for (var n = 0; n < Draws; n++)
        {
            var value = draw(n / 100, n % 100);
            for (var power = 0; power < 4; power++)
                sums[power] += Math.Pow(value, power + 1);
        }

        return [.. sums.Select(sum => sum / Draws)];
    }
}
