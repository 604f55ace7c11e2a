using System.Collections.Immutable;

namespace AllianceSim.Scenarios.Yaml;

/// <summary>A place in a text.</summary>
/// <param name="Source">The file, or the words of the command line.</param>
/// <param name="Line">Line, from 1; 0 where there is none.</param>
/// <param name="Column">Column, from 1; 0 where there is none.</param>
public readonly record struct Mark(string Source, int Line, int Column)
{
    /// <summary>The option whose values stand in for those of a file.</summary>
    public const string CommandLine = "--set ";

    /// <summary>Whether the place is on the command line.</summary>
    public bool IsCommandLine => Line == 0 && Source.StartsWith(CommandLine, StringComparison.Ordinal);
}

/// <summary>A value of a file together with where it stands.</summary>
/// <param name="Path">Where in the tree of keys, as in <c>states[0].power</c>; empty for the root.</param>
/// <param name="Mark">Where in the text.</param>
public abstract record Node(string Path, Mark Mark)
{
    /// <summary>The path of a value under a key of this node.</summary>
    public string PathOf(string key) => Path.Length == 0 ? key : $"{Path}.{key}";

    /// <summary>The path of an item of this node.</summary>
    public string PathOf(int index) => FormattableString.Invariant($"{Path}[{index}]");
}

/// <summary>A single value, not yet read as a number, word or switch.</summary>
/// <param name="Path">Where in the tree of keys.</param>
/// <param name="Mark">Where in the text.</param>
/// <param name="Text">The value as written, without quotation marks.</param>
/// <param name="IsPlain">Whether it stands without quotation marks.</param>
public sealed record ScalarNode(string Path, Mark Mark, string Text, bool IsPlain) : Node(Path, Mark)
{
    /// <summary>Whether nothing is written, or the YAML word for it.</summary>
    public bool IsNothing => IsPlain && PlainWords.IsNothing(Text);
}

/// <summary>A list of values.</summary>
/// <param name="Path">Where in the tree of keys.</param>
/// <param name="Mark">Where in the text.</param>
/// <param name="Items">The values.</param>
public sealed record ListNode(string Path, Mark Mark, ImmutableArray<Node> Items) : Node(Path, Mark);

/// <summary>Values under keys, in the order of the text. A key can stand twice: that is for the reader to report.</summary>
/// <param name="Path">Where in the tree of keys.</param>
/// <param name="Mark">Where in the text.</param>
/// <param name="Entries">Keys and values.</param>
public sealed record MapNode(string Path, Mark Mark, ImmutableArray<Entry> Entries) : Node(Path, Mark)
{
    /// <summary>The first value under a key, or null.</summary>
    public Node? this[string key] => Entries.FirstOrDefault(e => e.Key == key)?.Value;
}

/// <summary>A value that was reported while it was parsed and is passed over from then on.</summary>
/// <param name="Path">Where in the tree of keys.</param>
/// <param name="Mark">Where in the text.</param>
public sealed record RefusedNode(string Path, Mark Mark) : Node(Path, Mark);

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeyMark">Where the key stands in the text.</param>
/// <param name="Value">The value.</param>
public sealed record Entry(string Key, Mark KeyMark, Node Value);
