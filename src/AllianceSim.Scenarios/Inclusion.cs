using System.Collections.Immutable;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Shape;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios;

/// <summary>Puts the switches and numbers of parameter files into the tree of a scenario that includes them.</summary>
internal static class Inclusion
{
    /// <summary>The key that names the files.</summary>
    public const string Key = "include";

    private static readonly string[] KeysOfFile = [.. ParameterShape.Form.Keys.Select(key => key.Name)];

    private static readonly ListForm<string> Files = new(TextForm.Any, orOne: true);

    /// <summary>The tree with what the files say wherever it is silent; of two files the later goes before. What the files say is checked
    /// as if it stood in the scenario, and problems name the file.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="path">Its file, beside which the others are.</param>
    /// <param name="problems">Takes down what is wrong.</param>
    public static Node Apply(Node root, string path, ProblemList problems)
    {
        // What is wrong with the list itself is told when the scenario is read.
        if (root is not MapNode map || map[Key] is not { } files || !Files.TryRead(files, new Reading(new ProblemList()), out var names))
            return root;
        foreach (var (name, node) in names.Zip(ListForm.NodesOf(files)).Reverse())
        {
            var own = new ProblemList();
            var included = Read(TextFile.Beside(path, name), own);
            problems.AddNamed(node, own);
            foreach (var block in included is null ? [] : ParameterShape.Blocks)
                map = Under(map, block, included!);
        }

        return map;
    }

    private static MapNode? Read(string path, ProblemList problems)
    {
        if (YamlTree.Read(path, problems) is not { } root)
            return null;
        if (root is not MapNode map)
        {
            problems.Add(root, $"{Wording.Describe(root)} is no parameter file", ParameterShape.Form.Expected);
            return null;
        }

        foreach (var entry in map.Entries.Where(entry => !KeysOfFile.Contains(entry.Key)))
            problems.AddUnknown(entry.KeyMark, entry.Key, $"{Wording.Quote(entry.Key)} cannot be included", entry.Key, KeysOfFile);
        foreach (var entry in map.Entries.Where(entry => ParameterShape.Blocks.Contains(entry.Key) && entry.Value is not MapNode))
            problems.Add(entry.Value, $"{Wording.Describe(entry.Value)} is not right here", "a block of ids with values");
        return map;
    }

    private static MapNode Under(MapNode map, string block, MapNode included)
    {
        if (included[block] is not MapNode given)
            return map;
        var at = map.Entries.ToList().FindIndex(entry => entry.Key == block);
        if (at < 0)
            return map with { Entries = map.Entries.Add(new Entry(block, given.Mark, given)) };
        return map.Entries[at].Value is MapNode own
            ? map with { Entries = map.Entries.SetItem(at, map.Entries[at] with { Value = Joined(own, given) }) }
            : map;
    }

    private static MapNode Joined(MapNode own, MapNode more) =>
        own with { Entries = [.. own.Entries, .. more.Entries.Where(entry => own[entry.Key] is null)] };
}
