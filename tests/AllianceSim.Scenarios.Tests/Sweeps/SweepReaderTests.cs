using System.Globalization;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Scenarios.Tests.Sweeps;

public sealed class SweepReaderTests : IDisposable
{
    private readonly SweepFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_key_is_read()
    {
        var sweep = folder.Sound(SweepFolder.Full);

        var spec = sweep.Spec;
        Assert.Equal("polarity", spec.Name);
        Assert.Equal("Does the number of poles matter?", spec.About);
        Assert.Equal<string>(["world.yaml", "other.yaml"], spec.Bases);
        Assert.Equal(["world", "other"], sweep.Bases.Select(one => one.Scenario.Name));
        Assert.Equal(
            [
                "world.generate.poles", "world.generate.pole-share", "parameters.threat.distance-scale",
                "parameters.threat.distance-decay", "mechanisms.institutions",
            ],
            spec.Factors.Select(factor => factor.Path));
        Assert.Equal(spec.Factors, sweep.Factors);
        Assert.Equal([DesignKind.Grid, DesignKind.LatinHypercube], spec.Design.Select(part => part.Kind));
        Assert.Equal<string>(["parameters.threat.distance-scale", "parameters.threat.distance-decay"], spec.Design[1].Factors);
        Assert.Equal((16, 3, ulong.MaxValue, false), (spec.Samples, spec.Replicates, spec.Seed, spec.CommonRandomNumbers));
        Assert.Equal<string>(["median-life", "share-unallied"], spec.Outcomes);
        Assert.Equal(new CompareSpec("world.generate.poles", "2"), spec.Compare);
        Assert.Equal((new StopRule("share-unallied", 0.02, 5, 50), 50), (spec.StopWhen, spec.MostReplicates));
        Assert.Equal<string>(["ticks", "alliances"], spec.Tables);
        Assert.Empty(sweep.Rows);
    }

    [Fact]
    public void What_is_left_out_has_its_default()
    {
        var spec = folder.Sound(SweepFolder.Small).Spec;

        Assert.Equal((64, 20, 0ul, true), (spec.Samples, spec.Replicates, spec.Seed, spec.CommonRandomNumbers));
        Assert.Equal(DesignKind.Grid, Assert.Single(spec.Design).Kind);
        Assert.Equal("world.yaml", Assert.Single(spec.Bases));
        Assert.Empty(spec.Outcomes);
        Assert.Null(spec.Compare);
        Assert.Null(spec.StopWhen);
        Assert.Equal(20, spec.MostReplicates);
        Assert.Empty(spec.Tables);
        Assert.Equal("", spec.About + spec.Table);
    }

    [Theory]
    [InlineData("[1, 2, 3]", "1", "2", "3")]
    [InlineData("[on, off]", "on", "off")]
    [InlineData("[5, '5']", "5", "\"5\"")]
    [InlineData("[true, 'true', \"null\"]", "true", "\"true\"", "\"null\"")]
    [InlineData("['communist', \"two words\"]", "communist", "two words")]
    [InlineData("['[a]', ' b', '']", "\"[a]\"", "\" b\"", "\"\"")]
    [InlineData("[0.50, 1e-3, .25, 1.0, 18446744073709551615]", "0.5", "0.001", "0.25", "1", "18446744073709551615")]
    [InlineData("{ from: 0.4, to: 0.8, steps: 5 }", "0.4", "0.5", "0.6", "0.7", "0.8")]
    [InlineData("{ from: 6, to: 1, steps: 6 }", "6", "5", "4", "3", "2", "1")]
    [InlineData("{ from: -0.3, to: 0.3, steps: 3 }", "-0.3", "0", "0.3")]
    [InlineData("{ from: 0.12345678901234, to: 1.12345678901234, steps: 2 }", "0.12345678901234", "1.12345678901234")]
    [InlineData("{ from: 0, to: 1, steps: 4 }", "0", "0.333333333333", "0.666666666667", "1")]
    public void Levels_are_kept_as_a_scenario_has_them(string written, params string[] levels) =>
        Assert.Equal(levels, Assert.IsType<Levels>(Values(written)).Texts);

