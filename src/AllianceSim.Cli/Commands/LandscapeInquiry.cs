using System.Text;
using AllianceSim.Cli.Terminal;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Landscapes;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;
using AllianceSim.Figures.Gallery;
using AllianceSim.Reports;
using AllianceSim.Reports.Texts;
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

    /// <summary>Looks into it, and tells the exit status.</summary>
    /// <exception cref="UserError">The file, a setting or the folder is not right.</exception>
    public int Run(Streams streams)
    {
        var one = FileKinds.Of(File) == FileKind.Landscape ? OfLandscape() : OfScenario();
        if (Out is not null)
            Write(one, Out);
        new LandscapeText(new Screen(streams.Out)).Write(one, Minima);
        if (Out is not null)
            streams.Out.WriteLine($"Results: {Out}");
        return Exit.Done;
    }

    private LandscapeCase OfLandscape()
    {
        if (At is not null || Weights is not null)
            throw new UserError(Exit.WrongInput, $"{(At is not null ? "--at" : "--weights")} is for scenarios: {File} gives propensities itself.");
        var load = LandscapeReader.Read(File, [.. Settings.Select(setting => setting.Text)]);
        return load.Value is { } landscape
            ? LandscapeCase.Of(landscape, Most)
            : throw new UserError(Exit.WrongInput, Setting.Tell(load.Problems, Settings));
    }

    private LandscapeCase OfScenario()
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

        return new ScenarioLandscape(Weights ?? new Dictionary<string, double>(), Most).Of(scenario, year);
    }

    private static int NumberOf(ScenarioSpec scenario) => scenario.Generate?.States ?? scenario.States.Length;

    private void Write(LandscapeCase one, string folder)
    {
        var tables = LandscapeTables.Of(one, Minima);
        string[] paths = [.. tables.Select(table => Path.Combine(folder, $"{table.Name}.csv"))];
        if (!Replaces && Array.Find(paths, System.IO.File.Exists) is { } there)
            throw new UserError(Exit.WrongInput, $"{there} is there already. Choose another folder by --out, or replace it by --force.");
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (path, table) in paths.Zip(tables, (path, table) => (path, table.Table)))
                Write(path, table);
            FigureFile.Write(Path.Combine(folder, "figures"), LandscapeFigure.Of(one), Formats.Plotters);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError(Exit.Failed, $"{folder}: the landscape cannot be written: {error.Message}");
        }
    }

    private static void Write(string path, FigureTable table)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        table.Write(writer);
    }
}
