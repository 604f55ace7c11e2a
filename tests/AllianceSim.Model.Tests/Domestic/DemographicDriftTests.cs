using AllianceSim.Model.Domestic;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Tests.Domestic;

public class DemographicDriftTests
{
    private const int Groups = 3;

    private readonly Draws draws = new(4, 0);

    [Fact]
    public void Shares_sum_to_one_and_what_peoples_share_is_symmetric_and_within_bounds_however_they_drift()
    {
        var (world, drift) = (Peoples(), new DemographicDrift(Chosen.With(("demography.spread", 0.5))));
        for (var tick = 0; tick < 300; tick++)
        {
            drift.Apply(world, draws, tick);
            for (var i = 0; i < world.Count; i++)
            {
                Assert.Equal(i == 3 ? 0 : 1, Shares(world, i).Sum(), 1e-12);
                Assert.All(Shares(world, i), share => Assert.InRange(share, 0, 1));
                for (var j = 0; j < world.Count; j++)
                {
                    Assert.Equal(world.SharedIdentity[i, j], world.SharedIdentity[j, i]);
                    Assert.InRange(world.SharedIdentity[i, j], 0, 1 + 1e-12);
                    var overlap = Shares(world, i).Zip(Shares(world, j)).Sum(pair => Math.Min(pair.First, pair.Second));
                    Assert.Equal(i == j ? 1 : overlap, world.SharedIdentity[i, j], 1e-12);
                }
            }
        }
    }

    [Fact]
    public void Groups_drift_against_each_other_by_the_spread()
    {
        var (drift, squares) = (new DemographicDrift(Chosen.With(("demography.spread", 0.1))), 0.0);
        const int Ticks = 5000;
        for (var tick = 0; tick < Ticks; tick++)
        {
            var world = Peoples();
            var before = Math.Log(world.Identity[0, 0] / world.Identity[0, 1]);
            drift.Apply(world, draws, tick);
            squares += Math.Pow(Math.Log(world.Identity[0, 0] / world.Identity[0, 1]) - before, 2);
        }

        // Either of the two drifts.
        Assert.Equal(0.1 * Math.Sqrt(2), Math.Sqrt(squares / Ticks), 4 * 0.1 / Math.Sqrt(Ticks));
    }

    [Fact]
    public void A_group_that_a_state_does_not_have_does_not_come_by_drift()
    {
        var world = Peoples();
        for (var tick = 0; tick < 50; tick++)
            new DemographicDrift(Chosen.Calm).Apply(world, draws, tick);
        Assert.Equal(0, world.Identity[1, 2]);
    }

    [Fact]
    public void Switched_off_peoples_stay_as_they_are()
    {
        var (world, before) = (Peoples(), Peoples());
        for (var tick = 0; tick < 50; tick++)
            new DemographicDrift(Chosen.Off("demographic-drift")).Apply(world, draws, tick);
        for (var i = 0; i < world.Count; i++)
        {
            for (var group = 0; group < Groups; group++)
                Assert.Equal(before.Identity[i, group], world.Identity[i, group], 1e-12);
        }
    }

    /// <summary>Four peoples, the last one of no group.</summary>
    private static World Peoples()
    {
        var world = new World(["A", "B", "C", "D"], []) { Groups = ["x", "y", "z"], Identity = new double[4, Groups] };
        double[][] shares = [[0.5, 0.3, 0.2], [0.6, 0.4, 0], [2, 2, 6], [0, 0, 0]];
        for (var i = 0; i < 4; i++)
        {
            for (var group = 0; group < Groups; group++)
                world.Identity[i, group] = shares[i][group];
        }

        world.PublishIdentity();
        return world;
    }

    private static double[] Shares(World world, int state) =>
        [.. Enumerable.Range(0, Groups).Select(group => world.Identity[state, group])];
}
