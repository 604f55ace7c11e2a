using AllianceSim.Engine;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Figures.Tests;

/// <summary>Runs told again, made by hand or played.</summary>
internal static class SyntheticStory
{
    /// <summary>States in falling order of power, spread over the globe. Every fourth signs one pact with others of its kind, some neighbours
    /// sign another, and the last state vanishes half way.</summary>
    public static RunStory Of(
        int states, int years = 30, Func<int, string>? name = null, Func<int, (double, double)?>? place = null, bool allied = true,
        Func<int, int, double>? threat = null, Func<int, int, double>? utility = null)
    {
        string[] names = [.. Enumerable.Range(0, states).Select(name ?? (i => $"State {i}"))];
        int[] views = [.. new[] { 0, (years - 1) / 2, years - 1 }.Distinct()];
        var rows = new ReplayRows(new ReplayScope { States = true, Views = views });
        for (var tick = 0; tick < years; tick++)
        {
            rows.Tick(default(TickRow) with { Tick = tick, Label = 1950 + tick });
            var there = tick < (years + 1) / 2 || states < 3 ? states : states - 1;
            for (var i = 0; i < there; i++)
            {
                rows.State(default(StateRow) with { Tick = tick, State = names[i], Power = Power(i) / Enumerable.Range(0, states).Sum(Power) });
                for (var j = 0; j < there; j++)
                {
                    if (i != j)
                    {
                        rows.Dyad(new DyadRow(
                            tick, names[i], names[j], allied && i % 4 == j % 4, 0.5, threat?.Invoke(i, j) ?? Power(j) / (1 + Math.Abs(i - j)), 0.5,
                            utility?.Invoke(i, j) ?? 0));
                    }
                }
            }
        }

        if (allied && states > 1)
            Sign(rows, names, 1950 + (years / 2));
        var scenario = new ScenarioSpec
        {
            Name = "two-blocs",
            Ticks = years,
            Start = 1950,
            States = [.. names.Select((state, i) => new StateSpec { Name = state, Power = Power(i), Location = (place ?? Somewhere)(i) })],
        };
        return new RunStory(scenario, 0, 0, rows, views);
    }

    /// <summary>A generated world, played.</summary>
    public static RunStory Played(int states, int years, Geography geography)
    {
        var scenario = new ScenarioSpec { Name = "two-blocs", Ticks = years, Start = 1950, Seed = 7, Generate = new GeneratorSpec { States = states, Geography = geography } };
        int[] views = [0, years / 2, years - 1];
        var rows = new ReplayRows(new ReplayScope { States = true, Views = views });
        Simulation.Run(scenario with { Record = new RecordSpec(States: true, Dyads: true, Terms: true) }, 0, rows);
        return new RunStory(scenario, 0, 0, rows, views);
    }

    private static double Power(int state) => 1.0 / (2 + state);

    private static (double, double)? Somewhere(int state) => (((state * 37) % 120) - 50, ((state * 73) % 360) - 180);

    private static void Sign(ReplayRows rows, string[] names, int end)
    {
        for (var bloc = 0; bloc < Math.Min(4, names.Length / 2); bloc++)
            Pact(bloc + 1, [.. names.Where((_, i) => i % 4 == bloc)], bloc == 1 ? end : null);
        for (var i = 0; i + 1 < names.Length; i += 5)
            Pact(10 + i, [names[i], names[i + 1]], null);

        void Pact(int id, string[] members, int? ended)
        {
            if (members.Length < 2)
                return;
            EndKind? exit = ended is null ? null : EndKind.Abrogated;
            rows.Alliance(new AllianceRow(
                id, $"Pact {id}", AllianceKind.Defense, 1945, ended, exit, ended is null ? "" : "options", members.Length, members.Length, "", 0.5, 1, false));
            foreach (var member in members)
                rows.Member(new MemberRow(id, member, 1945, ended, exit, "", 0, 1));
        }
    }
}
