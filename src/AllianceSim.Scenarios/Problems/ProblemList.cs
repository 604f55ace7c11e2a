using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Problems;

/// <summary>Gathers all problems of a file, so that they can be shown at once.</summary>
public sealed class ProblemList
{
    /// <summary>Problems beyond this many are counted, not kept: a file of nonsense must not fill the memory.</summary>
    public const int Most = 500;

    private readonly List<ScenarioProblem> problems = [];
    private int left;

    /// <summary>Whether anything was reported.</summary>
    public bool Any => problems.Count > 0;

    private bool IsFull => problems.Count >= Most;

    /// <summary>Takes a problem down at a place.</summary>
    public void Add(Mark mark, string path, string message, string? allowed = null, string? nearest = null)
    {
        if (IsFull)
            left++;
        else
            problems.Add(new ScenarioProblem(mark.Source, mark.Line, mark.Column, path, message, allowed, nearest));
    }

    /// <summary>Takes a problem with a value down.</summary>
    public void Add(Node node, string message, string? allowed = null, string? nearest = null) =>
        Add(node.Mark, node.Path, message, allowed, nearest);

    /// <summary>Takes down that a word is none of those known, with the nearest of them.</summary>
    public void AddUnknown(Mark mark, string path, string message, string word, IReadOnlyCollection<string> known, string? allowed = null)
    {
        // The nearest of thousands takes time, which a problem that is not shown is not worth.
        if (IsFull)
            left++;
        else
            Add(mark, path, message, allowed ?? Wording.Choices(known), Nearest.To(word, known));
    }

    /// <summary>Takes down what another list has.</summary>
    public void AddAll(ProblemList other)
    {
        foreach (var problem in other.problems)
            Add(new Mark(problem.File, problem.Line, problem.Column), problem.Path, problem.Message, problem.Allowed, problem.Nearest);
        left += other.left;
    }

    /// <summary>Takes down what is wrong with a file that another names: where it is the file as a whole, such as that there is none, at the
    /// place that names it.</summary>
    /// <param name="name">The place.</param>
    /// <param name="file">What is wrong with the file.</param>
    public void AddNamed(Node name, ProblemList file)
    {
        foreach (var whole in file.problems.Where(problem => problem.Line == 0))
            Add(name, $"{whole.File}: {whole.Message}", whole.Allowed, whole.Nearest);
        file.problems.RemoveAll(problem => problem.Line == 0);
        AddAll(file);
    }

    /// <summary>The problems in the order of the file, of several files one after the other, those of the command line last.</summary>
    public IReadOnlyList<ScenarioProblem> InOrder()
    {
        var files = problems.Select(p => p.File).Distinct(StringComparer.Ordinal).ToList();
        var ordered = problems
            .OrderBy(p => p.Line == 0 && p.File.StartsWith(Mark.CommandLine, StringComparison.Ordinal))
            .ThenBy(p => files.IndexOf(p.File))
            .ThenBy(p => p.Line)
            .ThenBy(p => p.Column)
            .ToList();
        if (left > 0)
            ordered.Add(new ScenarioProblem(problems[0].File, 0, 0, "", $"{left} more problems are not shown"));
        return ordered;
    }
}
