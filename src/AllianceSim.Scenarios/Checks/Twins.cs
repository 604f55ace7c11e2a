using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Checks;

/// <summary>Reports a name that is declared again.</summary>
internal static class Twins
{
    public static void Report(Node again, string noun, string name, Node first, ProblemList problems)
    {
        var place = first.Mark.Line > 0 ? FormattableString.Invariant($"line {first.Mark.Line}") : first.Path;
        problems.Add(again, $"{noun} {Wording.Quote(name)} is there twice (first in {place})");
    }
}
