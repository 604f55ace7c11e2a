using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Experiments.Tests.Statistics;
using AllianceSim.Results;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Tests.Sweeps;

public sealed class ContrastTests : IDisposable
{
    private const string Outcome = "disputes-per-state-year";

    private readonly SweepLab lab = new();

    public void Dispose() => lab.Dispose();

    [Fact]
    public void In_a_grid_each_level_meets_the_baseline_over_all_and_within_others() => Assert.Equal(
        ["3 against 2: 2-0 3-1", "3 against 2 where ticks=5: 2-0", "3 against 2 where ticks=9: 3-1"],
        Points("vary: { world.generate.poles: [2, 3], ticks: [5, 9] }\n"));

    [Fact]
    public void Scenarios_are_given_or_compared()
    {
        const string Both = "vary: { ticks: [3, 5] }\n";
        Assert.Equal(
            ["5 against 3: 1-0 3-2", "5 against 3 where base=world: 1-0", "5 against 3 where base=named: 3-2"],
            Points(Both, new("ticks", "3"), "[world.yaml, named.yaml]"));
        Assert.Equal(
            ["world against named: 0-2 1-3", "world against named where ticks=3: 0-2", "world against named where ticks=5: 1-3"],
            Points(Both, new("base", "named"), "[world.yaml, named.yaml]"));
    }

    [Fact]
    public void Beside_factors_one_at_a_time_points_with_none_of_them_stand_apart() => Assert.Equal(
        [
            "3 against 2: 4-0 5-1 6-2 7-3", "3 against 2 where ticks=5: 5-1", "3 against 2 where ticks=9: 6-2",
            "3 against 2 where mechanisms.institutions=off: 7-3", "3 against 2 where one-at-a-time=: 4-0",
        ],
        Points(
            "vary: { world.generate.poles: [2, 3], ticks: [5, 9], mechanisms.institutions: [off] }\n"
            + "design: { grid: world.generate.poles, one-at-a-time: [ticks, mechanisms.institutions] }\n"));

    [Fact]
    public void Levels_varied_one_at_a_time_meet_each_other_where_all_else_is_as_the_scenario_has_it() => Assert.Equal(
        ["3 against 2: 2-1", "3 against 2 where one-at-a-time=: 2-1"],
        Points("vary: { world.generate.poles: [2, 3], ticks: [5, 9] }\ndesign: one-at-a-time\n"));

    [Fact]
    public void Drawn_factors_pair_points_by_their_values() => Assert.Equal(
        ["3 against 2: 3-0 4-1 5-2", "4 against 2: 6-0 7-1 8-2"],
        Points(
            "vary: { world.generate.poles: [2, 3, 4], parameters.threat.distance-scale: { uniform: [1000, 5000] } }\nsamples: 3\n"
            + "design: { grid: world.generate.poles, latin-hypercube: parameters.threat.distance-scale }\n"));

    /// <summary>Two replicates with rates 0.3 and 0.7 against 0.1 and 0.3: differences 0.2 and 0.4, whose mean has the error 0.1; Student's
    /// quantile on one degree of freedom is 12.7062, and t is 3.</summary>
    [Fact]
    public void Effects_are_those_of_replicates_in_pairs()
    {
        var effect = Assert.Single(Effects("vary: { world.generate.poles: [2, 3] }\n", (0, 1), (1, 3), (2, 3), (3, 7), (5, 9)));

        Assert.Equal((2, 2), (effect.Replicates, effect.Runs));
        Near.Equal([0.5, 0.2, 0.3, 2.5], [effect.Value, effect.BaselineValue, effect.Difference, effect.Ratio], 1e-12);
        Assert.Equal(0.3 - 1.27062, effect.Low, 1e-5);
        Assert.Equal(0.3 + 1.27062, effect.High, 1e-5);
        Assert.Equal((effect.Low, effect.High), (effect.SimultaneousLow, effect.SimultaneousHigh));
        Assert.Equal(0.204833, effect.Probability, 1e-6);
    }

    [Fact]
    public void Runs_of_a_replicate_count_together_and_levels_are_many_within_a_family()
    {
        // Points: poles 2, 3, 4, each with ticks 5 and 9; two replicates of each.
        var effects = Effects(
            "vary: { world.generate.poles: [2, 3, 4], ticks: [5, 9] }\n",
            [.. Enumerable.Range(0, 12).Select(run => (run, 1 + (run % 6) + (run / 6 * (run % 6 == 4 ? 4 : 1))))]);

        Assert.Equal(["", "", "ticks", "ticks", "ticks", "ticks"], effects.Select(effect => effect.Contrast.Given));
        Assert.Equal([4, 4, 2, 2, 2, 2], effects.Select(effect => effect.Runs));
        Assert.All(effects, effect => Assert.Equal(2, effect.Replicates));
        // Of 3 poles against 2: 3 and 4 against 1 and 2 events in the first replicate, 4 and 5 against 2 and 3 in the second.
        Near.Equal([0.4, 0.2, 0.2], [effects[0].Value, effects[0].BaselineValue, effects[0].Difference], 1e-12);
        Assert.Equal(effects[1].Probability, effects.Where(effect => effect.Contrast.Given == "").Max(effect => effect.HolmProbability), 1e-9);
        Assert.All(effects, effect => Assert.True(effect.SimultaneousHigh - effect.SimultaneousLow >= effect.High - effect.Low));
    }

