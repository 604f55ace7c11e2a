using System.Text.Json.Nodes;
using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Forms;

/// <summary>A change of a number: <c>0.3</c> sets it, <c>x0.4</c> multiplies it, <c>by -0.2</c> adds to it.</summary>
/// <param name="range">Range of the number that is changed.</param>
public sealed class ChangeForm(NumberForm range) : Form<Change>
{
    private readonly NumberForm factors = new(0, 1000);
    private readonly NumberForm addends = range.Differences;

    /// <inheritdoc/>
    public override string Expected => $"{range.Expected}, or x0.5 to halve it, or by -0.1 to take off 0.1";

    /// <inheritdoc/>
    public override bool TryRead(Node node, Reading reading, out Change value)
    {
        value = default;
        if (node is not ScalarNode scalar)
            return Refuse(node, reading);
        var (kind, form, text, choices) = scalar.Text switch
        {
            ['x', .. var factor] => (ChangeKind.Multiply, factors, factor.Trim(), $"x and {factors.Expected}"),
            ['b', 'y', ' ', .. var addend] => (ChangeKind.Add, addends, addend.Trim(), $"by and {addends.Expected}"),
            var amount => (ChangeKind.Set, range, amount, Expected),
        };
        if (!PlainWords.IsDecimal(text) || (kind == ChangeKind.Set && !scalar.IsPlain))
            return Refuse(node, reading);
        var right = form.TryRead(scalar, text, choices, reading, out var number);
        value = new Change(kind, number);
        return right;
    }

    /// <inheritdoc/>
    public override JsonNode? Write(Change value) => value.Kind switch
    {
        ChangeKind.Multiply => JsonValue.Create("x" + Wording.Number(value.Amount)),
        ChangeKind.Add => JsonValue.Create("by " + Wording.Number(value.Amount)),
        _ => range.Write(value.Amount),
    };

    /// <inheritdoc/>
    public override JsonObject Schema() => new()
    {
        ["anyOf"] = new JsonArray(
            range.Schema(),
            new JsonObject { ["type"] = "string", ["pattern"] = @"^(x|by )\s*[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?$" }),
    };

    /// <inheritdoc/>
    protected override string? Advice(ScalarNode node) => NumberAdvice.For(node);
}
