using AllianceSim.Experiments.Designs;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Experiments.Tests.Designs;

public sealed class SweepPlanTests : IDisposable
{
    private readonly Sweeps sweeps = new();

    public void Dispose() => sweeps.Dispose();

    [Fact]
    public void A_sound_sweep_is_laid_out_and_counted()
    {
        var plan = SweepPlan.Of(
            sweeps.Read("vary: { world.generate.poles: [1, 2, 3], ticks: [10, 20] }\nreplicates: 50\nseed: 9\n"), out var problems);

        Assert.Empty(problems);
        Assert.NotNull(plan);
        Assert.Equal((6, 300L), (plan.Points.Count, plan.Runs));
        var scenario = plan.ScenarioOf(plan.Points[5]);
        Assert.Equal((3, 20), (scenario.Generate!.Poles, scenario.Ticks));
        Assert.Equal((9ul, 50), (scenario.Seed, scenario.Replicates));
        Assert.Equal("world", scenario.Name);
    }

    [Fact]
    public void A_problem_of_many_points_is_told_once_where_the_sweep_brings_it_about()
    {
        var problems = Wrong(
            "vary:\n  ticks: { from: 10, to: 100, steps: 10 }\n  world.generate.poles: [1, -1, 2]\n"
            + "  world.generate.pole-share: [0.5, 0.6, 0.7]\n  parameters.nonesuch: { from: 1, to: 50, steps: 50 }\n");

        Assert.Equal(
            [
                "sweep.yaml:5:25 vary.world.generate.poles: '-1' is out of range",
                "sweep.yaml:7:24 vary.parameters.nonesuch: unknown parameter 'nonesuch'",
            ],
            problems.Select(line => line.Split(" Allowed")[0]));
    }

    [Fact]
    public void A_problem_where_values_meet_tells_those_and_no_others()
    {
        var problems = Wrong(
            "vary:\n  ticks: [10, 20, 30]\n  world.generate.states: [24, 4]\n  mechanisms.institutions: [on, off]\n"
            + "  world.generate.poles: [2, 6]\n  world.generate.pole-share: [0.7, 0.8]\n");

        Assert.Equal(
            ["sweep.yaml:7:25 vary.world.generate.poles: 6 poles are more than the 4 states (where world.generate.states=4)"],
            problems.Select(line => line.Split(" Allowed")[0]));
    }

    [Fact]
    public void A_problem_that_shows_elsewhere_in_the_scenario_tells_what_brings_it_about()
    {
        sweeps.Write("shocked.yaml", "name: shocked\nticks: 60\nstart: 1950\nworld: { generate: { states: 9 } }\nshocks:\n  - { at: 1960, state: S1, vanish: yes }\n");

        Assert.Equal(
            ["shocked.yaml:6:11 shocks[0].at: 1960 is outside the run (where start=1990)"],
            Wrong("vary: { start: [1950, 1990], seed2: [1] }\n".Replace(", seed2: [1]", "", StringComparison.Ordinal), "shocked.yaml")
                .Select(line => line.Split(" Allowed")[0]));
    }

    [Fact]
    public void A_problem_of_one_scenario_among_several_names_it_and_one_of_all_does_not()
    {
        var problems = Wrong("vary:\n  states.A.power: [1, 2]\n  ticks: [0, 5]\n", "[world.yaml, named.yaml]");

        Assert.Equal(
            [
                "world.yaml:5:20 world.generate: the states are both named and generated (where states.A.power=1)",
                "sweep.yaml:4:19 vary.states.A.power: a block of keys is not right here (where base=world)",
                "sweep.yaml:5:10 vary.ticks: '0' is out of range",
            ],
            problems.Select(line => line.Split(" Allowed")[0]));
    }

    [Fact]
    public void A_problem_of_a_table_is_told_at_its_row()
    {
        sweeps.Write("points.csv", "world.generate.poles,ticks\n2,10\nmany,10\n3,0\nmany,20\n");

        Assert.Equal(
            ["points.csv:3:1 world.generate.poles: 'many' is not right here", "points.csv:4:1 ticks: '0' is out of range"],
            Wrong("design: table\ntable: points.csv\n").Select(line => line.Split(" Allowed")[0]));
    }

    [Fact]
    public void After_many_problems_no_more_are_looked_for_and_that_is_told()
    {
        var problems = Wrong("vary:\n  world.generate.pole-share: { from: 2, to: 3, steps: 1000 }\n");

        Assert.Equal(21, problems.Count);
        Assert.Contains(problems, line => line.Contains("there may be more problems", StringComparison.Ordinal));
    }

    [Fact]
    public void A_design_without_bounds_is_refused_before_it_is_laid_out()
    {
        var problem = Assert.Single(Wrong(
            "vary:\n  a: { from: 0, to: 1, steps: 10000 }\n  b: { from: 0, to: 1, steps: 10000 }\n"));

        Assert.StartsWith("sweep.yaml:0:0 : the design has more than 1000000 points", problem, StringComparison.Ordinal);
        Assert.Contains("Allowed: fewer levels", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_reach_states_mechanisms_shocks_and_quoted_names()
    {
        sweeps.Write("quoted.yaml", "name: quoted\nticks: 5\nstart: 1950\nstates:\n  - { name: '1', power: 1 }\n  - { name: B, power: 2 }\nshocks:\n  - { at: 1952, state: B, power: x0.5 }\n");
        var plan = SweepPlan.Of(
            sweeps.Read(
                "vary: { 'shocks[0].state': ['1'], 'states[1].power': [7], mechanisms.institutions: [off], 'shocks[0].power': [by 1] }\n", "quoted.yaml"),
            out var problems);

        Assert.Empty(problems);
        var scenario = plan!.ScenarioOf(plan.Points[0]);
        Assert.Equal("1", Assert.Single(scenario.Shocks[0].States));
        Assert.Equal(7, scenario.States[1].Power);
        Assert.Equal(1, scenario.Shocks[0].Power!.Value.Amount);
    }

    [Fact]
    public void A_path_that_is_wrong_is_told_once_whatever_the_values() => Assert.StartsWith(
        "sweep.yaml:6:35 vary.parameters.nonesuch: unknown parameter 'nonesuch'",
        Wrong("design: sobol\nsamples: 100\nvary:\n  parameters.nonesuch: { uniform: [0, 1] }\n").Single(), StringComparison.Ordinal);

    private List<string> Wrong(string lines, string scenarios = "world.yaml")
    {
        Assert.Null(SweepPlan.Of(sweeps.Read(lines, scenarios), out var problems));
        return [.. problems.Select(Line)];
    }

    private static string Line(ScenarioProblem problem) => FormattableString.Invariant(
        $"{Path.GetFileName(problem.File)}:{problem.Line}:{problem.Column} {problem.Path}: {problem.Message}")
        + $" Allowed: {problem.Allowed}";
}
