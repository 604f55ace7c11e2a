using System.CommandLine;
using AllianceSim.Cli.Commands;
using AllianceSim.Cli.Terminal;

return await AllianceSimProgram.Run(args, new Streams(Console.Out, new ForgivingWriter(Console.Error))).ConfigureAwait(false);

/// <summary>The program: verbs, and what their failures look like.</summary>
internal static class AllianceSimProgram
{
    /// <summary>Runs one command line, and tells the exit status.</summary>
    public static async Task<int> Run(string[] args, Streams streams)
    {
        var root = Verbs.Root(streams);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in CommandLineErrors.Of(parsed))
                streams.Error.WriteLine($"alliancesim: {error}");
            streams.Error.WriteLine($"See 'alliancesim {Verbs.NameOf(parsed)}--help'.");
            return Exit.WrongInput;
        }

        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = streams.Out, Error = streams.Error, EnableDefaultExceptionHandler = false,
                // What is finished is written within seconds; the runs under way are given up between two ticks.
                ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
            };
            return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (UserError error)
        {
            foreach (var line in error.Lines)
                streams.Error.WriteLine($"alliancesim: {line}");
            return error.Status;
        }
        catch (OperationCanceledException)
        {
            return Exit.Interrupted;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine($"alliancesim: cannot read or write: {error.Message}");
            return Exit.Failed;
        }
        catch (Exception error)
        {
            streams.Error.WriteLine(
                "alliancesim: the program itself is at fault, not your input. Please report this: "
                + (args.Contains("--verbose") ? error.ToString() : $"{error.GetType().Name}: {error.Message}"));
            return Exit.Failed;
        }
    }
}
