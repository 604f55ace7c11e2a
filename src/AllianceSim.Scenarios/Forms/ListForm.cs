using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Forms;

/// <summary>What lists have in common.</summary>
internal static class ListForm
{
    /// <summary>Most items of a list for which no other number is told, so that a file of nonsense does not fill the memory.</summary>
    public const int Unbounded = 100_000;

    /// <summary>The nodes of the items of a list, or of the single item that stands for one.</summary>
    /// <param name="node">A list as read.</param>
    public static IReadOnlyList<Node> NodesOf(Node node) => node is ListNode list ? list.Items : [node];
}

/// <summary>A list.</summary>
/// <typeparam name="T">Type of the items.</typeparam>
/// <param name="item">Form of the items.</param>
/// <param name="least">Fewest items.</param>
/// <param name="most">Most items.</param>
/// <param name="sameness">What two items may not have in common; null where they may be alike.</param>
/// <param name="orOne">Whether a single item may stand without brackets.</param>
public sealed class ListForm<T>(
    Form<T> item, int least = 0, int most = ListForm.Unbounded, Func<T, string>? sameness = null, bool orOne = false) : Form<ImmutableArray<T>>
{
    /// <inheritdoc/>
    public override string Expected => FormattableString.Invariant(
        $"{(orOne ? $"{item.Expected}, or " : "")}a list{(least > 0 ? $" of at least {least}" : "")}, each {item.Expected}");

    /// <inheritdoc/>
    public override bool TryRead(Node node, Reading reading, out ImmutableArray<T> value)
    {
        value = [];
        var items = node switch
        {
            ListNode list => list.Items,
            ScalarNode { IsNothing: false } when orOne => [node],
            _ => default,
        };
        if (items.IsDefault)
            return Refuse(node, reading);
        var right = IsRightLength(node, items.Length, reading);
        var read = ImmutableArray.CreateBuilder<T>(items.Length);
        var seen = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var each in items)
        {
            if (!item.TryRead(each, reading, out var one))
            {
                right = false;
                continue;
            }

            read.Add(one);
            if (sameness is null || seen.TryAdd(sameness(one), each))
                continue;
            reading.Problems.Add(each, $"{Name(one)} stands twice in this list (first as {seen[sameness(one)].Path})");
            right = false;
        }

        value = read.ToImmutable();
        return right;
    }

    /// <inheritdoc/>
    public override JsonNode? Write(ImmutableArray<T> value) => new JsonArray([.. value.Select(item.Write)]);

    /// <inheritdoc/>
    public override JsonObject Schema()
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item.Schema() };
        if (least > 0)
            list["minItems"] = least;
        if (most < ListForm.Unbounded)
            list["maxItems"] = most;
        if (sameness is not null)
            list["uniqueItems"] = true;
        return orOne ? new JsonObject { ["anyOf"] = new JsonArray(item.Schema(), list) } : list;
    }

    private bool IsRightLength(Node node, int length, Reading reading)
    {
        if (length >= least && length <= most)
            return true;
        reading.Problems.Add(
            node,
            FormattableString.Invariant($"the list has {length} {(length == 1 ? "item" : "items")}"),
            length < least ? FormattableString.Invariant($"at least {least}") : FormattableString.Invariant($"at most {most}"));
        return false;
    }

    private string Name(T one) => Wording.Quote(item.Write(one)?.ToJsonString(JsonText.Options).Trim('"') ?? "");
}
