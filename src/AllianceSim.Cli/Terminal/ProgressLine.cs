using System.Diagnostics;
using System.Globalization;
using AllianceSim.Experiments.Running;

namespace AllianceSim.Cli.Terminal;

/// <summary>Tells how far the work has come: on a terminal in one line that is drawn again, elsewhere in a plain line every few
/// seconds.</summary>
/// <param name="output">Where it is written; null to write nothing.</param>
/// <param name="name">What is worked on.</param>
/// <param name="things">What is counted.</param>
internal sealed class ProgressLine(TextWriter? output, string name, string things = "runs") : IDisposable
{
    private const int BarWidth = 24;
    private static readonly TimeSpan Terminal = TimeSpan.FromSeconds(0.1);
    private static readonly TimeSpan Redirected = TimeSpan.FromSeconds(5);

    private readonly bool redrawn = !Console.IsErrorRedirected;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan next = TimeSpan.Zero;
    private int atStart = -1;
    private bool drawn;

    /// <summary>Takes note of progress.</summary>
    public void Report(RunProgress progress)
    {
        if (atStart < 0)
            atStart = progress.Done;
        var finished = progress.Done == progress.Total;
        if (output is null || (clock.Elapsed < next && !(finished && redrawn)))
            return;
        next = clock.Elapsed + (redrawn ? Terminal : Redirected);
        var line = Describe(progress);
        if (redrawn)
            output.Write($"\r{line}\u001b[K");
        else if (clock.Elapsed > TimeSpan.FromSeconds(1))
            output.WriteLine(line);
        drawn = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (redrawn && drawn)
            output?.WriteLine();
    }

    private string Describe(RunProgress progress)
    {
        var rate = (progress.Done - atStart) / Math.Max(1e-3, clock.Elapsed.TotalSeconds);
        var left = rate > 0 ? TimeSpan.FromSeconds((progress.Total - progress.Done) / rate) : (TimeSpan?)null;
        var remaining = left is { } time ? $"{(long)time.TotalHours:00}:{time:mm\\:ss} left" : "time left not known yet";
        var filled = progress.Total == 0 ? BarWidth : BarWidth * progress.Done / progress.Total;
        var bar = new string('#', filled) + new string('.', BarWidth - filled);
        var failed = progress.Failed > 0 ? $", {progress.Failed} failed" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name} [{bar}] {progress.Done}/{progress.Total} {things}{failed}, {rate:0.#} a second, {remaining}");
    }
}
