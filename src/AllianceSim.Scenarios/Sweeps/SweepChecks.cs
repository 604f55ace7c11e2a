using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Sweeps;

/// <summary>Checks across the keys of a sweep.</summary>
internal static class SweepChecks
{
    /// <summary>Keys of a scenario in whose place the sweep has its own.</summary>
    private static readonly string[] OwnKeys = ["name", "seed", "replicates"];

    public static void Run(Block<SweepSpec> block, Sweep sweep, SweepVocabulary vocabulary, ProblemList problems)
    {
        CheckTable(block, problems);
        CheckPaths(sweep, problems);
        CheckDesign(block, problems);
        CheckCompare(block, sweep, problems);
        CheckWords(block, "outcomes", "outcome", block.Value.Outcomes, vocabulary.Outcomes, problems);
        CheckWords(block, "tables", "table of runs", block.Value.Tables, vocabulary.Tables, problems);
        CheckStopWhen(block, vocabulary, problems);
    }

    private static void CheckWords(
        Block<SweepSpec> block, string key, string what, IEnumerable<string> words, IReadOnlyCollection<string> known, ProblemList problems)
    {
        foreach (var word in words.Where(word => !known.Contains(word)))
        {
            var node = ((ListNode)block.Node[key]!).Items.OfType<ScalarNode>().First(item => item.Text == word);
            problems.AddUnknown(node.Mark, node.Path, $"there is no {what} {Wording.Quote(word)}", word, known);
        }
    }

    private static void CheckStopWhen(Block<SweepSpec> block, SweepVocabulary vocabulary, ProblemList problems)
    {
        if (block.Value.StopWhen is not { } rule || !block.IsSound("stop-when"))
            return;
        var node = (MapNode)block.Node["stop-when"]!;
        if (!vocabulary.Outcomes.Contains(rule.Of))
        {
            problems.AddUnknown(
                node["of"]!.Mark, "stop-when.of", $"there is no outcome {Wording.Quote(rule.Of)}", rule.Of, vocabulary.Outcomes);
        }

        if (rule.AtLeast > rule.AtMost)
        {
            problems.Add(
                node["at-least"] ?? node["at-most"]!,
                FormattableString.Invariant($"at least {rule.AtLeast} runs are wanted and at most {rule.AtMost}"),
                "at-least no greater than at-most");
        }
    }

    private static void CheckTable(Block<SweepSpec> block, ProblemList problems)
    {
        var isTable = block.Value.Design.Any(part => part.Kind == DesignKind.Table);
        if (isTable && !block.Gives("table"))
            problems.Add(block.Node["design"]!, "a design of kind table needs to be told the table", "table: a CSV file, beside it");
        foreach (var part in block.Value.Design.Where(part => IsWhole(part.Kind) && block.Value.Design is not [{ Factors: [] }]))
        {
            var word = DesignForm.WordOf(part.Kind);
            problems.Add(block.Node["design"]!, $"a {word} design cannot be a part of another", $"design: {word}, for all that is varied");
        }

        if (!isTable && block.Gives("table") && block.IsSound("design"))
            problems.Add(block.Node["table"]!, "a table is given, and the design is another", "design: table, beside it");
        if (block.Gives("table") && block.Gives("vary"))
            problems.Add(block.Node["vary"]!, "the table tells what is varied", "either table or vary, not both");
        if (!block.Gives("table") && IsWithoutFactors(block))
            problems.Add(block.Node, "nothing is varied", "vary: a block of paths with values, table: a CSV file, or several scenarios under base");
    }

    /// <summary>Whether a design is only for all factors together.</summary>
    private static bool IsWhole(DesignKind kind) => kind is DesignKind.Table or DesignKind.Morris or DesignKind.Saltelli;

    /// <summary>Whether there is only one design point: scenarios by themselves can be held against each other, but give nothing to
    /// draw.</summary>
    private static bool IsWithoutFactors(Block<SweepSpec> block) =>
        block.IsSound("vary") && block.Value.Factors.IsEmpty && block.IsSound("base") && block.IsSound("design")
        && (block.Value.Bases.Length < 2 || block.Value.Design is not [{ Kind: DesignKind.Grid }]);

    private static void CheckPaths(Sweep sweep, ProblemList problems)
    {
        foreach (var factor in sweep.Factors)
        {
            if (OwnKeys.Contains(factor.Path))
                problems.Add(factor.Values.Node, $"{Wording.Quote(factor.Path)} cannot be varied: the sweep has its own", "another path of the scenario");
            if (factor.Path.Contains('=', StringComparison.Ordinal))
                problems.Add(factor.Values.Node, $"{Wording.Quote(factor.Path)} is no path", "keys with dots between them, as in world.generate.poles");
        }
    }

    private static void CheckDesign(Block<SweepSpec> block, ProblemList problems)
    {
        if (!block.IsSound("design") || !block.IsSound("vary") || block.Gives("table"))
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
    }

    private static void CheckCompare(Block<SweepSpec> block, Sweep sweep, ProblemList problems)
    {
        if (block.Value.Compare is not { } compare || !block.IsSound("vary") || !block.IsSound("base"))
            return;
        var node = (MapNode)block.Node["compare"]!;
        var choices = sweep.Factors.Where(factor => factor.Values is Levels).Select(factor => factor.Path).ToList();
        if (block.Value.Bases.Length > 1)
            choices.Add(CompareSpec.Base);
        if (!choices.Contains(compare.By))
        {
            problems.AddUnknown(node["by"]!.Mark, "compare.by", $"{Wording.Quote(compare.By)} is not varied by levels", compare.By, choices);
            return;
        }

        if (block.Value.Design.FirstOrDefault(part => part.Factors.IsEmpty || part.Factors.Contains(compare.By)) is { } drawn
            && compare.By != CompareSpec.Base && drawn.Kind is not (DesignKind.Grid or DesignKind.OneAtATime or DesignKind.Table))
        {
            problems.Add(
                node["by"]!, $"no design points of a {DesignForm.WordOf(drawn.Kind)} design differ in {Wording.Quote(compare.By)} alone",
                "a factor of a grid, as in design: { grid: [this], latin-hypercube: [the others] }");
        }

        string[] levels = sweep.Factors.FirstOrDefault(factor => factor.Path == compare.By)?.Values is Levels values
            ? [.. values.Texts]
            : [.. sweep.Bases.Select(one => LevelForm.AsWritten(one.Scenario.Name, isPlain: false))];
        // Of scenarios that could not be read the names are not known.
        if (!levels.Contains(compare.Baseline) && sweep.Bases.Length == block.Value.Bases.Length)
        {
            problems.AddUnknown(
                node["baseline"]!.Mark, "compare.baseline",
                $"{Wording.Quote(compare.Baseline)} is none of the levels of {Wording.Quote(compare.By)}", compare.Baseline, levels);
        }
    }
}
