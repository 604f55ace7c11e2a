namespace AllianceSim.Cli.Slurm;

/// <summary>How a sweep is dealt out to the tasks of a job array, and what each of them asks for.</summary>
internal sealed class TaskLayout
{
    /// <summary>Most tasks unless the user asks for more: the limit of a Slurm as it comes, whose MaxArraySize of 1001 is one above the
    /// highest index.</summary>
    public const int MostTasks = 1000;

    /// <summary>Most tasks that a user can ask for. Few clusters allow more, and a merge of more shards begins slowly.</summary>
    public const int MostTasksAsked = 10_000;

    /// <summary>Least work of a task: starting one costs Slurm and the program about a second each.</summary>
    public static readonly TimeSpan LeastWork = TimeSpan.FromSeconds(30);

    /// <summary>How many times its estimate a task may take: nodes differ by a factor of two, and are shared with others.</summary>
    private const double Patience = 3;

    /// <summary>Reading, writing and summarising a run that is there, in seconds.</summary>
    private const double MergeSecondsPerRun = 0.003;

    /// <summary>Memory of the runtime itself, and of what every task holds, in MiB.</summary>
    private const int BaseMemory = 1024;

    /// <summary>Memory of a run under way with what it leaves to be collected, in MiB.</summary>
    private const int JobMemory = 256;

    /// <summary>Runs whose tallies take one MiB in a merge.</summary>
    private const int RunsPerMergeMemory = 100;

    /// <summary>Shortest time limit: it covers a file system that is slow for a while, and makes no job wait longer in the queue.</summary>
    private static readonly TimeSpan LeastTime = TimeSpan.FromMinutes(10);

    /// <summary>Longest time limit. A sweep that takes longer is one for other means.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromDays(365);

    /// <summary>Deals out a sweep.</summary>
    /// <param name="request">The sweep.</param>
    /// <param name="tasks">Number of tasks, from 1 to that of the parts; empty for as many as have enough to do.</param>
    public TaskLayout(SlurmRequest request, int? tasks = null)
    {
        Tasks = tasks ?? Enough(request);
        Runs = (request.Runs + Tasks - 1) / Tasks;
        Work = Span(Math.Ceiling((double)Runs / request.Jobs) * request.SecondsPerRun);
        Time = Limit(Work);
        Memory = BaseMemory + (JobMemory * request.Jobs);
        MergeTime = Limit(Span(request.Runs * MergeSecondsPerRun));
        MergeMemory = BaseMemory + JobMemory + (request.Runs / RunsPerMergeMemory);
    }

    /// <summary>Number of tasks.</summary>
    public int Tasks { get; }

    /// <summary>Most runs of a task.</summary>
    public long Runs { get; }

    /// <summary>Estimate of how long a task takes.</summary>
    public TimeSpan Work { get; }

    /// <summary>Time limit of a task.</summary>
    public TimeSpan Time { get; }

    /// <summary>Memory of a task, in MiB.</summary>
    public long Memory { get; }

    /// <summary>Time limit of the merge.</summary>
    public TimeSpan MergeTime { get; }

    /// <summary>Memory of the merge, in MiB: it holds a tally of each run.</summary>
    public long MergeMemory { get; }

    private static int Enough(SlurmRequest request)
    {
        var least = Math.Ceiling(LeastWork.TotalSeconds * request.Jobs / request.SecondsPerRun);
        return (int)Math.Clamp(Math.Floor(request.Runs / least), 1, Math.Min(request.Parts, MostTasks));
    }

    private static TimeSpan Span(double seconds) => TimeSpan.FromSeconds(Math.Min(seconds, MostTime.TotalSeconds));

    private static TimeSpan Limit(TimeSpan work)
    {
        var time = work * Patience;
        return time < LeastTime ? LeastTime : time > MostTime ? MostTime : TimeSpan.FromMinutes(Math.Ceiling(time.TotalMinutes));
    }
}
