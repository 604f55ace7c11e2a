using System.CommandLine;
using System.Globalization;
using AllianceSim.Cli.Terminal;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;

namespace AllianceSim.Cli.Commands;

/// <summary>The options of every verb that does long work into a result folder.</summary>
internal sealed class FolderOptions
{
    /// <summary>Most runs at the same time that can be asked for.</summary>
    private const int MostJobs = 1024;

    private readonly Option<string?> jobs =
        Text("--jobs", "N", "Runs at the same time. Default: the number of processors. Results do not depend on it.");

    private readonly Option<bool> resume = new("--resume") { Description = "Go on with the unfinished results in the folder." };
    private readonly Option<bool> force = new("--force") { Description = "Replace the results in the folder." };
    private readonly Option<bool> quiet = new("--quiet") { Description = "Print nothing but errors." };
    private readonly Option<string?> format = FigureFormats.Option();
    private readonly Option<string?> output;

    private FolderOptions(string defaultFolder)
    {
        output = Text("--out", "DIR", $"Folder of the results. Default: {defaultFolder}.");
        output.Validators.Add(CommandLineErrors.RefuseEmpty);
    }

    /// <summary>Gives them to a verb, with the verb's own options among them.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="defaultFolder">Where its results go, in words.</param>
    /// <param name="own">The verb's own options.</param>
    public static FolderOptions AddTo(Command command, string defaultFolder, params IReadOnlyList<Option> own)
    {
        var options = new FolderOptions(defaultFolder);
        Option[] all = [options.output, options.jobs, .. own, options.format, options.resume, options.force, options.quiet];
        foreach (var option in all)
            command.Options.Add(option);
        return options;
    }

    /// <summary>An option that takes a text.</summary>
    public static Option<string?> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };

    /// <summary>A whole number as typed; null where there is none.</summary>
    /// <exception cref="UserError">It is not right.</exception>
    public static int? ParseNumber(string option, string? text, int least, int most)
    {
        if (text is null)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new UserError(
                Exit.WrongInput, Phrase.Text($"{option} '{text}' is not right. Allowed: a whole number from {least} to {most}."));
    }

    /// <summary>What was asked.</summary>
    /// <exception cref="UserError">A value is not right.</exception>
    public FolderRequest Read(ParseResult parsed) => new()
    {
        Out = parsed.GetValue(output),
        Jobs = ParseNumber("--jobs", parsed.GetValue(jobs), 1, MostJobs) ?? Environment.ProcessorCount,
        Existing = (parsed.GetValue(resume), parsed.GetValue(force)) switch
        {
            (true, true) => throw new UserError(Exit.WrongInput, "--resume and --force exclude each other; use one of them."),
            (true, false) => ExistingResults.Resume,
            (false, true) => ExistingResults.Clear,
            _ => ExistingResults.Refuse,
        },
        Formats = FigureFormats.Parse(parsed.GetValue(format)),
        Quiet = parsed.GetValue(quiet),
    };
}
