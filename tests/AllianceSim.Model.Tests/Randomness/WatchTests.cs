using AllianceSim.Model.Randomness;

namespace AllianceSim.Model.Tests.Randomness;

public class WatchTests
{
    [Fact]
    public void A_watch_is_told_of_every_draw_with_its_key_and_changes_none()
    {
        var seen = new List<(DrawKey Key, double Value)>();
        var (watched, draws) = (new Draws(3, 2, (key, value) => seen.Add((key, value))), new Draws(3, 2));
        Assert.Equal(draws.Uniform(Purpose.Exit, 4, 5, 6), watched.Uniform(Purpose.Exit, 4, 5, 6));
        Assert.Equal(draws.Normal(Purpose.Regime, 1, 2), watched.Normal(Purpose.Regime, 1, 2));
        Assert.Equal(draws.Logistic(Purpose.VoteError, 7, 8, 9), watched.Logistic(Purpose.VoteError, 7, 8, 9));
        Assert.Equal(
            [
                (new DrawKey(Purpose.Exit, 4, 5, 6), draws.Uniform(Purpose.Exit, 4, 5, 6)),
                (new DrawKey(Purpose.Regime, 1, 2, 0), draws.Uniform(Purpose.Regime, 1, 2)),
                (new DrawKey(Purpose.VoteError, 7, 8, 9), draws.Uniform(Purpose.VoteError, 7, 8, 9)),
            ],
            seen);
    }
}
