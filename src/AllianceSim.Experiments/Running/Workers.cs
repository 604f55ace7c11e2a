using System.Runtime.ExceptionServices;

namespace AllianceSim.Experiments.Running;

/// <summary>Does numbered pieces of work, several at a time, each on a thread of its own.</summary>
internal static class Workers
{
    /// <summary>Does the pieces 0 to <paramref name="count"/> less 1, beginning them in this order, and waits for all.</summary>
    /// <param name="count">Number of pieces.</param>
    /// <param name="jobs">Pieces at the same time, at least 1.</param>
    /// <param name="work">Does a piece; where it throws, the others are cancelled, and the first error is thrown again.</param>
    /// <param name="cancel">Ends the work: pieces under way are cancelled, no other is begun, and nothing is thrown.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one job.</exception>
    public static void Run(int count, int jobs, Action<int, CancellationToken> work, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var begun = 0;
        var workers = Enumerable.Range(0, Math.Min(jobs, count))
            .Select(_ => Task.Factory.StartNew(
                Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))
            .ToArray();
        try
        {
            Task.WaitAll(workers);
        }
        catch (AggregateException errors)
        {
            // The first is the cause; what else was thrown follows from stopping.
            ExceptionDispatchInfo.Throw(errors.InnerExceptions[0]);
        }

        void Work()
        {
            try
            {
                while (!stop.IsCancellationRequested && Interlocked.Increment(ref begun) - 1 is var next && next < count)
                    work(next, stop.Token);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // Whoever cancelled knows.
            }
            catch
            {
                stop.Cancel();
                throw;
            }
        }
    }
}
