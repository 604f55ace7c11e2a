using System.Globalization;
using AllianceSim.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;

if (args is ["--interleaved", .. var rest])
{
    Interleaved.Run(rest is [var repetitions] ? int.Parse(repetitions, CultureInfo.InvariantCulture) : 20);
    return;
}

if (args is ["--sweeps", .. var turns])
{
    SweepThroughput.Run(turns is [var repetitions] ? int.Parse(repetitions, CultureInfo.InvariantCulture) : 7);
    return;
}

if (args is ["--landscapes", .. var surveys])
{
    LandscapeSurvey.Run(surveys is [var repetitions] ? int.Parse(repetitions, CultureInfo.InvariantCulture) : 5);
    return;
}

// Runs take from milliseconds to a second: none needs to be repeated within an iteration.
var job = Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(3).WithIterationCount(15)
    .WithEnvironmentVariable("DOTNET_TieredPGO", "0");
BenchmarkSwitcher.FromAssembly(typeof(Interleaved).Assembly)
    .Run(args, DefaultConfig.Instance.AddJob(job).AddColumn(TickColumn.All));
