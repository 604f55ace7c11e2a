using AllianceSim.Cli.Slurm;

namespace AllianceSim.Cli.Tests.Slurm;

/// <summary>How a sweep is dealt out to tasks.</summary>
public sealed class TaskLayoutTests
{
    [Theory]
    [InlineData(1200, 1200, 0.5, 1, 20)]
    [InlineData(1199, 1199, 0.5, 1, 19)]
    [InlineData(1200, 1200, 0.5, 4, 5)]
    [InlineData(1200, 1200, 29.0, 1, 600)]
    [InlineData(1200, 1200, 45.0, 1, 1000)]
    [InlineData(7, 7, 45.0, 1, 7)]
    [InlineData(1200, 6, 45.0, 1, 6)]
    [InlineData(1, 1, 0.001, 8, 1)]
    [InlineData(1200, 1200, 0.0, 1, 1)]
    [InlineData(2_000_000_000, 2_000_000_000, 1.0, 1, 1000)]
    public void There_are_as_many_tasks_as_have_enough_to_do(long runs, long parts, double seconds, int jobs, int expected)
    {
        var layout = new TaskLayout(Requests.Plain with { Runs = runs, Parts = parts, SecondsPerRun = seconds, Jobs = jobs });

        Assert.Equal(expected, layout.Tasks);
        if (expected > 1)
            Assert.True(runs / expected * seconds / jobs >= TaskLayout.LeastWork.TotalSeconds, "The least task has too little to do.");
        Assert.InRange(layout.Runs * (long)expected, runs, runs + expected - 1);
    }

    [Theory]
    [InlineData(1, 0.5, 10)]
    [InlineData(1200, 0.5, 30)]
    [InlineData(1201, 0.5, 31)]
    [InlineData(1_000_000_000_000, 5.0, 365 * 24 * 60)]
    public void The_limit_of_time_is_three_times_the_estimate_and_ten_minutes_at_least(long runs, double seconds, int minutes) =>
        Assert.Equal(
            TimeSpan.FromMinutes(minutes), new TaskLayout(Requests.Plain with { Runs = runs, SecondsPerRun = seconds }, tasks: 1).Time);

    [Fact]
    public void Runs_side_by_side_shorten_a_task_and_need_memory_each()
    {
        var layout = new TaskLayout(Requests.Plain with { Runs = 10, SecondsPerRun = 60, Jobs = 4 }, tasks: 1);

        Assert.Equal(TimeSpan.FromMinutes(3), layout.Work);
        Assert.Equal(256 * 3, layout.Memory - new TaskLayout(Requests.Plain).Memory);
    }

    [Fact]
    public void A_merge_is_given_time_and_memory_by_the_runs_it_joins()
    {
        var (small, large) = (new TaskLayout(Requests.Plain with { Runs = 10 }), new TaskLayout(Requests.Plain with { Runs = 1_000_000 }));

        Assert.Equal(TimeSpan.FromMinutes(10), small.MergeTime);
        Assert.Equal(TimeSpan.FromMinutes(150), large.MergeTime);
        Assert.Equal(10_000, large.MergeMemory - small.MergeMemory);
    }
}
