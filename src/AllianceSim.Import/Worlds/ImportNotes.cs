using System.Collections.Immutable;

namespace AllianceSim.Import.Worlds;

/// <summary>A value that no file gives, and the rule that stood in.</summary>
/// <param name="Of">A state or an alliance.</param>
/// <param name="What">What was missing.</param>
/// <param name="Rule">How it was come by.</param>
public sealed record FilledValue(string Of, string What, string Rule)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Of}: {What}: {Rule}";
}

/// <summary>What was not as given.</summary>
internal sealed class ImportNotes
{
    private readonly List<FilledValue> filled = [];
    private readonly List<string> lacks = [];

    /// <summary>Values filled in, in the order in which they came up.</summary>
    public ImmutableArray<FilledValue> Filled => [.. filled];

    /// <summary>What no file tells of, in sentences.</summary>
    public ImmutableArray<string> Lacks => [.. lacks];

    /// <summary>Takes down a value that was filled in.</summary>
    public void Fill(string of, string what, string rule) => filled.Add(new FilledValue(of, what, rule));

    /// <summary>Takes down that no file tells of something.</summary>
    public void Lack(string sentence) => lacks.Add(sentence);
}
