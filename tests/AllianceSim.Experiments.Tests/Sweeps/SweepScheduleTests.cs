using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Tests.Sweeps;

public sealed class SweepScheduleTests : IDisposable
{
    private const string Stop = SweepLab.Poles + "stop-when: { of: share-unallied, half-width: 0.001, at-least: 4, at-most: 12 }\n";

    private readonly SweepLab lab = new();

    public void Dispose() => lab.Dispose();

    [Fact]
    public void All_points_of_a_replicate_come_before_the_next()
    {
        var schedule = new SweepSchedule(lab.Plan("vary: { ticks: [5, 6, 7] }\nreplicates: 2\n"), Shard.Whole);

        Assert.Equal(Enumerable.Range(0, 6), schedule.Certain);
        Assert.Equal([(0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (2, 1)], schedule.Certain.Select(run => (schedule.PointOf(run), schedule.ReplicateOf(run))));
    }

    [Theory]
    [InlineData("replicates: 3\n")]
    [InlineData("stop-when: { of: share-unallied, half-width: 1, at-least: 2 }\n")]
    public void Shards_share_out_all_runs_however_many_there_are(string rule)
    {
        var plan = lab.Plan("vary: { ticks: [5, 6, 7, 8, 9] }\n" + rule);
        int[] all = [.. new SweepSchedule(plan, Shard.Whole).Certain];

        foreach (var count in new[] { 1, 2, 3, 4, 7, 15, 16, 40, Shard.MostShards })
        {
            int[][] shards = [.. Enumerable.Range(1, count).Select(number => new SweepSchedule(plan, new(number, count)).Certain.ToArray())];
            Assert.Equal(all, shards.SelectMany(shard => shard).Order());
            Assert.All(shards, shard => Assert.Equal(shard.Order(), shard));
            if (!rule.StartsWith("stop", StringComparison.Ordinal))
                Assert.InRange(shards.Max(shard => shard.Length) - shards.Min(shard => shard.Length), 0, 1);
        }
    }

    [Fact]
    public void A_tight_point_stops_at_the_floor_and_a_wide_one_at_the_ceiling()
    {
        var plan = lab.Plan(Stop);

        Assert.Equal([[8], [10], [12], [14], [16], [18], [20, 22]], Rounds(plan, Shard.Whole));
        Assert.Equal(Rounds(plan, Shard.Whole), Rounds(plan, new(1, 2)));
        Assert.Empty(Rounds(plan, new(2, 2)));
        Assert.Empty(Rounds(lab.Plan("vary: { ticks: [5, 6] }\n"), Shard.Whole));
    }

    [Fact]
    public void What_is_there_of_later_rounds_does_not_change_the_earlier()
    {
        var plan = lab.Plan(Stop);
        var tallies = Tallies();
        for (var replicate = 0; replicate < 12; replicate++)
            tallies.Add(2 * replicate, Share(replicate % 2));
        for (var replicate = 0; replicate < 4; replicate++)
            tallies.Add((2 * replicate) + 1, Share(0.5));

        Assert.Equal([8, 10, 12, 14, 16, 18, 20, 22], new SweepSchedule(plan, Shard.Whole).Rounds(tallies).SelectMany(round => round));
    }

    [Fact]
    public void A_point_whose_runs_all_fail_goes_on_to_the_ceiling() => Assert.Equal(
        (2 * 12) - 8, new SweepSchedule(lab.Plan(Stop), Shard.Whole).Rounds(Tallies()).Sum(round => round.Count));

    /// <summary>The rounds where point 0 swings and point 1 does not.</summary>
    private static List<int[]> Rounds(SweepPlan plan, Shard shard)
    {
        var (schedule, tallies, rounds) = (new SweepSchedule(plan, shard), Tallies(), new List<int[]>());
        Do(schedule.Certain);
        foreach (var round in schedule.Rounds(tallies))
        {
            rounds.Add([.. round]);
            Do(round);
        }

        return rounds;

        void Do(IEnumerable<int> runs)
        {
            foreach (var run in runs)
                tallies.Add(run, Share(schedule.PointOf(run) == 0 ? schedule.ReplicateOf(run) % 2 : 0.5));
        }
    }

    private static SweepTallies Tallies() => new(2, TallyParts.Of([OutcomeCatalogue.Find("share-unallied")!]));

    private static RunTally Share(double share) => new(
        new Dictionary<string, RateCount> { ["share-unallied"] = new(share, 1) }, new Dictionary<LifeKind, LifeTable>());
}
