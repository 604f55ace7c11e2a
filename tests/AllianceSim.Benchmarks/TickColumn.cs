using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace AllianceSim.Benchmarks;

/// <summary>A figure of a tick, told beside the long run: what the long run takes more than the short one, by its ticks.</summary>
/// <param name="name">Heading.</param>
/// <param name="legend">What it means.</param>
/// <param name="format">How it is written.</param>
/// <param name="figure">Works it out from what a tick costs on this runtime, and on the inline one.</param>
internal sealed class TickColumn(string name, string legend, string format, Func<TickColumn.Tick, TickColumn.Tick, double> figure) : IColumn
{
    /// <summary>All of them.</summary>
    public static IColumn[] All { get; } =
    [
        new TickColumn("us/tick", "Microseconds a tick (of medians)", "F0", (own, _) => own.Time),
        new TickColumn("ticks/s", "Ticks a second", "F0", (own, _) => 1e6 / own.Time),
        new TickColumn("over inline", "Microseconds a tick more than inline", "F0", (own, inline) => own.Time - inline.Time),
        new TickColumn("ratio", "Time a tick by that of inline", "F2", (own, inline) => own.Time / inline.Time),
        new TickColumn("kB/tick", "Kilobytes allocated a tick, all threads", "F1", (own, _) => own.Memory / 1000),
    ];

    /// <inheritdoc/>
    public string Id => $"{nameof(TickColumn)}.{name}";

    /// <inheritdoc/>
    public string ColumnName => name;

    /// <inheritdoc/>
    public string Legend => legend;

    /// <inheritdoc/>
    public bool AlwaysShow => true;

    /// <inheritdoc/>
    public ColumnCategory Category => ColumnCategory.Custom;

    /// <inheritdoc/>
    public int PriorityInCategory => 0;

    /// <inheritdoc/>
    public bool IsNumeric => true;

    /// <inheritdoc/>
    public UnitType UnitType => UnitType.Dimensionless;

    /// <inheritdoc/>
    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    /// <inheritdoc/>
    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(IsLong);

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        IsLong(benchmarkCase)
        && Of(summary, benchmarkCase, RuntimeOf(benchmarkCase)) is { } own
        && Of(summary, benchmarkCase, Carrier.Inline) is { } inline
            ? figure(own, inline).ToString(format, CultureInfo.InvariantCulture)
            : "";

    private static bool IsLong(BenchmarkCase benchmark) =>
        benchmark.Descriptor.Type == typeof(RuntimeBenchmarks) && benchmark.Descriptor.WorkloadMethod.Name == nameof(RuntimeBenchmarks.Long);

    private static string RuntimeOf(BenchmarkCase benchmark) => (string)benchmark.Parameters[nameof(RuntimeBenchmarks.Runtime)];

    /// <summary>What a tick of the same world costs on some runtime; null where it has not been measured.</summary>
    private static Tick? Of(Summary summary, BenchmarkCase like, string runtime)
    {
        var world = (MeasuredWorld)like.Parameters[nameof(RuntimeBenchmarks.World)];
        var reports = summary.Reports.Where(r => r.ResultStatistics is not null && RuntimeOf(r.BenchmarkCase) == runtime
            && r.BenchmarkCase.Parameters[nameof(RuntimeBenchmarks.World)].ToString() == world.Name).ToArray();
        return Array.Find(reports, r => IsLong(r.BenchmarkCase)) is { } longer
            && Array.Find(reports, r => !IsLong(r.BenchmarkCase)) is { } shorter
            ? new Tick(
                (longer.ResultStatistics!.Median - shorter.ResultStatistics!.Median) / 1000 / world.Ticks,
                (double)(Allocated(longer) - Allocated(shorter)) / world.Ticks)
            : null;
    }

    private static long Allocated(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;

    /// <summary>What a tick costs.</summary>
    /// <param name="Time">Microseconds.</param>
    /// <param name="Memory">Bytes allocated.</param>
    public readonly record struct Tick(double Time, double Memory);
}
