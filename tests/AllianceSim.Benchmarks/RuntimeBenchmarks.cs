using AllianceSim.Results;
using BenchmarkDotNet.Attributes;

namespace AllianceSim.Benchmarks;

/// <summary>Runs of whole worlds on each runtime, their rows formatted as for the tables. A tick is what the longer run takes more than the
/// shorter, so that making the world and its actors is no part of it; see <see cref="TickColumn"/>.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class RuntimeBenchmarks
{
    private Carrier carrier = new(Carrier.Inline);

    /// <summary>The worlds.</summary>
    public static IEnumerable<MeasuredWorld> Measured => Worlds.All;

    /// <summary>The runtimes that are built in.</summary>
    public static IEnumerable<string> BuiltIn => Carrier.BuiltIn;

    /// <summary>What is run.</summary>
    [ParamsSource(nameof(Measured))]
    public MeasuredWorld World { get; set; } = Worlds.All[0];

    /// <summary>What carries its messages.</summary>
    [ParamsSource(nameof(BuiltIn))]
    public string Runtime { get; set; } = Carrier.Inline;

    /// <summary>Starts the runtime, once for all runs.</summary>
    [GlobalSetup]
    public void Start() => carrier = new(Runtime);

    /// <summary>Stops it.</summary>
    [GlobalCleanup]
    public void Stop() => carrier.Dispose();

    /// <summary>A run of one tick.</summary>
    [Benchmark]
    public void Short()
    {
        using var tables = new RunRecorder(0);
        carrier.Run(World.Short, 0, tables);
    }

    /// <summary>A run of many ticks.</summary>
    [Benchmark]
    public void Long()
    {
        using var tables = new RunRecorder(0);
        carrier.Run(World.Long, 0, tables);
    }
}
