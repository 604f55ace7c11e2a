using Akka.Event;
using AllianceSim.Actors.Tests.Support;
using AllianceSim.Engine.Messages;
using Serilog;
using Serilog.Events;
using static AllianceSim.Actors.Tests.Support.Trial;
using LogEvent = Serilog.Events.LogEvent;

namespace AllianceSim.Actors.Tests;

/// <summary>What actors log goes to Serilog, with its level and its source, and nowhere else.</summary>
public sealed class LogTests
{
    private readonly Collected log = new();

    [Fact]
    public async Task Levels_are_kept_and_braces_are_no_placeholders()
    {
        using var system = Open();
        Assert.Null(await system.Begin(Of(Small, new Lines(), Intercept.At<Review>(3, () =>
        {
            Here.Log.Debug("nobody asked");
            Here.Log.Info("a {0} with {{1}}", "treaty");
            Here.Log.Warning("storm");
            Here.Log.Error(new TimeoutException("late"), "lost");
        }))));

        AssertSaid(log.Next(), LogEventLevel.Information, "/user/runs/run-1", "a treaty with {1}");
        AssertSaid(log.Next(), LogEventLevel.Warning, "/user/runs/run-1", "storm");
        var lost = log.Next();
        AssertSaid(lost, LogEventLevel.Error, "/user/runs/run-1", "lost");
        Assert.IsType<TimeoutException>(lost.Exception);
    }

    [Fact]
    public async Task Nothing_is_said_on_the_terminal()
    {
        using var terminal = new StringWriter();
        var (output, errors) = (Console.Out, Console.Error);
        Console.SetOut(terminal);
        Console.SetError(terminal);
        try
        {
            using var system = Open();
            await system.Begin(Of(Small, new Lines(), Spoilt.Request(2, "Review", 3)));
            await system.Begin(Of(Small, new Lines(_ => throw new IOException("disk full"))));
            await system.Begin(Of(Small, new Lines(), Intercept.At<Review>(3, () => Here.Log.Error("lost"))));
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }

        Assert.Equal("", terminal.ToString());
    }

    private static void AssertSaid(LogEvent said, LogEventLevel level, string source, string text)
    {
        Assert.Equal(level, said.Level);
        Assert.Equal(text, said.RenderMessage(null));
        Assert.Contains(source, said.Properties["SourceContext"].ToString(), StringComparison.Ordinal);
    }

    private SimulationSystem Open() => new(new LoggerConfiguration().MinimumLevel.Verbose().WriteTo.Sink(log).CreateLogger());
}
