using AllianceSim.Results;

namespace AllianceSim.Experiments.Running;

/// <summary>Counts the runs that are over, and tells of each. Safe for several threads at once.</summary>
/// <param name="found">What was there before.</param>
/// <param name="tell">Told of each run, by one thread at a time; empty for nobody.</param>
internal sealed class ProgressCounter(RunProgress found, Action<RunProgress>? tell)
{
    private readonly Lock gate = new();
    private RunProgress progress = found;

    /// <summary>Tells what was there before.</summary>
    public void Begin() => tell?.Invoke(progress);

    /// <summary>More runs are to be done than was known.</summary>
    public void Expect(int more)
    {
        lock (gate)
            progress = progress with { Total = progress.Total + more };
    }

    /// <summary>One more is over.</summary>
    public void Over(RunStatus status)
    {
        lock (gate)
        {
            progress = progress with { Done = progress.Done + 1, Failed = progress.Failed + (status == RunStatus.Failed ? 1 : 0) };
            tell?.Invoke(progress);
        }
    }
}
