using AllianceSim.Model.Attribution;

namespace AllianceSim.Model.Tests.Attribution;

public class ShapleyTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Shares_are_what_each_adds_on_average_over_all_orders_of_coming(int players)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var effects = Drawn(players, seed);
            var shares = Shapley.Shares(players, set => effects[set]);
            for (var player = 0; player < players; player++)
                Assert.Equal(ByOrders(players, effects, player), shares[player], 1e-12);
        }
    }

    [Fact]
    public void Shares_sum_to_the_whole_effect()
    {
        for (var players = 1; players <= 9; players++)
        {
            var effects = Drawn(players, players);
            Assert.Equal(effects[^1] - effects[0], Shapley.Shares(players, set => effects[set]).Sum(), 1e-10);
        }
    }

    [Fact]
    public void Causes_that_do_the_same_have_the_same_share()
    {
        var shares = Shapley.Shares(5, set => Math.Pow(int.PopCount(set), 2));
        Assert.All(shares, share => Assert.Equal(5, share, 1e-12));
        // The first two are alike: what counts of them is how many there are.
        var alike = Shapley.Shares(4, set => int.PopCount(set & 3) * ((set & 4) == 0 ? 1 : 3.5) + ((set & 8) == 0 ? 0 : 2));
        Assert.Equal(alike[0], alike[1], 1e-12);
        Assert.NotEqual(alike[0], alike[2], 1e-3);
    }

    [Fact]
    public void A_cause_that_adds_nothing_has_no_share_and_one_that_adds_the_same_always_has_just_that()
    {
        var effects = Drawn(3, 7);
        var shares = Shapley.Shares(5, set => effects[set & 7] + ((set & 8) == 0 ? 0 : 0.75));
        Assert.Equal(0.75, shares[3], 1e-12);
        Assert.Equal(0, shares[4]);
        var alone = Shapley.Shares(3, set => effects[set]);
        for (var player = 0; player < 3; player++)
            Assert.Equal(alone[player], shares[player], 1e-12);
    }

    [Fact]
    public void Each_set_is_asked_for_once()
    {
        var asked = new List<int>();
        Shapley.Shares(6, set =>
        {
            asked.Add(set);
            return 0;
        });
        Assert.Equal(Enumerable.Range(0, 64), asked.Order());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(Shapley.MostPlayers + 1)]
    public void Too_few_or_too_many_causes_are_refused(int players) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Shapley.Shares(players, _ => 0));

    private static double[] Drawn(int players, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 1 << players).Select(_ => 10 * random.NextDouble() - 5)];
    }

    private static double ByOrders(int players, double[] effects, int player)
    {
        var orders = Orders([.. Enumerable.Range(0, players)]).ToArray();
        return orders.Average(order =>
        {
            var before = order.TakeWhile(other => other != player).Sum(other => 1 << other);
            return effects[before | 1 << player] - effects[before];
        });
    }

    private static IEnumerable<int[]> Orders(int[] players) => players.Length == 0
        ? [[]]
        : players.SelectMany(first => Orders([.. players.Where(p => p != first)]).Select(rest => (int[])[first, .. rest]));
}
