using System.ComponentModel;
using System.Diagnostics;

namespace AllianceSim.Cli.Slurm;

/// <summary>Slurm's command that submits a job.</summary>
/// <param name="command">The words that start it, as a rule <c>sbatch</c> alone.</param>
internal sealed class Sbatch(params IReadOnlyList<string> command)
{
    /// <summary>The arguments that submit a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="after">Id of the job that has to be over before; empty for none.</param>
    public static IReadOnlyList<string> Arguments(string script, string? after = null) =>
        after is null ? ["--parsable", script] : ["--parsable", $"--dependency=afterany:{after}", script];

    /// <summary>Submits a script.</summary>
    /// <returns>Id of the job.</returns>
    /// <exception cref="SbatchException">The command is not there, or refuses.</exception>
    public string Submit(string script, string? after = null)
    {
        var info = new ProcessStartInfo(command[0], [.. command.Skip(1), .. Arguments(script, after)])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        try
        {
            using var process = Process.Start(info)!;
            var error = process.StandardError.ReadToEndAsync();

            // The id stands before the name of the cluster, where there is one.
            var id = process.StandardOutput.ReadToEnd().Split(';')[0].Trim();
            process.WaitForExit();
            return process.ExitCode == 0
                ? id
                : throw new SbatchException(
                    $"{command[0]} ended with status {process.ExitCode}: {error.GetAwaiter().GetResult().Trim().ReplaceLineEndings(" ")}");
        }
        catch (Win32Exception missing)
        {
            throw new SbatchException(
                $"{command[0]} cannot be started ({missing.Message}). It is there on the machines of a Slurm cluster that take jobs.");
        }
    }
}

/// <summary>A job was not submitted; the message says why.</summary>
internal sealed class SbatchException(string message) : Exception(message);
