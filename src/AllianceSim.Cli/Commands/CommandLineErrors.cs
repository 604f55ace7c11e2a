using System.CommandLine;
using System.CommandLine.Parsing;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Cli.Commands;

/// <summary>What is wrong with a command line, in the words of the user.</summary>
internal static class CommandLineErrors
{
    /// <summary>What is wrong, each in one line; empty where nothing is.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens;

        // Behind a verb that is none all is unknown, and behind an option that is none its value: these alone are worth telling.
        if (unknown.Count > 0 && command is RootCommand && !IsOption(unknown[0]))
            return [Unknown("command", unknown[0], command.Subcommands)];
        if (unknown.Any(IsOption))
            return [.. unknown.Where(IsOption).Select(word => Unknown("option", word, command.Options))];
        return unknown.Count > 0
            ? [.. unknown.Select(word => $"'{word}' is one argument too many.")]
            : [.. parsed.Errors.Select(error => error.Message)];
    }

    /// <summary>Refuses an empty path, which scripts give where a variable is not set.</summary>
    public static void RefuseEmpty(ArgumentResult path)
    {
        if (path.Tokens.Any(token => token.Value.Length == 0))
            path.AddError($"{path.Argument.Name} is empty; give a path.");
    }

    /// <summary>As for an argument.</summary>
    public static void RefuseEmpty(OptionResult path)
    {
        if (path.Tokens.Any(token => token.Value.Length == 0))
            path.AddError($"{path.Option.Name} is empty; give a path.");
    }

    /// <summary>Asks whether the nearest of the words known was meant, with a space before; empty where none is near.</summary>
    public static string Meant(string word, IEnumerable<string> known) =>
        Nearest.To(word, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    private static bool IsOption(string word) => word.StartsWith('-');

    private static string Unknown(string what, string word, IEnumerable<Symbol> known)
    {
        string[] names = [.. known.Where(symbol => !symbol.Hidden).Select(symbol => symbol.Name)];
        return $"There is no {what} '{word}'.{Meant(word, names)} Allowed: {string.Join(", ", names)}.";
    }
}
