using System.Globalization;
using AllianceSim.Experiments.Calibration;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Results;
using AllianceSim.Scenarios.Calibrations;

namespace AllianceSim.Experiments.Tests.Calibration;

/// <summary>The calibration beside the scenarios, the result of it that readers find in the repository, and the defaults that come from it.</summary>
public class ShippedCalibrationTests
{
    private static readonly string Reference = Path.Combine(RepositoryRoot.Path, "results", "reference", "both-eras");

    private static readonly string Shipped = Path.Combine(RepositoryRoot.Path, "scenarios", "calibration", "both-eras.yaml");

    private static IReadOnlyList<EstimateRow> Estimates => ResultReader.Open(Reference).Estimates;

    [Fact]
    public void TheReferenceIsOfTheCalibrationAsItIsNow()
    {
        Assert.Equal(ResultStatus.Finished, ManifestStore.Read(Reference).Status);
        Assert.Null(ManifestStore.FindChanged(Reference));
        Assert.All(
            CalibrationRunner.Header(Read(Shipped), version: "").Sources,
            source => Assert.Equal(source.Text, File.ReadAllText(Path.Combine(Reference, source.Name))));
    }

    [Fact]
    public void DefaultsThatCountAsFittedAreItsEstimatesToThreeDigits()
    {
        var shared = Estimates.Where(row => row.World.Length == 0).ToDictionary(row => row.Parameter, row => Rounded(row.Estimate));

        Assert.Equal(
            shared.OrderBy(one => one.Key, StringComparer.Ordinal),
            Catalogue.All.SelectMany(mechanism => mechanism.Parameters).Where(parameter => parameter.Origin == ValueOrigin.Fitted)
                .Select(parameter => KeyValuePair.Create(parameter.Id, parameter.Default)).OrderBy(one => one.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void WhatIsAWorldsOwnStandsInItsScenario()
    {
        var worlds = Read(Shipped).Worlds.ToDictionary(world => world.Targets.Name, world => world.Scenario.Parameters);

        Assert.All(
            Estimates.Where(row => row.World.Length > 0),
            row => Assert.Equal(Rounded(row.Estimate), worlds[row.World][row.Parameter]));
    }

    private static AllianceSim.Scenarios.Calibrations.Calibration Read(string path)
    {
        var load = CalibrationReader.Read(path, CalibrationMetrics.Vocabulary);
        Assert.Empty(load.Problems);
        return load.Value!;
    }

    private static double Rounded(double value) =>
        double.Parse(value.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