    /// <summary>One mechanism off at a time: with institutions off poles matter as without (ratio 2), with inertia off they do not.</summary>
    [Fact]
    public void What_is_varied_one_at_a_time_is_one_family_held_against_all_as_it_is()
    {
        const string Alone = "vary: { world.generate.poles: [2, 3], mechanisms.institutions: [off], mechanisms.inertia: [off] }\n"
            + "design: { grid: world.generate.poles, one-at-a-time: [mechanisms.institutions, mechanisms.inertia] }\n";
        // Points: two poles as it is and with each off, then three. Events of four replicates swing, alike at all points of a number of poles.
        int[] events = [4, 4, 4, 8, 8, 4];
        var effects = Effects(
            Alone, [.. Enumerable.Range(0, 24).Select(run => (run, events[run % 6] * (10 + ((run / 6) * (run % 6 < 3 ? 1 : 2)))))]);

        var within = effects.Where(effect => effect.Contrast.Given.Length > 0).ToDictionary(effect => effect.Contrast.Given);
        Assert.Equal(["mechanisms.inertia", "mechanisms.institutions", "one-at-a-time"], within.Keys.Order(StringComparer.Ordinal));
        Assert.All(within.Values, effect => Assert.True(effect.HolmProbability > effect.Probability || effect.Probability == within.Values.Max(e => e.Probability)));
        Assert.True(double.IsNaN(within["one-at-a-time"].Interaction));
        Assert.Equal(1, within["mechanisms.institutions"].Interaction, 1e-12);
        Assert.Equal(0.5, within["mechanisms.inertia"].Interaction, 1e-12);
        Assert.Equal(0.5, within["mechanisms.inertia"].InteractionLow, 1e-9);
    }

    /// <summary>At the level one of two ties ends at 2 and one at 4, at the baseline both at 4.</summary>
    [Fact]
    public void Hazards_are_of_lives_on_both_sides()
    {
        var plan = lab.Plan("vary: { world.generate.poles: [2, 3] }\n");
        var tallies = new SweepTallies(2, TallyParts.Of([], Contrasts.Lived));
        for (var run = 0; run < 20; run++)
            tallies.Add(run, new(new Dictionary<string, RateCount>(), Contrasts.Lived.ToDictionary(of => of, _ => Lives(run % 2 == 1 ? 2 : 4, 4))));

        var hazards = new Contrasts(ContrastedPoints.Of(plan, new("world.generate.poles", "2")), tallies).Hazards();

        Assert.Equal([LifeKind.Ties, LifeKind.Treaties], hazards.Select(hazard => hazard.Of));
        Assert.All(hazards, hazard =>
        {
            Assert.Equal((4, 3, 4, -1), (hazard.Limit, hazard.Years, hazard.BaselineYears, hazard.Difference));
            Assert.Equal((-1, -1), (hazard.DifferenceLow, hazard.DifferenceHigh));
            Assert.True(hazard.Ratio > 1);
        });

        // One replicate tells nothing of its error.
        var one = new SweepTallies(2, TallyParts.Of([], Contrasts.Lived));
        for (var run = 0; run < 2; run++)
            one.Add(run, tallies.Of(run)[0]);
        Assert.All(
            new Contrasts(ContrastedPoints.Of(plan, new("world.generate.poles", "2")), one).Hazards(),
            hazard => Assert.True(hazard.Ratio > 1 && double.IsNaN(hazard.Low) && double.IsNaN(hazard.Probability)));

        static LifeTable Lives(params int[] years) => LifeTable.Of([.. years.Select(year => new Spell(0, year, true))]);
    }

    private IEnumerable<string> Points(string lines, CompareSpec? compare = null, string scenarios = "world.yaml") =>
        ContrastedPoints.Of(lab.Plan(lines, scenarios), compare ?? new("world.generate.poles", "2")).Select(points =>
            $"{points.Contrast.Level} against {points.Contrast.Baseline}"
            + (points.Contrast.Given.Length > 0 ? $" where {points.Contrast.Given}={points.Contrast.At}" : "")
            + ": " + string.Join(' ', points.Pairs.Select(pair => FormattableString.Invariant($"{pair.Level}-{pair.Baseline}"))));

    /// <summary>Effects of poles on runs with some events each, by ten state-years.</summary>
    private IReadOnlyList<EffectRow> Effects(string lines, params (int Run, int Events)[] runs)
    {
        var plan = lab.Plan(lines);
        var outcome = OutcomeCatalogue.Find(Outcome)!;
        var tallies = new SweepTallies(plan.Points.Count, TallyParts.Of([outcome]));
        foreach (var (run, events) in runs)
        {
            tallies.Add(run, new(
                new Dictionary<string, RateCount> { [Outcome] = new(events, 10) },
                new Dictionary<LifeKind, LifeTable>()));
        }

        return new Contrasts(ContrastedPoints.Of(plan, new("world.generate.poles", "2")), tallies).Effects([outcome]);
    }
}
