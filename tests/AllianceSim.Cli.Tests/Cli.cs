using System.Diagnostics;
using System.Text;

namespace AllianceSim.Cli.Tests;

/// <summary>What the program said and how it ended.</summary>
/// <param name="Status">Exit status.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Answer(int Status, string Out, string Error);

/// <summary>Starts the program as a user does, as a process of its own.</summary>
internal static class Cli
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Runs the program in a folder to its end, with nothing on its standard input.</summary>
    public static Answer Run(Workplace place, params string[] arguments) => End(Start(place, arguments));

    /// <summary>Starts the program in a folder.</summary>
    public static Started Start(Workplace place, params string[] arguments)
    {
        var info = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = place.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        if (place.SearchPath is { } path)
            info.Environment["PATH"] = path;
        info.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "alliancesim.dll"));
        foreach (var argument in arguments)
            info.ArgumentList.Add(argument);
        var process = Process.Start(info)!;
        process.StandardInput.Close();
        return new(process, process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync(), string.Join(' ', arguments));
    }

    /// <summary>Waits for the end; a program that does not come to one is stopped, and the test fails.</summary>
    public static Answer End(Started started)
    {
        using var process = started.Process;
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'alliancesim {started.Line}' did not end within {Limit}.");
        }

        return new(process.ExitCode, started.Out.GetAwaiter().GetResult(), started.Error.GetAwaiter().GetResult());
    }

    /// <summary>Runs what must succeed.</summary>
    public static string Done(Workplace place, params string[] arguments)
    {
        var answer = Run(place, arguments);
        Assert.True(answer.Status == 0, $"'alliancesim {string.Join(' ', arguments)}' ended with {answer.Status}: {answer.Error}");
        return answer.Out;
    }

    /// <summary>Runs what must be refused: status 2, every phrase on standard error, nothing on standard output, no stack trace, and
    /// no file or folder made or changed.</summary>
    public static string Refused(Workplace place, IEnumerable<string> phrases, params string[] arguments)
    {
        var before = place.Everything();
        var answer = Run(place, arguments);
        Assert.True(answer.Status == 2, $"'alliancesim {string.Join(' ', arguments)}' ended with {answer.Status}: {answer.Error}");
        foreach (var phrase in phrases)
            Assert.Contains(phrase, answer.Error, StringComparison.Ordinal);
        AssertPlain(answer.Error);
        Assert.NotEqual("", answer.Error.Trim());
        Assert.Equal("", answer.Out);
        Assert.Equal(before, place.Everything());
        return answer.Error;
    }

    /// <summary>Asserts that an error is in words: no trace, no names of types.</summary>
    public static void AssertPlain(string error)
    {
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", error, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", error, StringComparison.Ordinal);
    }
}

/// <summary>The program under way.</summary>
internal sealed record Started(Process Process, Task<string> Out, Task<string> Error, string Line);
