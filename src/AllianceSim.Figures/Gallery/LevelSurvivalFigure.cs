using System.Globalization;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Figures.Description;
using AllianceSim.Results;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Figures.Gallery;

/// <summary>How long ties, or treaties, last at each level of the factor that a sweep compares: Kaplan–Meier curves with bands and the
/// numbers at risk.</summary>
public static class LevelSurvivalFigure
{
    /// <summary>Most levels that are drawn.</summary>
    public const int MostLevels = 6;

    /// <summary>Describes the figure.</summary>
    /// <param name="lives">Lives of one kind by level, with at least one row.</param>
    /// <param name="compare">What is compared.</param>
    /// <param name="names">Names of the factors.</param>
    /// <param name="provenance">Where the runs come from.</param>
    public static Figure Of(IReadOnlyList<LevelLives> lives, CompareSpec compare, FactorNames names, Provenance provenance)
    {
        var shown = EvenChoice.Of(lives, MostLevels, level => level.Level == compare.Baseline);
        var kind = lives[0].Of == LifeKind.Ties ? "ties" : "treaties";
        var curves = shown.Select(level => ($"{names[compare.By]} {level.Level}", level.Curve)).ToList();
        return SurvivalFigure.Of(curves, provenance) with
        {
            Name = $"survival-{kind}",
            Title = $"Survival of {kind} by {names[compare.By]}",
            Caption = string.Join(
                ' ',
                [
                    $"Kaplan–Meier estimates at levels of {FactorNames.InFull(compare.By)}, over all design points with that level; what is in force "
                    + "when a run or a member ends is censored.",
                    Band(lives.Max(level => level.Replicates)),
                    .. SurvivalFigure.MedianSentence(curves),
                    $"Number of {kind}, in brackets those that ended and those older than the run, which are counted from their age at its start: "
                    + string.Join("; ", shown.Select(level => Count(level.Level, level.Curve))) + ".",
                    .. shown.Count < lives.Count
                        ? (string[])[$"Not drawn: {names[compare.By]} {string.Join(", ", lives.Except(shown).Select(level => level.Level))}."]
                        : [],
                    provenance.Sentence,
                ]),
        };
    }

    private static string Count(string level, SurvivalCurve curve) =>
        string.Create(CultureInfo.InvariantCulture, $"{level}: {curve.Spells} ({curve.Ends}, {curve.Late})");

    private static string Band(int replicates) => replicates >= ReplicatedSurvival.LeastReplicates
        ? string.Create(
            CultureInfo.InvariantCulture, $"Pointwise 95% bands are robust by replicate ({replicates}), as spells of a replicate are not independent.")
        : $"There are no bands: spells of a replicate are not independent, and there {(replicates == 1 ? "is" : "are")} only {Provenance.Count(replicates, "replicate")}.";
}
