namespace AllianceSim.Scenarios.Tests.Sweeps;

/// <summary>Mistakes put into a sound sweep: what is said, where, what is allowed and what was likely meant.</summary>
public sealed class SweepProblemTests : IDisposable
{
    private readonly SweepFolder folder = new();

    public static TheoryData<string, string, string, string, string, string> Mistakes { get; } = new()
    {
        // What is replaced by what, with a caret before the place to be named; path, parts of message and of what is allowed, nearest.
        { "name: pol", "name: ^a/pol", "name", "'a/polarity' is not allowed", "letters, digits", "" },
        { "samples: 16", "^sampels: 16", "sampels", "unknown key 'sampels'", "samples", "samples" },
        { "samples: 16", "samples: ^0", "samples", "'0' is out of range", "1 to 1000000", "" },
        { "replicates: 3", "replicates: ^1000001", "replicates", "'1000001' is out of range", "1 to 1000000", "" },
        { "seed: 18446744073709551615", "seed: ^-1", "seed", "'-1' is out of range", "0 to 18446744073709551615", "" },
        { "numbers: off", "numbers: ^of", "common-random-numbers", "'of' is not right here", "on or off", "" },
        { "seed: ", "replicates: 4\n^replicates: 4\nseed: ", "replicates", "key 'replicates' is given twice", "", "" },
        { "base: [world.yaml, other.yaml]", "base: ^[]", "base", "the list has 0 items", "at least 1", "" },
        { "other.yaml]", "^world.yaml]", "base[1]", "'world.yaml' stands twice", "", "" },
        { "median-life,", "^median-lief,", "outcomes[0]", "there is no outcome 'median-lief'", "median-life, share-unallied, hazard", "median-life" },
        { "median-life,", "hazard, ^hazard,", "outcomes[1]", "'hazard' stands twice", "", "" },
        { "[1, 2, 3]", "^[]", "vary.world.generate.poles", "the list has 0 items", "at least 1", "" },
        { "[1, 2, 3]", "^3", "vary.world.generate.poles", "'3' is not right here", "a list of values", "" },
        { "[1, 2, 3]", "[1, ^[2], 3]", "vary.world.generate.poles[1]", "a list is not right here", "a single value", "" },
        { "[1, 2, 3]", "[1, ^~, 3]", "vary.world.generate.poles[1]", "nothing is written here", "a single value", "" },
        { "[1, 2, 3]", "[1, 2.0, ^2e0]", "vary.world.generate.poles[2]", "'2' stands twice", "", "" },
        { "[1, 2, 3]", "[1, ^\"a\\nb\"]", "vary.world.generate.poles[1]", "is not right here", "a single value", "" },
        { "steps: 5", "steps: ^1", "vary.world.generate.pole-share.steps", "'1' is out of range", "2 to 10000", "" },
        { "steps: 5", "^setps: 5", "vary.world.generate.pole-share.setps", "unknown key 'setps'", "from, to, steps", "steps" },
        { "{ from: 0.4, to: 0.8", "^{ to: 0.8", "vary.world.generate.pole-share", "key 'from' is missing", "", "" },
        { "{ from: 0.4, to: 0.8", "^{ from: 0.4, to: 0.4", "vary.world.generate.pole-share", "the steps begin where they end", "two different ends", "" },
        { "{ uniform: ", "{ ^unifrom: ", "vary.parameters.threat.distance-scale.unifrom", "there is no distribution 'unifrom'", "{ uniform: [0, 1] }", "uniform" },
        { "[1000, 5000]", "^[1000]", "vary.parameters.threat.distance-scale.uniform", "the list has 1 item", "at least 2", "" },
        { "[1000, 5000]", "^[1, 2, 3]", "vary.parameters.threat.distance-scale.uniform", "the list has 3 items", "at most 2", "" },
        { "[1000, 5000]", "[1000, ^x]", "vary.parameters.threat.distance-scale.uniform[1]", "'x' is not right here", "a number", "" },
        { "[1000, 5000]", "^[5000, 1000]", "vary.parameters.threat.distance-scale.uniform", "make no uniform distribution", "the lower first", "" },
        { "uniform: [1000, 5000]", "log-uniform: ^[0, 5000]", "vary.parameters.threat.distance-scale.log-uniform", "make no log-uniform", "above 0", "" },
        { "uniform: [1000, 5000]", "integers: ^[1, 2.5]", "vary.parameters.threat.distance-scale.integers", "make no integers", "two whole numbers", "" },
        { "uniform: [1000, 5000]", "normal: ^[1, 0]", "vary.parameters.threat.distance-scale.normal", "make no normal", "the latter above 0", "" },
        { "[0.5, 1, 2]", "^[0.5, 3, 2]", "vary.parameters.threat.distance-decay.triangular", "make no triangular", "in rising order", "" },
        { "[0.5, 1, 2]", "^[2, 2, 2]", "vary.parameters.threat.distance-decay.triangular", "make no triangular", "in rising order", "" },
        { "  mechanisms.institutions: [on", "  seed: ^[1, 2]\n  mechanisms.institutions: [on", "vary.seed", "'seed' cannot be varied", "another path", "" },
        { "  mechanisms.institutions: [on", "  a=b: ^[1, 2]\n  mechanisms.institutions: [on", "vary.a=b", "'a=b' is no path", "world.generate.poles", "" },
        { "  grid: [", "  ^gird: [", "design.gird", "'gird' is none of the choices", "grid, random, latin-hypercube", "grid" },
        { "  grid: [world.generate.poles,", "  ^grid: [world.generate.pole,", "design", "'world.generate.pole' is not varied", "world.generate.poles", "world.generate.poles" },
        { "  grid: [world.generate.poles, ", "  ^grid: [", "design", "the design leaves out 'world.generate.poles'", "each factor in one part", "" },
        { "  grid: [", "  ^grid: [parameters.threat.distance-scale, ", "design", "'parameters.threat.distance-scale' stands in two parts", "each factor in one part", "" },
        { "  latin-hypercube: [", "  sobol: ^[]\n  latin-hypercube: [", "design.sobol", "the list has 0 items", "at least 1", "" },
        { "  latin-hypercube: [", "  ^grid: [a]\n  latin-hypercube: [", "design.grid", "key 'grid' is given twice", "", "" },
        { "  grid: [", "  ^table: [", "design", "a design of kind table needs to be told", "table: a CSV file", "" },
        { "by: world.generate.poles", "by: ^world.generate.polse", "compare.by", "'world.generate.polse' is not varied by levels", "base", "world.generate.poles" },
        { "by: world.generate.poles", "by: ^parameters.threat.distance-scale", "compare.by", "is not varied by levels", "world.generate.poles", "" },
        { "baseline: 2", "baseline: ^4", "compare.baseline", "'4' is none of the levels", "1, 2, 3", "1" },
        { "by: world.generate.poles, baseline: 2", "by: base, baseline: ^wrold", "compare.baseline", "'wrold' is none of the levels of 'base'", "world, other", "world" },
        { "by: world.generate.poles, ", "", "compare", "key 'by' is missing", "", "" },
        { "of: share-unallied", "of: ^share-unalied", "stop-when.of", "there is no outcome 'share-unalied'", "median-life, share-unallied, hazard", "share-unallied" },
        { "half-width: 0.02, ", "half-width: ^0, ", "stop-when.half-width", "'0' is out of range", "1E-09 to", "" },
        { "half-width: 0.02, ", "", "stop-when", "key 'half-width' is missing", "", "" },
        { "half-width: 0.02, ", "^halfwidth: 0.02, ", "stop-when.halfwidth", "unknown key 'halfwidth'", "of, half-width, at-least, at-most", "half-width" },
        { "at-least: 5", "at-least: ^1", "stop-when.at-least", "'1' is out of range", "2 to 1000000", "" },
        { "at-least: 5", "at-least: ^51", "stop-when.at-least", "at least 51 runs are wanted and at most 50", "at-least no greater than at-most", "" },
        { "at-least: 5, at-most: 50", "at-most: ^4", "stop-when.at-most", "at least 10 runs are wanted and at most 4", "at-least no greater than at-most", "" },
        { "at-most: 50", "at-most: ^x", "stop-when.at-most", "'x' is not right here", "a whole number", "" },
        { "{ of: share-unallied, half-width: 0.02, at-least: 5, at-most: 50 }", "^share-unallied", "stop-when", "'share-unallied' is not right here", "a block", "" },
        { "tables: [ticks, alliances]", "tables: [ticks, ^alliance]", "tables[1]", "there is no table of runs 'alliance'", "runs, ticks, alliances", "alliances" },
        { "tables: [ticks, alliances]", "tables: [ticks, ^ticks]", "tables[1]", "'ticks' stands twice", "", "" },
        { "tables: [ticks, alliances]", "^tabels: [ticks]", "tabels", "unknown key 'tabels'", "tables", "tables" },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_found_where_it_stands(
        string right, string marked, string path, string message, string allowed, string nearest)
    {
        Assert.Contains(right, SweepFolder.Full, StringComparison.Ordinal);
        var text = SweepFolder.Full.Replace(right, marked, StringComparison.Ordinal);
        var before = text.Split('^')[0];
        var place = FormattableString.Invariant($"sweep.yaml:{before.Count(c => c == '\n') + 1}:{before.Length - before.LastIndexOf('\n')} {path}|");

        var problems = folder.Wrong(text.Replace("^", "", StringComparison.Ordinal));

        var found = problems.FirstOrDefault(line =>
            line.Contains(message, StringComparison.Ordinal) && (!marked.Contains('^') || line.StartsWith(place, StringComparison.Ordinal)));
        Assert.True(found is not null, $"{place}{message} is not among\n{string.Join('\n', problems)}");
        var parts = found.Split('|');
        Assert.Contains(allowed, parts[2], StringComparison.Ordinal);
        Assert.Equal(nearest, parts[3]);
    }

    [Fact]
    public void All_mistakes_of_a_file_are_told_at_once_each_once_and_in_order()
    {
        var problems = folder.Wrong("""
            name: a b
            base: [world.yaml, none.yaml]
            vary:
              x: []
              y: { uniform: [2, 1] }
            design: gird
            outcomes: [nonesuch]
            replicates: 0

            """);

        Assert.Equal(
            [
                "sweep.yaml:1:7 name", "sweep.yaml:2:20 base[1]", "sweep.yaml:4:6 vary.x", "sweep.yaml:5:17 vary.y.uniform", "sweep.yaml:6:9 design",
                "sweep.yaml:7:12 outcomes[0]", "sweep.yaml:8:13 replicates",
            ],
            problems.Select(line => line.Split('|')[0]));
    }

    [Fact]
    public void What_is_wrong_with_a_scenario_is_told_at_its_place()
    {
        folder.Write("bad.yaml", "name: bad\nticks: x\nworld: { generate: { states: 24 } }\n");

        Assert.StartsWith("bad.yaml:2:8 ticks|'x' is not right here|", folder.OneWrong(Small("world.yaml", "bad.yaml")), StringComparison.Ordinal);
        Assert.Equal($"sweep.yaml:2:7 base|{folder.At("none.yaml")}: there is no such file||", folder.OneWrong(Small("world.yaml", "none.yaml")));
        Assert.Equal(2, folder.Wrong(Small("base: world.yaml", "base: [bad.yaml, none.yaml]")).Count);
    }

    [Fact]
    public void Scenarios_of_one_name_could_not_be_told_apart()
    {
        File.Copy(folder.At("world.yaml"), folder.At("twin.yaml"));

        Assert.Equal(
            "sweep.yaml:2:7 base|2 scenarios have the name 'world'|a name of its own for each|",
            folder.OneWrong(Small("base: world.yaml", "base: [world.yaml, twin.yaml]")));
    }

    [Theory]
    [InlineData("name: n\nbase: world.yaml\n")]
    [InlineData("name: n\nbase: world.yaml\nvary: {}\n")]
    [InlineData("name: n\nbase: [world.yaml, other.yaml]\ndesign: sobol\n")]
    [InlineData("name: n\nbase: [world.yaml, other.yaml]\ndesign: { grid: [a] }\n")]
    public void A_sweep_that_varies_nothing_is_refused(string text)
    {
        var problems = folder.Wrong(text);

        Assert.Contains(problems, line => line.Contains("nothing is varied", StringComparison.Ordinal)
            || line.Contains("'a' is not varied", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("morris")]
    [InlineData("saltelli")]
    [InlineData("table")]
    public void A_design_of_all_factors_is_no_part_of_another(string kind)
    {
        var text = SweepFolder.Small + $"  ticks: [5, 9]\ndesign: {{ {kind}: [ticks], grid: [world.generate.poles] }}\n";

        Assert.Contains(
            $"sweep.yaml:6:9 design|a {kind} design cannot be a part of another|design: {kind}, for all that is varied|", folder.Wrong(text));
    }

    [Theory]
    [InlineData("morris")]
    [InlineData("saltelli")]
    [InlineData("sobol")]
    [InlineData("latin-hypercube")]
    [InlineData("random")]
    public void Points_that_differ_in_more_than_a_factor_are_no_comparison(string kind) => Assert.Equal(
        $"sweep.yaml:6:16 compare.by|no design points of a {kind} design differ in 'world.generate.poles' alone|"
        + "a factor of a grid, as in design: { grid: [this], latin-hypercube: [the others] }|",
        folder.OneWrong(SweepFolder.Small + $"design: {kind}\ncompare: {{ by: world.generate.poles, baseline: 2 }}\n"));

    [Fact]
    public void Whatever_the_design_scenarios_can_be_compared() => folder.Sound(
        Small("base: world.yaml", "base: [world.yaml, other.yaml]") + "design: sobol\ncompare: { by: base, baseline: other }\n");

    [Fact]
    public void One_scenario_is_no_comparison() => Assert.StartsWith(
        "sweep.yaml:5:16 compare.by|'base' is not varied by levels|world.generate.poles|",
        folder.OneWrong(SweepFolder.Small + "compare: { by: base, baseline: world }\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("- a\n", "a list is not right here")]
    [InlineData("base: [", "")]
    [InlineData("name: x\n\tbase: y", "a tab indents this line")]
    [InlineData("name: &a x", "anchor")]
    [InlineData("name: \0", "control character")]
    public void What_is_no_sweep_at_all_is_told_so(string text, string message) =>
        Assert.Contains(folder.Wrong(text), line => line.Contains(message, StringComparison.Ordinal));

    private static string Small(string old, string replacement) => SweepFolder.Small.Replace(old, replacement, StringComparison.Ordinal);
}
