using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Forms;

/// <summary>How a value of one kind is written in a file. The same form reads it, writes it back, and describes it to editors.</summary>
/// <typeparam name="T">Type of the value in the program.</typeparam>
public abstract class Form<T>
{
    /// <summary>What may be written, in words, as in <c>a number from 0 to 1</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>Reads a value; where it is wrong, reports every problem in it.</summary>
    /// <returns>Whether the value is right.</returns>
    public abstract bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out T value);

    /// <summary>The value as a tree that reads back to an equal value; null for a value that is not written.</summary>
    public abstract JsonNode? Write(T value);

    /// <summary>The form as JSON Schema.</summary>
    public abstract JsonObject Schema();

    /// <summary>The same form for another type.</summary>
    /// <param name="to">From the value read.</param>
    /// <param name="from">Back to the value to write; null where there is nothing to write.</param>
    public Form<TOther> As<TOther>(Func<T, TOther> to, Func<TOther, (bool Written, T Value)> from) =>
        new ConvertedForm<T, TOther>(this, to, from);

    /// <summary>Reports that the node is not of this form.</summary>
    protected bool Refuse(Node node, Reading reading)
    {
        if (node is ScalarNode { IsNothing: false } scalar && Advice(scalar) is { } advice)
            reading.Problems.Add(node, $"{Wording.Quote(scalar.Text)} {advice}", Expected);
        else if (node is ScalarNode { IsNothing: true })
            reading.Problems.Add(node, "nothing is written here; give a value or leave the key out", Expected);
        else if (node is not RefusedNode)
            reading.Problems.Add(node, $"{Wording.Describe(node)} is not right here", Expected);
        return false;
    }

    /// <summary>What is wrong with a value that is nearly right, to follow upon the value; null where there is nothing to say.</summary>
    protected virtual string? Advice(ScalarNode node) => null;
}

/// <summary>Adapts a form to another type.</summary>
internal sealed class ConvertedForm<TInner, T>(Form<TInner> inner, Func<TInner, T> to, Func<T, (bool Written, TInner Value)> from) : Form<T>
{
    public override string Expected => inner.Expected;

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        var right = inner.TryRead(node, reading, out var read);
        value = right ? to(read!) : default;
        return right;
    }

    public override JsonNode? Write(T value) => from(value) is (true, var written) ? inner.Write(written) : null;

    public override JsonObject Schema() => inner.Schema();
}

/// <summary>Forms of values that can be left out.</summary>
public static class OptionalForm
{
    /// <summary>A form for a value that can be missing; the file then has no key for it.</summary>
    public static Form<T?> OrMissing<T>(this Form<T> form)
        where T : struct => form.As<T?>(value => value, value => (value.HasValue, value.GetValueOrDefault()));

    /// <summary>A form for a value that can be missing; the file then has no key for it.</summary>
    public static Form<T?> OrNull<T>(this Form<T> form)
        where T : class => form.As<T?>(value => value, value => (value is not null, value!));
}
