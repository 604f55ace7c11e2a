using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace AllianceSim.Cli.Tests;

/// <summary>A run that is cut off keeps what is finished, and goes on to the bytes of an undisturbed one. Signals are those of Unix;
/// elsewhere these tests have nothing to send.</summary>
public sealed class InterruptionTests : IDisposable
{
    private const int Replicates = 12;

    private readonly Workplace place = new();

    public InterruptionTests() => place.Write("long.yaml", Scenarios.Long);

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_run_that_is_cut_off_is_resumed_to_the_same_bytes()
    {
        if (!OperatingSystem.IsLinux())
            return;
        Cli.Done(place, "run", "long.yaml", "--out", "whole");
        var whole = place.Tables("whole");

        foreach (var (signal, status) in new[] { ("INT", 130), ("TERM", 130), ("KILL", 137) })
        {
            var answer = Interrupt(signal, 2, "run", "long.yaml");
            if (answer is null)
                continue;
            Assert.Equal(status, answer.Status);
            Assert.Equal("", answer.Out);
            var finished = AssertPartial(signal);
            if (signal != "KILL")
                Assert.Contains($"interrupted. {finished} of {Replicates} runs are finished", answer.Error, StringComparison.Ordinal);
            Cli.AssertPlain(answer.Error);
            Cli.Refused(place, ["already holds results"], "run", "long.yaml", "--out", signal);

            Assert.Contains(
                $"long: {Replicates} runs", Cli.Done(place, "run", "long.yaml", "--out", signal, "--resume"), StringComparison.Ordinal);
            Assert.Equal(whole, place.Tables(signal));
            Assert.Equal("finished", Status(signal));
        }
    }

    [Fact]
    public void An_ablation_that_is_cut_off_is_resumed_to_the_same_bytes()
    {
        string[] line = ["ablate", "long.yaml", "--mechanisms", "security,inertia,institutions,autonomy,burden"];
        if (!OperatingSystem.IsLinux())
            return;
        Cli.Done(place, [.. line, "--out", "whole"]);
        var whole = place.Tables("whole");

        foreach (var (signal, status) in new[] { ("INT", 130), ("KILL", 137) })
        {
            var answer = Interrupt(signal, 1, line);
            if (answer is null)
                continue;
            Assert.Equal((status, ""), (answer.Status, answer.Out));
            var finished = Runs(signal);
            Assert.InRange(finished, 1, 4);
            if (signal != "KILL")
                Assert.Contains($"interrupted. {finished} of 5 mechanisms are finished", answer.Error, StringComparison.Ordinal);
            Assert.StartsWith(place.Text(signal, "ablation.csv"), place.Text("whole", "ablation.csv"), StringComparison.Ordinal);
            Cli.AssertPlain(answer.Error);

            Cli.Done(place, [.. line, "--out", signal, "--resume"]);
            Assert.Equal(whole, place.Tables(signal));
        }
    }

    [Fact]
    public void A_second_process_is_kept_out_of_the_folder()
    {
        var first = Cli.Start(place, "run", "long.yaml", "--out", "shared", "--replicates", "100000", "--figures", "none");
        try
        {
            AwaitRuns("shared", 1);
            foreach (var option in new[] { "--resume", "--force", "--quiet" })
            {
                var second = Cli.Run(place, "run", "long.yaml", "--out", "shared", option);
                Assert.Equal(2, second.Status);
                Assert.Contains("another process is writing here", second.Error, StringComparison.Ordinal);
                Cli.AssertPlain(second.Error);
            }
        }
        finally
        {
            first.Process.Kill();
        }

        Cli.End(first);
        Assert.Contains("survival.svg", Cli.Done(place, "plot", "shared"), StringComparison.Ordinal);
        Assert.Equal("running", Status("shared"));
    }

    /// <summary>Starts the program, and sends a signal once some lines of its journal are there.</summary>
    /// <returns>Null where the signal cannot arrive, as where the tests themselves were started with interrupts ignored.</returns>
    private Answer? Interrupt(string signal, int lines, params string[] line)
    {
        var started = Cli.Start(place, [.. line, "--out", signal, "--jobs", "2"]);
        AwaitRuns(signal, lines);
        var ignored = signal == "INT" && IgnoresInterrupts(started.Process.Id);
        using (var kill = Process.Start("kill", [$"-{(ignored ? "KILL" : signal)}", started.Process.Id.ToString(CultureInfo.InvariantCulture)]))
            kill.WaitForExit();
        var answer = Cli.End(started);
        return ignored ? null : answer;
    }

    private static bool IgnoresInterrupts(int process)
    {
        const string Key = "SigIgn:";
        const ulong Interrupt = 1 << 1;
        var mask = File.ReadLines($"/proc/{process}/status").Single(line => line.StartsWith(Key, StringComparison.Ordinal))[Key.Length..];
        return (ulong.Parse(mask.Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }

    private void AwaitRuns(string folder, int runs)
    {
        var clock = Stopwatch.StartNew();
        while (Runs(folder) < runs)
        {
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), "No run was finished within a minute.");
            Thread.Sleep(5);
        }
    }

    private int Runs(string folder)
    {
        var journal = place.At(folder, "journal.jsonl");
        if (!File.Exists(journal))
            return 0;
        using var stream = new FileStream(journal, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Count(letter => letter == '\n');
    }

    /// <summary>Asserts that some runs are there, and each of them as in the undisturbed results.</summary>
    private int AssertPartial(string folder)
    {
        var finished = Runs(folder);
        Assert.InRange(finished, 1, Replicates - 1);
        Assert.Equal(folder == "KILL" ? "running" : "interrupted", Status(folder));
        foreach (var table in place.Tables(folder).Keys)
        {
            var (part, whole) = (place.Text(folder, table), place.Text("whole", table));
            Assert.StartsWith(part, whole, StringComparison.Ordinal);
        }

        if (folder != "KILL")
            Assert.Equal(finished + 1, File.ReadLines(place.At(folder, "runs.csv")).Count());
        return finished;
    }

    private string? Status(string folder)
    {
        using var manifest = JsonDocument.Parse(place.Text(folder, "manifest.json"));
        return manifest.RootElement.GetProperty("status").GetString();
    }
}
