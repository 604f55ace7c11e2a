using System.Collections.Concurrent;
using Serilog.Core;
using Serilog.Events;

namespace AllianceSim.Actors.Tests.Support;

/// <summary>Collects what is logged.</summary>
internal sealed class Collected : ILogEventSink
{
    private readonly BlockingCollection<LogEvent> all = [];

    public void Emit(LogEvent logEvent) => all.Add(logEvent);

    /// <summary>Waits for the next event; where none comes, the test fails.</summary>
    public LogEvent Next()
    {
        Assert.True(all.TryTake(out var next, Trial.Limit), "Nothing was logged.");
        return next!;
    }
}
