using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Scenarios.Tests.Sweeps;

/// <summary>The example of the documented file format.</summary>
public sealed class SweepContractTests : IDisposable
{
    private const string Example = """
        name: polarity
        base: two-blocs.yaml                 # relative to this file; or a list, each a condition
        vary:
          world.generate.poles: [1, 2, 3, 4, 5, 6]
          world.generate.pole-share: { from: 0.4, to: 0.8, steps: 5 }
          parameters.threat.distance-scale: { uniform: [1000, 5000] }
          mechanisms.institutions: [on, off]
        design: grid          # grid, random, latin-hypercube, sobol, one-at-a-time, table; or a mixture by parameter
        samples: 64           # of the designs that draw
        replicates: 20
        seed: 5
        outcomes: [median-life, abrogation-hazard, share-unallied]
        compare: { by: world.generate.poles, baseline: 2 }
        stop-when: { of: abrogation-hazard, half-width: 0.02, at-least: 10, at-most: 200 }

        """;

    private readonly SweepFolder folder = new();

    public SweepContractTests() =>
        folder.Write("two-blocs.yaml", Files.Generated.Replace("name: made", "name: two-blocs", StringComparison.Ordinal));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_is_sound_and_read_to_the_last_key()
    {
        var load = SweepReader.Read(
            folder.Write("polarity.yaml", Example), new(["median-life", "abrogation-hazard", "share-unallied"], []));

        Assert.Empty(load.Problems);
        var spec = load.Sweep!.Spec;
        Assert.Equal(
            ["1|2|3|4|5|6", "0.4|0.5|0.6|0.7|0.8", "on|off"],
            spec.Factors.Select(factor => factor.Values).OfType<Levels>().Select(levels => string.Join('|', levels.Texts)));
        Assert.Equal(DistributionKind.Uniform, spec.Factors.Select(factor => factor.Values).OfType<Distribution>().Single().Kind);
        Assert.Equal(DesignKind.Grid, Assert.Single(spec.Design).Kind);
        Assert.Equal(new StopRule("abrogation-hazard", 0.02, 10, 200), spec.StopWhen);
    }
}
