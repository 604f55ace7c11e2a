using AllianceSim.Scenarios.Calibrations;

namespace AllianceSim.Scenarios.Tests.Calibrations;

public sealed class CalibrationReaderTests : IDisposable
{
    private const string Good = """
        name: both
        worlds:
          - { base: world.yaml, targets: early.yaml, fit: { onset.base: { from: -8, to: -4 } } }
          - { base: other.yaml, targets: late.yaml }
        fit:
          security.weight: { from: 10, to: 40, scale: log }
          inertia.base: { from: 0, to: 2, start: 0 }
        methods: [smm]
        seed: 9

        """;

    private static readonly MetricVocabulary Metrics = new(["tie-hazard", "density"], ["formation-distance"]);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("alliancesim-calibration-");

    public CalibrationReaderTests()
    {
        Write("world.yaml", Files.Generated.Replace("name: made", "name: world", StringComparison.Ordinal));
        Write("other.yaml", Files.Generated.Replace("name: made", "name: other", StringComparison.Ordinal));
        Write("early.yaml", Targets("early"));
        Write("late.yaml", Targets("late"));
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Every_key_is_read_and_written_back()
    {
        var calibration = CalibrationReader.Read(Write("both.yaml", Good), Metrics).Value!;

        Assert.Equal<FittedParameter>(
            [new FittedParameter("security.weight", 10, 40, PriorScale.Log), new FittedParameter("inertia.base", 0, 2, Start: 0)], calibration.Spec.Fit);
        Assert.Equal(new FittedParameter("onset.base", -8, -4), Assert.Single(calibration.Spec.Worlds[0].Fit));
        Assert.Equal<FitMethod>([FitMethod.Smm], calibration.Spec.Methods);
        Assert.Equal((8, 40, 200, 8, 0.5, 10, 200, 9ul), Numbers(calibration.Spec));
        Assert.Equal(["world", "other"], calibration.Worlds.Select(world => world.Scenario.Name));
        Assert.Equal(["early", "late"], calibration.Worlds.Select(world => world.Targets.Name));
        var target = calibration.Worlds[0].Targets.Targets[0];
        Assert.Equal(("tie-hazard", 0.05, (0.04, 0.12), 2.0, "of small treaties"), (target.Metric, target.Value, target.Interval, target.Weight, target.Note));

        var again = CalibrationReader.Read(Write("again.yaml", CalibrationWriter.ToYaml(calibration.Spec)), Metrics).Value!;
        Assert.Equal(CalibrationWriter.ToYaml(calibration.Spec), CalibrationWriter.ToYaml(again.Spec));
        Write("early.yaml", CalibrationWriter.ToYaml(calibration.Worlds[0].Targets));
        Assert.Equal<TargetSpec>(
            calibration.Worlds[0].Targets.Targets, CalibrationReader.ReadTargets(At("early.yaml"), Metrics).Value!.Targets);

        static (int, int, int, int, double, int, int, ulong) Numbers(CalibrationSpec spec) =>
            (spec.Replicates, spec.Confirm, spec.Particles, spec.Generations, spec.Keep, spec.Moves, spec.Evaluations, spec.Seed);
    }

    [Fact]
    public void A_world_may_be_held_against_several_sets_of_targets_but_not_two_by_one_name()
    {
        var twice = Good.Replace("other.yaml", "world.yaml", StringComparison.Ordinal);
        Assert.Equal(["early", "late"], CalibrationReader.Read(Write("both.yaml", twice), Metrics).Value!.Worlds.Select(world => world.Targets.Name));

        Write("other.yaml", File.ReadAllText(At("world.yaml")));
        var problem = Assert.Single(CalibrationReader.Read(Write("both.yaml", Good), Metrics).Problems);
        Assert.Contains("2 worlds have a scenario with the name 'world'", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("security.weight:", "security.wieght:", "6:20: fit.security.wieght: there is no parameter 'security.wieght'. Did you mean 'security.weight'?")]
    [InlineData("from: 0, to: 2", "from: 3, to: 2", "3 to 2 is no range of inertia.base. Allowed: a range within 0 to 20, its lower end first")]
    [InlineData("start: 0", "start: 2.5", "fit.inertia.base.start: 2.5 does not lie in the range of inertia.base. Allowed: a number from 0 to 2")]
    [InlineData("start: 0 }", "start: 0, scale: log }", "a range with scale log must lie above 0")]
    [InlineData("inertia.base", "onset.base", "onset.base is fitted for all worlds and for this one")]
    [InlineData("late.yaml", "early.yaml", "2 worlds have targets with the name 'early'")]
    [InlineData("late.yaml", "none.yaml", "none.yaml: there is no such file")]
    [InlineData("methods: [smm]", "methods: [mcmc]", "'mcmc' is none of the choices. Allowed: abc, smm")]
    [InlineData("name: both", "nmae: both", "unknown key 'nmae'. Did you mean 'name'?")]
    public void What_is_wrong_is_told_with_its_place(string right, string wrong, string problem)
    {
        var load = CalibrationReader.Read(Write("both.yaml", Good.Replace(right, wrong, StringComparison.Ordinal)), Metrics);

        Assert.Null(load.Value);
        Assert.Contains(load.Problems, one => one.ToString().Contains(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("metric: density", "metric: desnity", "there is no metric 'desnity'. Did you mean 'density'?")]
    [InlineData("[0.1, 0.3]", "[0.25, 0.3]", "the value 0.2 does not lie inside 0.25 to 0.3")]
    [InlineData("[0.1, 0.3]", "[0.1]", "the list has 1 item")]
    [InlineData("weight: 0 }", "weight: 1 }", "nothing can be fitted to 'formation-distance'")]
    public void So_is_what_is_wrong_with_targets(string right, string wrong, string problem)
    {
        var load = CalibrationReader.ReadTargets(Write("early.yaml", Targets("early").Replace(right, wrong, StringComparison.Ordinal)), Metrics);

        Assert.Null(load.Value);
        Assert.Contains(load.Problems, one => one.ToString().Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void All_targets_are_looked_at_where_one_is_wrong()
    {
        var text = Targets("early").Replace("value: 0.05", "value: x", StringComparison.Ordinal)
            .Replace("metric: density", "metric: desnity", StringComparison.Ordinal).Replace("[-2, 0]", "[0, 1]", StringComparison.Ordinal);

        var problems = CalibrationReader.ReadTargets(Write("early.yaml", text), Metrics).Problems.Select(problem => problem.Path);

        Assert.Equal(["targets[0].value", "targets[1].metric", "targets[2].interval"], problems);
    }

    [Fact]
    public void A_file_that_is_none_or_of_another_kind_is_told_where_it_is_named()
    {
        Write("both.yaml", Good.Replace("base: world.yaml, targets: early.yaml", "base: late.yaml, targets: none.yaml", StringComparison.Ordinal));

        var problems = CalibrationReader.Read(At("both.yaml"), Metrics).Problems.Select(problem => problem.ToString());

        Assert.Equal(
            [
                $"{At("both.yaml")}:3:13: worlds[0].base: {At("late.yaml")}: is a set of targets; name it under 'worlds' of a calibration. Allowed: a scenario.",
                $"{At("both.yaml")}:3:33: worlds[0].targets: {At("none.yaml")}: there is no such file.",
            ],
            problems);
    }

    private static string Targets(string name) => $$"""
        name: {{name}}
        targets:
          - { metric: tie-hazard, value: 0.05, interval: [0.04, 0.12], weight: 2, note: of small treaties }
          - { metric: density, value: 0.2, interval: [0.1, 0.3] }
          - { metric: formation-distance, value: -1, interval: [-2, 0], weight: 0 }

        """;

    private string At(string name) => Path.Combine(folder.FullName, name);

    private string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }
}
