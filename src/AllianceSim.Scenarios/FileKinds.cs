using System.Collections.Immutable;
using AllianceSim.Scenarios.Calibrations;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Landscapes;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Shape;
using AllianceSim.Scenarios.Sweeps;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios;

/// <summary>Tells kinds of files apart by the keys at their root: a file is of the kind that has most of them.</summary>
/// <remarks>A key with a slip counts half, so that a file with slips is still known for what it is.</remarks>
public static class FileKinds
{
    private const int OfKey = 2;
    private const int OfSlip = 1;

    /// <summary>The kinds with their keys, of equals the first going before.</summary>
    private static readonly ImmutableArray<(FileKind Kind, ImmutableArray<string> Keys)> All =
    [
        (FileKind.Scenario, Names(ScenarioShape.Form)),
        (FileKind.Sweep, Names(SweepShape.Form)),
        (FileKind.Calibration, Names(CalibrationShape.Calibration)),
        (FileKind.Targets, Names(CalibrationShape.Targets)),
        (FileKind.Landscape, Names(LandscapeShape.Form)),
    ];

    private static readonly ImmutableArray<string> OfParameters = Names(ParameterShape.Form);

    /// <summary>What a file is; a scenario where that cannot be told, or it cannot be read.</summary>
    /// <param name="path">The file.</param>
    public static FileKind Of(string path)
    {
        var ignored = new ProblemList();
        return YamlTree.Read(path, ignored) is { } root ? Of(root, FileKind.Scenario) : FileKind.Scenario;
    }

    /// <summary>Whether a file is of a kind; where it is rather of another, reports that alone, as all its keys would be wrong.</summary>
    /// <param name="root">The file.</param>
    /// <param name="wanted">The kind.</param>
    /// <param name="problems">Takes down what is wrong.</param>
    internal static bool Accepts(Node root, FileKind wanted, ProblemList problems)
    {
        var kind = Of(root, wanted);
        if (kind == wanted)
            return true;
        var (noun, use) = InWords(kind);
        problems.Add(root.Mark with { Line = 0, Column = 0 }, "", $"is {noun}; {use}", InWords(wanted).Noun);
        return false;
    }

    private static FileKind Of(Node root, FileKind otherwise)
    {
        if (root is not MapNode map)
            return otherwise;
        string[] written = [.. Entries.Distinct(map).Select(entry => entry.Key)];
        if (IsOfParameters(written))
            return FileKind.Parameters;
        return All.MaxBy(one => (Count(one.Keys, written), one.Kind == otherwise)).Kind;
    }

    /// <summary>All that a parameter file may have scenarios may have, too; these have further keys.</summary>
    private static bool IsOfParameters(string[] written) => written.All(OfParameters.Contains) && written.Any(ParameterShape.Blocks.Contains);

    private static int Count(ImmutableArray<string> keys, IEnumerable<string> written) =>
        written.Sum(key => keys.Contains(key) ? OfKey : Nearest.To(key, keys) is not null ? OfSlip : 0);

    private static (string Noun, string Use) InWords(FileKind kind) => kind switch
    {
        FileKind.Scenario => ("a scenario", "run it by 'alliancesim run'"),
        FileKind.Sweep => ("a sweep", "run it by 'alliancesim sweep'"),
        FileKind.Calibration => (
            "a calibration", "fit it by 'alliancesim calibrate', or hold its worlds against their targets by 'alliancesim validate'"),
        FileKind.Targets => ("a set of targets", "name it under 'worlds' of a calibration"),
        FileKind.Landscape => ("a landscape", "look into it by 'alliancesim landscape'"),
        _ => ("a parameter file", "name it under 'include' of a scenario"),
    };

    private static ImmutableArray<string> Names<T>(BlockForm<T> form)
        where T : class => [.. form.Keys.Select(key => key.Name)];
}
