using System.Collections.Immutable;
using AllianceSim.Scenarios.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AllianceSim.Scenarios.Yaml;

/// <summary>Parses YAML into nodes that know where they stand.</summary>
/// <remarks>Built from the parser's events and not from its document tree, since that stops at the first key given twice,
/// follows aliases, and recurses as deep as the file says.</remarks>
public sealed class YamlTree
{
    /// <summary>Deepest nesting that is read. The deepest that a file needs is six.</summary>
    public const int DeepestNesting = 20;

    private readonly string source;
    private readonly string text;
    private readonly bool isCommandLine;
    private readonly ProblemList problems;
    private readonly Parser parser;

    private YamlTree(string source, string text, bool isCommandLine, ProblemList problems)
    {
        this.source = source;
        this.text = text;
        this.isCommandLine = isCommandLine;
        this.problems = problems;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>Parses a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problems">Takes down what is wrong.</param>
    /// <returns>The root, or null where the file cannot be read or parsed; that is then reported.</returns>
    public static Node? Read(string path, ProblemList problems) =>
        TextFile.Read(path, problems) is { } text && TextFile.Accepts(text, path, problems) ? Parse(text, path, problems) : null;

    /// <summary>Parses one document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">What it is called in problems.</param>
    /// <param name="problems">Takes down what is wrong.</param>
    /// <returns>The root, or null where the text as a whole could not be parsed; that is then reported.</returns>
    public static Node? Parse(string text, string source, ProblemList problems) =>
        new YamlTree(source, text, isCommandLine: false, problems).Document("");

    /// <summary>Parses a value from the command line.</summary>
    /// <param name="text">The value.</param>
    /// <param name="source">The whole argument, as <see cref="Mark.Source"/>.</param>
    /// <param name="path">Path of the value.</param>
    /// <param name="problems">Takes down what is wrong.</param>
    public static Node? ParseValue(string text, string source, string path, ProblemList problems) =>
        new YamlTree(source, text, isCommandLine: true, problems).Document(path);

    private Node? Document(string path)
    {
        try
        {
            Advance<StreamStart>();
            if (Next() is not DocumentStart)
                return Whole(path, "the file is empty");
            Advance<DocumentStart>();
            var root = Value(path, 0);
            Advance<DocumentEnd>();
            if (Next() is DocumentStart second)
                problems.Add(At(second.Start), path, "a second document begins here; a file holds one");
            return root;
        }
        catch (YamlException broken)
        {
            Report(broken, path);
            return null;
        }
        catch (TooDeepException deep)
        {
            problems.Add(deep.Mark, path, $"nested more than {DeepestNesting} deep");
            return null;
        }
    }

    private Node Value(string path, int depth)
    {
        var here = Next();
        var mark = At(here.Start);
        if (depth > DeepestNesting)
            throw new TooDeepException(mark);
        var refused = Refuses(here, path, mark);
        switch (here)
        {
            case Scalar scalar:
                Advance<Scalar>();
                return refused ? new RefusedNode(path, mark) : new ScalarNode(path, mark, scalar.Value, scalar.Style == ScalarStyle.Plain);
            case SequenceStart:
                var list = new ListNode(path, mark, []);
                list = list with { Items = Items(list, depth) };
                return refused ? new RefusedNode(path, mark) : list;
            case MappingStart:
                var map = new MapNode(path, mark, []);
                map = map with { Entries = Entries(map, depth) };
                return refused ? new RefusedNode(path, mark) : map;
            default:
                Advance<ParsingEvent>();
                return new RefusedNode(path, mark);
        }
    }

    private ImmutableArray<Node> Items(ListNode list, int depth)
    {
        Advance<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<Node>();
        while (Next() is not SequenceEnd)
            items.Add(Value(list.PathOf(items.Count), depth + 1));
        Advance<SequenceEnd>();
        return items.ToImmutable();
    }

    private ImmutableArray<Entry> Entries(MapNode map, int depth)
    {
        Advance<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<Entry>();
        while (Next() is not MappingEnd)
        {
            var key = Value(map.Path, depth + 1);
            if (key is ScalarNode { IsNothing: false } scalar)
            {
                entries.Add(new Entry(scalar.Text, key.Mark, Value(map.PathOf(scalar.Text), depth + 1)));
                continue;
            }

            if (key is not RefusedNode)
                problems.Add(key, $"a key must be a word, and this is {Wording.Describe(key)}");
            Value(map.Path, depth + 1);
        }

        Advance<MappingEnd>();
        return entries.ToImmutable();
    }

    private bool Refuses(ParsingEvent here, string path, Mark mark)
    {
        var refusal = here switch
        {
            // Aliases let a short file unfold into billions of values.
            AnchorAlias alias => $"the alias {Wording.Quote("*" + alias.Value)} is not allowed; write the value out",
            NodeEvent { Anchor.IsEmpty: false } node =>
                $"the anchor {Wording.Quote("&" + node.Anchor.Value)} is not allowed; write the value out where it is needed",
            NodeEvent { Tag.IsEmpty: false } node =>
                $"the tag {Wording.Quote(node.Tag.IsNonSpecific ? "!" : node.Tag.Value)} is not allowed; leave it out",
            _ => null,
        };
        if (refusal is not null)
            problems.Add(mark, path, refusal);
        return refusal is not null;
    }

    private ParsingEvent Next() => parser.Current ?? Step() ?? throw new YamlException("the text ends too early");

    private void Advance<TEvent>()
        where TEvent : ParsingEvent
    {
        if (parser.Current is null)
            Step();
        if (parser.Current is not TEvent)
            throw new YamlException(parser.Current?.Start ?? default, parser.Current?.End ?? default, "the text ends too early");
        Step();
    }

    private ParsingEvent? Step()
    {
        var before = parser.Current?.End ?? new YamlDotNet.Core.Mark(0, 1, 1);
        try
        {
            return parser.MoveNext() ? parser.Current : null;
        }
        catch (Exception slip) when (slip is not (YamlException or OutOfMemoryException))
        {
            // The scanner has bugs that show as exceptions of other kinds, for instance at an unclosed bracket.
            throw new YamlException(before, before, "a bracket or quotation mark is not closed", slip);
        }
    }

    private Node? Whole(string path, string message)
    {
        problems.Add(At(new YamlDotNet.Core.Mark(0, 1, 1)), path, message);
        return null;
    }

    private Mark At(YamlDotNet.Core.Mark mark) => isCommandLine
        ? new Mark(source, 0, 0)
        : new Mark(source, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private void Report(YamlException broken, string path)
    {
        var lines = text.Split('\n');
        var line = (int)Math.Clamp(broken.Start.Line, 1, lines.Length);
        for (var indented = line; indented <= Math.Min(broken.End.Line, lines.Length); indented++)
        {
            if (lines[indented - 1].TakeWhile(char.IsWhiteSpace).Contains('\t'))
            {
                problems.Add(At(new YamlDotNet.Core.Mark(0, indented, 1)), path, "a tab indents this line; YAML allows only spaces there");
                return;
            }
        }

        // At the end of the text the scanner counts one line too many.
        var place = broken.Start.Line > lines.Length ? new YamlDotNet.Core.Mark(0, line, lines[^1].Length + 1) : broken.Start;
        var words = broken.Message.TrimEnd('.');
        problems.Add(At(place), path, $"this is not YAML: {char.ToLowerInvariant(words[0])}{words[1..]}");
    }

    private sealed class TooDeepException(Mark mark) : Exception
    {
        public Mark Mark { get; } = mark;
    }
}