    [Theory]
    [InlineData("{ uniform: [1000, 5000] }", DistributionKind.Uniform, "1000, 5000")]
    [InlineData("{ log-uniform: [0.1, 10] }", DistributionKind.LogUniform, "0.1, 10")]
    [InlineData("{ integers: [1, 6] }", DistributionKind.Integers, "1, 6")]
    [InlineData("{ normal: [-1, 0.5] }", DistributionKind.Normal, "-1, 0.5")]
    [InlineData("{ triangular: [0, 0, 1] }", DistributionKind.Triangular, "0, 0, 1")]
    public void Distributions_are_read_with_their_numbers(string written, DistributionKind kind, string numbers)
    {
        var spread = Assert.IsType<Distribution>(Values(written));
        Assert.Equal(kind, spread.Kind);
        Assert.Equal(numbers, string.Join(", ", spread.Numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("design: sobol", DesignKind.Sobol)]
    [InlineData("design: random", DesignKind.Random)]
    [InlineData("design: latin-hypercube", DesignKind.LatinHypercube)]
    [InlineData("design: morris", DesignKind.Morris)]
    [InlineData("design: saltelli", DesignKind.Saltelli)]
    [InlineData("design: one-at-a-time", DesignKind.OneAtATime)]
    [InlineData("design: { one-at-a-time: world.generate.poles }", DesignKind.OneAtATime)]
    public void Designs_are_read(string line, DesignKind kind) =>
        Assert.Equal(kind, Assert.Single(folder.Sound(SweepFolder.Small + line).Spec.Design).Kind);

    [Fact]
    public void A_rule_to_stop_has_a_floor_and_a_ceiling_by_itself() => Assert.Equal(
        new StopRule("hazard", 0.5, AtLeast: 10, AtMost: 200),
        folder.Sound(SweepFolder.Small + "stop-when: { of: hazard, half-width: 0.5 }\n").Spec.StopWhen);

    [Fact]
    public void Scenarios_alone_can_be_the_conditions()
    {
        var sweep = folder.Sound("name: pair\nbase: [world.yaml, other.yaml]\ncompare: { by: base, baseline: world }\n");

        Assert.Empty(sweep.Factors);
        Assert.Equal(2, sweep.Bases.Length);
    }

    [Fact]
    public void A_sweep_that_is_written_reads_back_the_same()
    {
        foreach (var text in new[]
        {
            SweepFolder.Full, SweepFolder.Small,
            "name: kinds\nbase: world.yaml\ndesign: { grid: [world.generate.poles], sobol: [a, b, c] }\nvary:\n  world.generate.poles: [1, '2', true, 'true', on, 'a: b', x0.5, 0.25, 18446744073709551615]\n"
            + "  a: { log-uniform: [1e-3, 10] }\n  b: { normal: [0, 1] }\n  c: { integers: [1, 6] }\ncompare: { by: world.generate.poles, baseline: '2' }\n",
        })
        {
            var first = folder.Sound(text).Spec;
            var written = SweepWriter.ToYaml(first);
            var second = folder.Sound(written).Spec;

            Assert.Equal(Said(first), Said(second));
            Assert.Equal(written, SweepWriter.ToYaml(second));
        }
    }

    [Fact]
    public void A_sweep_with_a_table_that_is_written_reads_back_the_same()
    {
        folder.Write("points.csv", "world.generate.poles\n1\n2\n");

        var written = SweepWriter.ToYaml(
            folder.Sound("name: t\nbase: world.yaml\ndesign: table\ntable: points.csv\n").Spec);

        Assert.StartsWith("name: t\nbase: [world.yaml]\ndesign: table\ntable: points.csv\n", written, StringComparison.Ordinal);
        Assert.Equal(2, folder.Sound(written).Rows.Length);
    }

    private FactorValues Values(string written) =>
        folder.Sound($"name: v\nbase: world.yaml\ndesign: random\nvary: {{ some.path: {written} }}\n").Spec.Factors[0].Values;

    private static string Said(SweepSpec spec) => string.Join('\n',
    [
        $"{spec with { Factors = [], Bases = [], Design = [], Outcomes = [], Tables = [] }}",
        string.Join('|', spec.Bases), string.Join('|', spec.Outcomes), string.Join('|', spec.Tables),
        .. spec.Factors.Select(factor => factor.Path + ": " + factor.Values switch
        {
            Levels levels => string.Join('|', levels.Texts),
            Distribution spread => $"{spread.Kind} {string.Join('|', spread.Numbers)}",
            _ => "",
        }),
        .. spec.Design.Select(part => $"{part.Kind} {string.Join('|', part.Factors)}"),
    ]);
}
