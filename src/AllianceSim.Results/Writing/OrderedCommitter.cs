namespace AllianceSim.Results.Writing;

/// <summary>Lets items that finish in any order be committed in a fixed one. Safe for several threads at once.</summary>
/// <param name="limit">Items that may wait for earlier ones; beyond that whoever adds one waits. The next in order never does.</param>
/// <param name="commit">Commits an item; called by one thread at a time.</param>
internal sealed class OrderedCommitter<T>(int limit, Action<int, T> commit)
{
    private readonly object gate = new();
    private readonly Dictionary<int, T> waiting = [];
    private readonly List<int> order = [];
    private int next;
    private ResultFolderException? failure;

    /// <summary>Takes in numbers behind those there are, in the order in which they are committed.</summary>
    public void Expect(IReadOnlyList<int> numbers)
    {
        lock (gate)
            order.AddRange(numbers);
    }

    /// <summary>Commits an item at once if it is the next, and those that waited for it; otherwise keeps it until then.</summary>
    /// <exception cref="OperationCanceledException">Cancelled before there was room; the item was not taken.</exception>
    /// <exception cref="ResultFolderException">This or an earlier item could not be committed.</exception>
    public void Add(int number, T item, CancellationToken cancel)
    {
        using var wake = cancel.Register(Wake);
        lock (gate)
        {
            while (failure is null && waiting.Count >= limit && number != order[next])
            {
                cancel.ThrowIfCancellationRequested();
                Monitor.Wait(gate);
            }

            if (failure is not null)
                throw new ResultFolderException(failure.Message, failure);
            waiting.Add(number, item);
            CommitReady();
        }
    }

    /// <summary>Takes out what still waits, for an item before it that will not come.</summary>
    public IReadOnlyList<T> TakeWaiting()
    {
        lock (gate)
        {
            T[] items = [.. waiting.OrderBy(pair => pair.Key).Select(pair => pair.Value)];
            waiting.Clear();
            return items;
        }
    }

    private void CommitReady()
    {
        try
        {
            while (next < order.Count && waiting.Remove(order[next], out var item))
            {
                commit(order[next], item);
                next++;
            }
        }
        catch (ResultFolderException error)
        {
            failure = error;
            throw;
        }
        finally
        {
            Monitor.PulseAll(gate);
        }
    }

    private void Wake()
    {
        lock (gate)
            Monitor.PulseAll(gate);
    }
}
