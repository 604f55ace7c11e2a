using AllianceSim.Cli.Terminal;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Landscapes;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;
using AllianceSim.Scenarios;
using AllianceSim.Scenarios.Landscapes;

namespace AllianceSim.Cli.Commands;

/// <summary>A landscape of blocs, from its file to text, tables and figure.</summary>
internal sealed record LandscapeInquiry
{
    /// <summary>The landscape or scenario file.</summary>
    public required string File { get; init; }

    /// <summary>Settings that stand in for those of the file.</summary>
    public required IReadOnlyList<Setting> Settings { get; init; }

    /// <summary>Label of the tick; empty for the start. Of scenarios alone.</summary>
    public int? At { get; init; }

    /// <summary>Weights of terms that are not 1, by their ids; empty for none. Of scenarios alone.</summary>
    public IReadOnlyDictionary<string, double>? Weights { get; init; }

    /// <summary>States taken at most; empty for all.</summary>
    public int? Most { get; init; }

    /// <summary>Minima told at most.</summary>
    public required int Minima { get; init; }

    /// <summary>Folder of tables and figure; empty for none.</summary>
    public string? Out { get; init; }

    /// <summary>Whether a landscape in the folder is replaced.</summary>
    public bool Replaces { get; init; }

    /// <summary>Formats of the figure.</summary>
    public required FigureFormats Formats { get; init; }

    private IReadOnlyList<string> Options =>
    [
        .. Option("--at", At),
        .. Weights is null ? [] : (string[])["--weights", string.Join(',', Weights.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => Phrase.Text($"{one.Key}={one.Value}")))],
        .. Option("--most", Most),
        .. Option("--minima", Minima),
    ];

    /// <summary>Looks into it, and tells the exit status.</summary>
    /// <exception cref="UserError">The file, a setting or the folder is not right.</exception>
    public int Run(Streams streams)
    {
        var (one, header) = FileKinds.Of(File) == FileKind.Landscape ? OfLandscape() : OfScenario();
        if (Out is not null)
            new LandscapeFolder(Out, Replaces ? ExistingResults.Clear : ExistingResults.Refuse, Formats).Write(header, one, Minima);
        new LandscapeText(new Screen(streams.Out)).Write(one, Minima);
        if (Out is not null)
            streams.Out.WriteLine($"Results: {Out}");
        return Exit.Done;
    }

    private static string[] Option(string name, int? value) => value is { } number ? [name, Phrase.Text($"{number}")] : [];

    private static int NumberOf(ScenarioSpec scenario) => scenario.Generate?.States ?? scenario.States.Length;

    private (LandscapeCase Case, ResultHeader Header) OfLandscape()
    {
        if (At is not null || Weights is not null)
            throw new UserError(Exit.WrongInput, $"{(At is not null ? "--at" : "--weights")} is for scenarios: {File} gives propensities itself.");
        var load = LandscapeReader.Read(File, [.. Settings.Select(setting => setting.Text)]);
        var landscape = load.Value ?? throw new UserError(Exit.WrongInput, Setting.Tell(load.Problems, Settings));
        return (
            LandscapeCase.Of(landscape, Most),
            HeaderOf(landscape.Name, new(LandscapeFiles.Landscape, LandscapeWriter.ToYaml(landscape)), seed: 0, ticks: 0));
    }

    private (LandscapeCase Case, ResultHeader Header) OfScenario()
    {
        var scenario = ScenarioRequest.Load(File, Settings);
        var (year, last) = (At ?? scenario.Start, scenario.Start + scenario.Ticks);
        if (year < scenario.Start || year > last)
            throw new UserError(Exit.WrongInput, Phrase.Text($"--at {year} is outside the scenario. Allowed: {scenario.Start} to {last}."));
        if (Most is null && NumberOf(scenario) > LandscapeShape.MostStates)
        {
            throw new UserError(
                Exit.WrongInput, Phrase.Text($"{File}: {NumberOf(scenario)} states are too many to search. Give --most, up to {LandscapeShape.MostStates}."));
        }

        return (
            new ScenarioLandscape(Weights ?? new Dictionary<string, double>(), Most).Of(scenario, year),
            HeaderOf(scenario.Name, new(ResultFolder.ScenarioFileName, ScenarioWriter.ToYaml(scenario)), scenario.Seed, scenario.Ticks));
    }

    private ResultHeader HeaderOf(string name, SourceFile source, ulong seed, int ticks) => new()
    {
        Kind = ResultKind.Landscape,
        Name = name,
        Sources = [source],
        Options = Options,
        Version = ProductVersion.Number,
        Commit = ProductVersion.Commit,
        Seed = seed,
        Replicates = 0,
        Ticks = ticks,
    };
}
