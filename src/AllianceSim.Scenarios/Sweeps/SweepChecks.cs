using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Scenarios.Sweeps;

/// <summary>Checks across the keys of a sweep.</summary>
internal static class SweepChecks
{
    /// <summary>The word for the scenario where a comparison is by it.</summary>
    public const string ByBase = "base";

    public static void Run(Block<SweepSpec> block, IReadOnlyCollection<string> outcomes, ProblemList problems)
    {
        CheckTable(block, problems);
        CheckDesign(block, problems);
        CheckCompare(block, problems);
        foreach (var id in block.Value.Outcomes.Where(id => !outcomes.Contains(id)))
            problems.AddUnknown(block.Node["outcomes"]!.Mark, "outcomes", $"there is no outcome {Wording.Quote(id)}", id, outcomes);
    }

    private static void CheckTable(Block<SweepSpec> block, ProblemList problems)
    {
        var isTable = block.Value.Design.Any(part => part.Kind == DesignKind.Table);
        if (isTable && !block.Gives("table"))
            problems.Add(block.Node["design"]!, "a design of kind table needs to be told the table", "table: a CSV file, beside it");
        if (!isTable && block.Gives("table"))
            problems.Add(block.Node["table"]!, "a table is given, and the design is another", "design: table, beside it");
        if (block.Gives("table") && block.Gives("vary"))
            problems.Add(block.Node["vary"]!, "the table tells what is varied", "either table or vary, not both");
        if (!block.Gives("table") && !block.Gives("vary"))
            problems.Add(block.Node, "nothing is varied", "vary: a block of paths with values, or table: a CSV file");
    }

    private static void CheckDesign(Block<SweepSpec> block, ProblemList problems)
    {
        if (!block.IsSound("design") || !block.Has("vary"))
            return;
        string[] paths = [.. block.Value.Factors.Select(factor => factor.Path)];
        var design = block.Node["design"];
        if (block.Value.Design is not [{ Factors: [] }])
        {
            string[] named = [.. block.Value.Design.SelectMany(part => part.Factors)];
            foreach (var path in named.Except(paths))
                problems.AddUnknown(design!.Mark, "design", $"{Wording.Quote(path)} is not varied", path, paths);
            foreach (var path in paths.Except(named))
                problems.Add(design!, $"the design leaves out {Wording.Quote(path)}", "each factor in one part of the design");
            foreach (var path in named.GroupBy(path => path).Where(same => same.Count() > 1).Select(same => same.Key))
                problems.Add(design!, $"{Wording.Quote(path)} stands in two parts of the design", "each factor in one part of the design");
        }

        foreach (var factor in block.Value.Factors)
        {
            var part = block.Value.Design.FirstOrDefault(p => p.Factors.IsEmpty || p.Factors.Contains(factor.Path));
            if (part?.Kind == DesignKind.Grid && factor.Values is Distribution spread)
            {
                problems.Add(
                    spread.Node, $"a grid needs single values of {Wording.Quote(factor.Path)}, not a distribution",
                    "a list or steps here, or a design that draws (random, latin-hypercube, sobol)");
            }
        }
    }

    private static void CheckCompare(Block<SweepSpec> block, ProblemList problems)
    {
        if (block.Value.Compare is not { } compare || !block.IsSound("vary") || !block.IsSound("base"))
            return;
        var node = block.Node["compare"]!;
        string[] choices = [.. block.Value.Factors.Where(factor => factor.Values is Levels).Select(factor => factor.Path), ByBase];
        if (!choices.Contains(compare.By))
            problems.AddUnknown(node.Mark, "compare.by", $"{Wording.Quote(compare.By)} is not varied by levels", compare.By, choices);
        else if (block.Value.Factors.FirstOrDefault(factor => factor.Path == compare.By)?.Values is Levels { Texts: [_, ..] levels }
            && !levels.Contains(compare.Baseline))
        {
            problems.AddUnknown(
                node.Mark, "compare.baseline", $"{Wording.Quote(compare.Baseline)} is none of the levels of {Wording.Quote(compare.By)}",
                compare.Baseline, levels);
        }
    }
}
