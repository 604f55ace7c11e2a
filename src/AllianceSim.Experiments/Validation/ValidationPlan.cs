using System.Globalization;
using AllianceSim.Experiments.Signs;
using CalibrationFile = AllianceSim.Scenarios.Calibrations.Calibration;

namespace AllianceSim.Experiments.Validation;

/// <summary>What the model is held against.</summary>
/// <param name="Calibration">The worlds with what each should give; null where only signs are checked.</param>
/// <param name="Replicates">Runs of each world.</param>
/// <param name="Checks">What is checked, in order.</param>
public sealed record ValidationPlan(CalibrationFile? Calibration, int Replicates, IReadOnlyList<Check> Checks)
{
    /// <summary>Stands for all targets of the file.</summary>
    public const string Targets = "targets";

    /// <summary>Stands for all signs.</summary>
    public const string Signs = "signs";

    /// <summary>Stands for both.</summary>
    public const string All = "all";

    /// <summary>Name of a validation without a file.</summary>
    private const string WithoutFile = "signs";

    /// <summary>Name; also the folder of its results.</summary>
    public string Name => Calibration?.Spec.Name ?? WithoutFile;

    /// <summary>Root of the randomness of the worlds; those of signs have their own seeds.</summary>
    public ulong Seed => Calibration?.Spec.Seed ?? 1;

    /// <summary>The words that chose the checks, none of them within another, in the order of <see cref="Words"/>; empty for all.</summary>
    public IReadOnlyList<string> Chosen { get; private init; } = [];

    /// <summary>The options by which the checks are done again from the file.</summary>
    public IReadOnlyList<string> Options =>
    [
        .. Chosen.Count > 0 ? (string[])["--checks", string.Join(',', Chosen)] : [],
        .. Calibration is { } file && file.Spec.Confirm != Replicates ? (string[])["--replicates", Replicates.ToString(CultureInfo.InvariantCulture)] : [],
    ];

    /// <summary>The words by which checks can be chosen.</summary>
    /// <param name="calibration">The file; null for none.</param>
    public static IReadOnlyList<string> Words(CalibrationFile? calibration) =>
    [
        All, Targets, Signs, .. SignCatalogue.All.Select(sign => sign.Id),
        .. (calibration?.Worlds ?? []).SelectMany(world => world.Targets.Targets).Select(target => target.Metric).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Chooses checks.</summary>
    /// <param name="calibration">The file; null for none.</param>
    /// <param name="words">Some of <see cref="Words"/>.</param>
    /// <param name="replicates">Runs of each world; empty for as many as the file confirms a fit by.</param>
    public static ValidationPlan Of(CalibrationFile? calibration, IReadOnlyCollection<string> words, int? replicates)
    {
        var worlds = (calibration?.Worlds ?? []).Select(world => (
            World: world, Targets: world.Targets.Targets.Where(target => IsChosen(target.Metric, Targets)).ToList()));
        return new(
            calibration,
            replicates ?? calibration?.Spec.Confirm ?? 1,
            [
                .. worlds.Where(one => one.Targets.Count > 0).Select(one => new WorldPart(one.World, one.Targets, calibration!.Spec.Replicates)),
                .. SignCatalogue.All.Where(sign => IsChosen(sign.Id, Signs)).Select(sign => new SignPart(sign)),
            ])
        {
            Chosen = [.. Shortest(calibration, words)],
        };

        bool IsChosen(string id, string group) => words.Contains(All) || words.Contains(group) || words.Contains(id);
    }

    private static IEnumerable<string> Shortest(CalibrationFile? calibration, IReadOnlyCollection<string> words)
    {
        var targets = words.Contains(All) || words.Contains(Targets) || calibration is null;
        var signs = words.Contains(All) || words.Contains(Signs);
        return targets && signs
            ? []
            : Words(calibration).Where(words.Contains).Where(word => word is Targets or Signs || !(SignCatalogue.Find(word) is null ? targets : signs));
    }
}
