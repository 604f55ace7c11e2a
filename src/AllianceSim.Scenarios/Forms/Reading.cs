using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Forms;

/// <summary>What was gathered while a file was read: problems, blocks, and names that refer to something declared elsewhere.</summary>
/// <param name="problems">Takes down what is wrong.</param>
public sealed class Reading(ProblemList problems)
{
    private readonly List<object> blocks = [];
    private readonly List<Reference> references = [];

    /// <summary>What is wrong so far.</summary>
    public ProblemList Problems { get; } = problems;

    /// <summary>Names that refer to something declared elsewhere, in the order of reading.</summary>
    public IReadOnlyList<Reference> References => references;

    /// <summary>The blocks read of one type, those with problems too, in the order in which they end.</summary>
    public IEnumerable<Block<T>> Blocks<T>() => blocks.OfType<Block<T>>();

    internal void Keep<T>(Block<T> block) => blocks.Add(block);

    internal void Refer(Named kind, Node node, string name) => references.Add(new Reference(kind, node, name));
}

/// <summary>What a name can stand for.</summary>
public enum Named
{
    /// <summary>A state.</summary>
    State,

    /// <summary>An alliance.</summary>
    Alliance,

    /// <summary>A doctrine.</summary>
    Doctrine,
}

/// <summary>A name that refers to something declared elsewhere.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Node">Where it is written.</param>
/// <param name="Name">The name.</param>
public sealed record Reference(Named Kind, Node Node, string Name);

/// <summary>A block as read, for checks across keys.</summary>
/// <typeparam name="T">Type of the block.</typeparam>
/// <param name="Value">The values; keys that are missing or wrong have their defaults.</param>
/// <param name="Node">Where it stands.</param>
/// <param name="Right">The keys that were given and are right.</param>
public sealed record Block<T>(T Value, MapNode Node, IReadOnlySet<string> Right)
{
    /// <summary>Whether a key was given and is right.</summary>
    public bool Has(string key) => Right.Contains(key);

    /// <summary>Whether a key was left out or is right, so that the value can be relied on.</summary>
    public bool IsSound(string key) => Has(key) || !Gives(key);

    /// <summary>Whether a key was given, right or wrong.</summary>
    public bool Gives(string key) => Node[key] is not null;
}
