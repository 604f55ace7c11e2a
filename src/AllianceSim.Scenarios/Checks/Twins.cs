using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Checks;

/// <summary>Reports a name that is declared again.</summary>
internal static class Twins
{
    /// <summary>Reports names of blocks that stand again.</summary>
    /// <param name="blocks">Those whose <c>name</c> is right.</param>
    /// <param name="name">Name of a block.</param>
    /// <param name="noun">What a block is.</param>
    /// <param name="problems">Takes down what is wrong.</param>
    public static void Check<T>(IEnumerable<Block<T>> blocks, Func<T, string> name, string noun, ProblemList problems)
    {
        var first = new Dictionary<string, Block<T>>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (!first.TryAdd(name(block.Value), block))
                Report(block.Node["name"]!, noun, name(block.Value), first[name(block.Value)].Node["name"]!, problems);
        }
    }

    public static void Report(Node again, string noun, string name, Node first, ProblemList problems)
    {
        var place = first.Mark.Line > 0 ? FormattableString.Invariant($"line {first.Mark.Line}") : first.Path;
        problems.Add(again, $"{noun} {Wording.Quote(name)} is there twice (first in {place})");
    }
}
