using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace AllianceSim.Cli.Terminal;

/// <summary>The log of a result folder.</summary>
internal static class RunLog
{
    /// <summary>Opens <c>log.txt</c> of a folder for appending; warnings go to standard error as well.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="verbose">Whether everything goes to both.</param>
    public static Logger Open(string folder, bool verbose = false) => new LoggerConfiguration()
        .MinimumLevel.Is(verbose ? LogEventLevel.Debug : LogEventLevel.Information)
        .WriteTo.File(Path.Combine(folder, "log.txt"), formatProvider: CultureInfo.InvariantCulture)
        .WriteTo.Console(
            restrictedToMinimumLevel: verbose ? LogEventLevel.Debug : LogEventLevel.Warning,
            standardErrorFromLevel: LogEventLevel.Verbose,
            formatProvider: CultureInfo.InvariantCulture)
        .CreateLogger();
}
