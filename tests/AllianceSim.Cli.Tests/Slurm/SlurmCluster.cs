using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace AllianceSim.Cli.Tests.Slurm;

/// <summary>A Slurm of one node with one processor, in a folder of its own, that is gone after the tests. It takes one task at a time, so
/// that what comes next is known.</summary>
public sealed class SlurmCluster : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("alliancesim-slurm-");
    private readonly List<Process> daemons = [];

    /// <summary>Starts it where it is there.</summary>
    public SlurmCluster()
    {
        if (new SlurmFactAttribute().Skip is not null)
            return;
        try
        {
            Start();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private string Configuration => Path.Combine(folder.FullName, "slurm.conf");

    /// <summary>The path of a program, which daemons have where users do not look.</summary>
    internal static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin").Append("/usr/local/sbin")
        .Select(path => Path.Combine(path, program)).FirstOrDefault(File.Exists);

    /// <summary>Starts a program for which this is the Slurm of the machine.</summary>
    internal Process Begin(string program, params IEnumerable<string> arguments) => Process.Start(
        new ProcessStartInfo(Find(program)!, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["SLURM_CONF"] = Configuration },
        })!;

    /// <summary>What a command of Slurm prints; it must succeed.</summary>
    internal string Ask(string command, params IEnumerable<string> arguments)
    {
        using var process = Begin(command, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{command} ended with {process.ExitCode}: {error.GetAwaiter().GetResult()}");
        return text.Trim();
    }

    /// <summary>The words that start a command of this Slurm.</summary>
    internal string[] Words(string command) => ["env", $"SLURM_CONF={Configuration}", command];

    /// <summary>A field of a job, such as its state.</summary>
    internal string Field(string job, string name) => Ask("scontrol", "--oneliner", "show", "job", job)
        .Split(' ').Where(word => word.StartsWith($"{name}=", StringComparison.Ordinal)).Select(word => word[(name.Length + 1)..]).First();

    /// <summary>Waits for something to come true.</summary>
    internal static void Await(string what, Func<bool> happened)
    {
        for (var clock = Stopwatch.StartNew(); !happened(); Thread.Sleep(50))
            Assert.True(clock.Elapsed < Limit, $"Waited for {Limit.TotalSeconds} s in vain: {what}.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var daemon in Enumerable.Reverse(daemons))
        {
            daemon.Kill(entireProcessTree: true);
            daemon.WaitForExit();
            daemon.Dispose();
        }

        folder.Delete(recursive: true);
    }

    private void Start()
    {
        // Others have to be able to pass, or munged does not begin.
        Ask("chmod", "711", folder.FullName);
        var key = Path.Combine(folder.FullName, "munge.key");
        File.WriteAllBytes(key, RandomNumberGenerator.GetBytes(128));
        Ask("chmod", "600", key);
        var node = Environment.MachineName.Split('.')[0];
        File.WriteAllText(Configuration, Text(node));

        Daemon(
            "munged", "--foreground", $"--key-file={key}", $"--socket={folder}/munge.socket", $"--pid-file={folder}/munged.pid",
            $"--log-file={folder}/munged.log", $"--seed-file={folder}/munged.seed");
        Await("the socket of munged", () => File.Exists($"{folder}/munge.socket"));
        Daemon("slurmctld", "-D", "-f", Configuration);
        Daemon("slurmd", "-D", "-f", Configuration);
        Await("an idle node", () =>
        {
            using var process = Begin("sinfo", "--noheader", "--format=%T");
            return process.StandardOutput.ReadToEnd().Trim() == "idle";
        });
    }

    private void Daemon(string program, params IEnumerable<string> arguments)
    {
        var daemon = Begin(program, arguments);
        daemons.Add(daemon);

        // A daemon whose words nobody reads would stand still some day.
        daemon.BeginOutputReadLine();
        daemon.BeginErrorReadLine();
    }

    /// <summary>Requeued jobs wait until the credentials of their former selves are void, by default for two minutes.</summary>
    private string Text(string node) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        ClusterName=test
        SlurmctldHost={node}(127.0.0.1)
        SlurmUser={Environment.UserName}
        SlurmdUser={Environment.UserName}
        AuthType=auth/munge
        AuthInfo=socket={folder}/munge.socket,cred_expire=5
        CredType=cred/munge
        SlurmctldPort={FreePort()}
        SlurmdPort={FreePort()}
        SlurmctldPidFile={folder}/slurmctld.pid
        SlurmdPidFile={folder}/slurmd.pid
        SlurmctldLogFile={folder}/slurmctld.log
        SlurmdLogFile={folder}/slurmd.log
        StateSaveLocation={folder}/state
        SlurmdSpoolDir={folder}/spool
        SlurmdParameters=config_overrides
        ProctrackType=proctrack/linuxproc
        TaskPlugin=task/none
        SwitchType=switch/none
        MpiDefault=none
        SelectType=select/cons_tres
        SelectTypeParameters=CR_Core_Memory
        SchedulerParameters=batch_sched_delay=0,sched_interval=1,sched_min_interval=0,bf_interval=1
        JobRequeue=1
        KillWait=2
        NodeName={node} NodeAddr=127.0.0.1 CPUs=1 RealMemory=16000 State=UNKNOWN
        PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP

        """);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
