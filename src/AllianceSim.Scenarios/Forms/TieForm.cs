using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Forms;

/// <summary>Two different states in brackets, and where a tie is weighed, a number: <c>[Alpha, Beta]</c> or
/// <c>[Alpha, Beta, 3]</c>.</summary>
/// <typeparam name="TWeight">Type of the number.</typeparam>
/// <param name="weight">Form of the number; null where a tie has none.</param>
/// <param name="example">Such a number as it would be written.</param>
public sealed class TieForm<TWeight>(Form<TWeight>? weight, string example) : Form<(string First, string Second, TWeight? Weight)>
{
    private readonly ReferenceForm state = new(Named.State);

    private int Length => weight is null ? 2 : 3;

    /// <inheritdoc/>
    public override string Expected => weight is null
        ? "two states in brackets, as in [Alpha, Beta]"
        : $"two states and {weight.Expected} in brackets, as in [Alpha, Beta, {example}]";

    /// <inheritdoc/>
    public override bool TryRead(Node node, Reading reading, out (string First, string Second, TWeight? Weight) value)
    {
        value = ("", "", default);
        if (node is not ListNode list || list.Items.Length != Length)
            return Refuse(node, reading);
        var right = state.TryRead(list.Items[0], reading, out var first)
            & state.TryRead(list.Items[1], reading, out var second);
        TWeight? read = default;
        if (weight is not null)
            right &= weight.TryRead(list.Items[2], reading, out read);
        if (right && first == second)
        {
            reading.Problems.Add(list.Items[1], $"a tie of {Wording.Quote(first!)} with itself", Expected);
            right = false;
        }

        value = (first ?? "", second ?? "", read);
        return right;
    }

    /// <inheritdoc/>
    public override JsonNode? Write((string First, string Second, TWeight? Weight) value)
    {
        var written = new JsonArray(state.Write(value.First), state.Write(value.Second));
        if (weight is not null)
            written.Add(weight.Write(value.Weight!));
        return written;
    }

    /// <inheritdoc/>
    public override JsonObject Schema()
    {
        var items = new JsonArray(state.Schema(), state.Schema());
        if (weight is not null)
            items.Add(weight.Schema());
        return new JsonObject { ["type"] = "array", ["prefixItems"] = items, ["items"] = false, ["minItems"] = Length };
    }
}
