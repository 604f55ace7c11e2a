using Akka.Actor;
using Akka.Actor.Setup;
using Akka.Dispatch;
using Akka.Event;
using Serilog;
using Serilog.Events;
using LogEvent = Akka.Event.LogEvent;

namespace AllianceSim.Actors;

/// <summary>Hands what Akka.NET logs to Serilog. Named in <c>akka.conf</c>; gets its log by <see cref="Target"/>.</summary>
internal sealed class SerilogLogger : UntypedActor, IRequiresMessageQueue<ILoggerMessageQueueSemantics>
{
    private readonly ILogger log = Context.System.Settings.Setup.Get<Target>().Value.Log;

    /// <inheritdoc/>
    protected override void OnReceive(object message)
    {
        if (message is InitializeLogger)
            Sender.Tell(new LoggerInitialized());
        else if (message is LogEvent said)
            log.ForContext("SourceContext", said.LogSource).Write(LevelOf(said), said.Cause, "{Said:l}", $"{said.Message}");
    }

    private static LogEventLevel LevelOf(LogEvent said) => said.LogLevel() switch
    {
        LogLevel.DebugLevel => LogEventLevel.Debug,
        LogLevel.InfoLevel => LogEventLevel.Information,
        LogLevel.WarningLevel => LogEventLevel.Warning,
        _ => LogEventLevel.Error,
    };

    /// <summary>Where to log.</summary>
    /// <param name="log">The log.</param>
    public sealed class Target(ILogger log) : Setup
    {
        /// <summary>The log.</summary>
        public ILogger Log => log;
    }
}
