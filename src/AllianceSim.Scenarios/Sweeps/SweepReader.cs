using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Sweeps;

/// <summary>A scenario that a sweep varies.</summary>
/// <param name="File">The file, parsed.</param>
/// <param name="Scenario">The scenario as it stands there.</param>
public sealed record SweepBase(ScenarioFile File, ScenarioSpec Scenario);

/// <summary>Words of a sweep that other parts of the product define.</summary>
/// <param name="Outcomes">Ids of the outcomes there are.</param>
/// <param name="Tables">Names of the tables of runs that may be asked for.</param>
public sealed record SweepVocabulary(IReadOnlyCollection<string> Outcomes, IReadOnlyCollection<string> Tables);

/// <summary>A sweep with the files that it names.</summary>
/// <param name="Path">The file of the sweep.</param>
/// <param name="Spec">What it says.</param>
/// <param name="Factors">What is varied, be it by the file or by the table of design points.</param>
/// <param name="Bases">The scenarios, in order.</param>
/// <param name="Rows">The rows of the table of design points, with a value for each factor; empty without one.</param>
public sealed record Sweep(
    string Path, SweepSpec Spec, ImmutableArray<Factor> Factors, ImmutableArray<SweepBase> Bases, ImmutableArray<PointRow> Rows);

/// <summary>What came of reading a sweep: either the sweep, or all that is wrong with it.</summary>
/// <param name="Sweep">The sweep; null where there is any problem.</param>
/// <param name="Problems">Everything that is wrong, in the order of the file; empty where nothing is.</param>
public sealed record SweepLoad(Sweep? Sweep, IReadOnlyList<ScenarioProblem> Problems);

/// <summary>Reads sweep files. Nothing in a file leads to an exception: all that is wrong comes back as problems, at once.</summary>
public static class SweepReader
{
    /// <summary>Reads a sweep and the scenarios it varies. Whether the scenarios are right at each design point is for whoever lays out
    /// the design.</summary>
    /// <param name="path">The file.</param>
    /// <param name="vocabulary">Outcomes and tables there are.</param>
    public static SweepLoad Read(string path, SweepVocabulary vocabulary)
    {
        var problems = new ProblemList();
        var sweep = YamlTree.Read(path, problems) is { } root && FileKinds.Accepts(root, FileKind.Sweep, problems)
            ? Read(path, root, vocabulary, problems)
            : null;
        return new SweepLoad(problems.Any ? null : sweep, problems.InOrder());
    }

    private static Sweep? Read(string path, Node root, SweepVocabulary vocabulary, ProblemList problems)
    {
        var reading = new Reading(problems);
        SweepShape.Form.TryRead(root, reading, out _);
        if (reading.Blocks<SweepSpec>().FirstOrDefault() is not { } block)
            return null;
        ImmutableArray<string> columns = [];
        var ofTable = new ProblemList();
        var rows = block.Has("table") ? PointTable.Read(TextFile.Beside(path, block.Value.Table), ofTable, out columns) : [];
        if (block.Has("table"))
            problems.AddNamed(block.Node["table"]!, ofTable);
        ImmutableArray<Factor> factors = columns.IsEmpty ? block.Value.Factors : [.. columns.Select((name, i) => FactorOf(name, i))];
        var bases = ReadBases(path, block, problems);
        var sweep = new Sweep(path, block.Value, factors, bases, rows);
        SweepChecks.Run(block, sweep, vocabulary, problems);
        return sweep;

        Factor FactorOf(string column, int i) => new(column, new Levels(block.Node["table"]!, [.. rows.Select(row => row.Values[i]).Distinct()]));
    }

    private static ImmutableArray<SweepBase> ReadBases(string path, Block<SweepSpec> block, ProblemList problems)
    {
        var bases = ImmutableArray.CreateBuilder<SweepBase>();
        if (!block.Has("base"))
            return [];
        foreach (var (name, node) in block.Value.Bases.Zip(ListForm.NodesOf(block.Node["base"]!)))
        {
            // A scenario has its own list, as nothing is made of it while anything is wrong with another.
            var own = new ProblemList();
            if (ScenarioFile.Read(TextFile.Beside(path, name), own) is { } file && file.With([], own) is { } scenario)
                bases.Add(new SweepBase(file, scenario));
            problems.AddNamed(node, own);
        }

        foreach (var twins in bases.GroupBy(one => one.Scenario.Name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
            problems.Add(block.Node["base"]!, $"{twins.Count()} scenarios have the name {Wording.Quote(twins.Key)}", "a name of its own for each");
        return bases.ToImmutable();
    }
}
