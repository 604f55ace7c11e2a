using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text.RegularExpressions;

namespace AllianceSim.Cli.Commands;

/// <summary>The help of the program, in which arguments that can be left out stand in brackets: in its list of verbs the library tells all
/// arguments alike.</summary>
/// <param name="plain">The library's help.</param>
internal sealed partial class RootHelp(SynchronousCommandLineAction plain) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => plain.ClearsParseErrors;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        if (parseResult.CommandResult.Command is not RootCommand root)
            return plain.Invoke(parseResult);
        var (configuration, output) = (parseResult.InvocationConfiguration, parseResult.InvocationConfiguration.Output);
        using var text = new StringWriter();
        configuration.Output = text;
        var status = plain.Invoke(parseResult);
        configuration.Output = output;
        output.Write(Line().Replace(text.ToString(), line => Bracket(line, root)));
        return status;
    }

    /// <summary>The beginning of a verb's line, at the expense of the spaces behind it where there are some to spare.</summary>
    private static string Bracket(Match line, RootCommand root)
    {
        var (spaces, words) = (line.Groups["spaces"].Value, line.Groups["words"].Value);
        var verb = root.Subcommands.FirstOrDefault(one => one.Name == words.Split(' ')[0]);
        foreach (var argument in verb?.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues == 0) ?? [])
        {
            words = words.Replace($"<{argument.Name}>", $"[<{argument.Name}>]", StringComparison.Ordinal);
            spaces = spaces.Length >= 4 ? spaces[2..] : spaces;
        }

        return $"  {words}{spaces}";
    }

    [GeneratedRegex("^  (?<words>[a-z]+( <[A-Z]+>)+)(?<spaces> {2,})", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
