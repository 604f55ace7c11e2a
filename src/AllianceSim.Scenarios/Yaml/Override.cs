using System.Globalization;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Scenarios.Yaml;

/// <summary>Puts a value from the command line, <c>path=value</c>, into the tree of a file before it is validated, so that it is
/// held to the same rules.</summary>
/// <remarks>A path is made of keys separated by dots; an item of a list is named by its number in brackets, from 0, or by its
/// <c>name</c>: <c>world.generate.poles=5</c>, <c>states[0].power=0.4</c>, <c>states.Alpha.power=0.4</c>. Where a key of the file
/// itself contains dots, the longest that fits is meant. Below <c>mechanisms</c> and <c>parameters</c> the whole rest is one id.</remarks>
public sealed class Override
{
    private readonly Mark mark;
    private readonly string value;
    private readonly ProblemList problems;
    private readonly IReadOnlyCollection<string> blocksOfIds;

    private Override(string argument, string value, IReadOnlyCollection<string> blocksOfIds, ProblemList problems)
    {
        mark = new Mark(Mark.CommandLine + argument, 0, 0);
        this.value = value;
        this.blocksOfIds = blocksOfIds;
        this.problems = problems;
    }

    /// <summary>Puts a value in.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="argument">Path and value, <c>path=value</c>; a list or block is written as in YAML, in brackets or braces.</param>
    /// <param name="blocksOfIds">Paths of blocks whose keys are ids with dots.</param>
    /// <param name="problems">Takes down what is wrong.</param>
    /// <returns>The tree with the value; the same tree where a problem was reported.</returns>
    public static Node Apply(Node root, string argument, IReadOnlyCollection<string> blocksOfIds, ProblemList problems)
    {
        var split = argument.IndexOf('=', StringComparison.Ordinal);
        if (split > 0 && argument[..split].Trim() is { Length: > 0 } path)
            return new Override(argument, argument[(split + 1)..].Trim(), blocksOfIds, problems).Put(root, path, 0);
        var mark = new Mark(Mark.CommandLine + argument, 0, 0);
        problems.Add(mark, "", "this is not a setting", "path=value, as in world.generate.poles=5");
        return root;
    }

    private Node Put(Node node, string rest, int depth)
    {
        if (depth > YamlTree.DeepestNesting)
            return Refuse(node, node.Path, $"nested more than {YamlTree.DeepestNesting} deep");
        return node switch
        {
            MapNode map => PutUnder(map, rest, depth),
            ListNode list => PutInto(list, rest, depth),
            ScalarNode => Refuse(
                node, node.Path, $"there is nothing below {Wording.Describe(node)}, so {Wording.Quote(rest)} cannot be set"),
            _ => node,
        };
    }

    private MapNode PutUnder(MapNode map, string rest, int depth)
    {
        var key = KeyAtStart(map, rest);
        var path = map.PathOf(key);
        var after = rest[key.Length..].TrimStart('.');
        var old = map[key];
        var made = after.Length == 0 ? Value(path) : Put(old ?? new MapNode(path, mark, []), after, depth + 1);
        if (made is null)
            return map;
        var at = map.Entries.ToList().FindIndex(e => e.Key == key);
        return map with
        {
            Entries = at < 0 ? map.Entries.Add(new Entry(key, mark, made)) : map.Entries.SetItem(at, map.Entries[at] with { Value = made }),
        };
    }

    private Node PutInto(ListNode list, string rest, int depth)
    {
        if (ItemAtStart(list, rest) is not var (index, length))
            return RefuseItem(list, rest);
        var after = rest[length..].TrimStart('.');
        var made = after.Length == 0 ? Value(list.PathOf(index)) : Put(list.Items[index], after, depth + 1);
        return made is null ? list : list with { Items = list.Items.SetItem(index, made) };
    }

    private string KeyAtStart(MapNode map, string rest)
    {
        if (blocksOfIds.Contains(map.Path))
            return rest;
        var known = map.Entries.Select(e => e.Key).Where(key => key.Length > 0 && Begins(rest, key)).MaxBy(key => key.Length);
        var end = rest.IndexOfAny(['.', '['], 1);
        return known ?? (end < 0 ? rest : rest[..end]);
    }

    private static (int Index, int Length)? ItemAtStart(ListNode list, string rest)
    {
        var close = rest.IndexOf(']', StringComparison.Ordinal);
        if (rest[0] == '[' && close > 0)
        {
            var isNumber = int.TryParse(rest.AsSpan(1, close - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index);
            return isNumber && index < list.Items.Length ? (index, close + 1) : null;
        }

        return Names(list)
            .Where(item => item.Name.Length > 0 && Begins(rest, item.Name))
            .OrderByDescending(item => item.Name.Length)
            .Select(item => ((int, int)?)(item.Index, item.Name.Length))
            .FirstOrDefault();
    }

    private Node RefuseItem(ListNode list, string rest)
    {
        var names = Names(list).Select(item => item.Name).ToList();
        var wanted = names.Count == 0 || rest[0] == '[' ? rest : rest.Split('.', '[')[0];
        var allowed = list.Items.Length == 0
            ? "nothing, since the list is empty"
            : FormattableString.Invariant($"[0] to [{list.Items.Length - 1}]") + (names.Count > 0 ? $", {Wording.Choices(names)}" : "");
        return Refuse(list, list.Path, $"the list has no item {Wording.Quote(wanted)}", allowed, Nearest.To(wanted, names));
    }

    private Node Refuse(Node node, string path, string message, string? allowed = null, string? nearest = null)
    {
        problems.Add(mark, path, message, allowed, nearest);
        return node;
    }

    private Node? Value(string path) => value is ['[' or '{' or '"' or '\'', ..]
        ? YamlTree.ParseValue(value, mark.Source, path, problems)
        : new ScalarNode(path, mark, value, IsPlain: true);

    private static IEnumerable<(int Index, string Name)> Names(ListNode list) => list.Items
        .Select((item, index) => (index, (item as MapNode)?["name"] as ScalarNode))
        .Where(pair => pair.Item2 is not null)
        .Select(pair => (pair.index, pair.Item2!.Text));

    private static bool Begins(string rest, string key) =>
        rest.StartsWith(key, StringComparison.Ordinal) && (rest.Length == key.Length || rest[key.Length] is '.' or '[');
}
