using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Signs.Measures;
using AllianceSim.Experiments.Signs.Worlds;
using AllianceSim.Experiments.Statistics;
using System.Collections.Immutable;

namespace AllianceSim.Experiments.Signs.Claims;

/// <summary>Beckley on what moves a guarantor: its good name, the fears of its clients, and its own leaders' biases.</summary>
internal static class Guarantor
{
    /// <summary>What it claims.</summary>
    public static IReadOnlyList<SignCheck> All { get; } =
    [
        new("good-name", "A good name at stake makes states honour promises.", SignSource.Beckley, GoodName),
        new("guarantor-credibility", "A guarantor acts even where no ally calls.", SignSource.Beckley, GuarantorCredibility),
        new("self-entrapment", "Biased leaders entrap themselves.", SignSource.Beckley, SelfEntrapment),
    ];

    private static void GoodName(Sample sample)
    {
        var trial = sample.Try(World, Crises.Of, s => s, s => s.Without("reputation"));
        trial.Above("promises kept, with a name at stake less without", 0, Honoured, m => m(0) - m(1));

        static ScenarioSpec World(int seed) => Hub.World(seed).With(("war.base", 1)).WithPacts(pact => pact with
        {
            Loopholes = pact.Members.ToImmutableSortedDictionary(name => name, _ => 0.45, StringComparer.Ordinal),
        });
    }

    private static void GuarantorCredibility(Sample sample)
    {
        var trial = sample.Try(World, Crises.Of, s => s, s => s.Without("guarantor-credibility"));
        trial.Above("parts of the superpower without a called ally, with to without", 1, run => run.Parts(IsUncalled), m => m(0) / m(1));

        // Its rivals quarrel with states of its like that it has promised nothing.
        static ScenarioSpec World(int seed)
        {
            var world = Hub.World(seed).With(("onset.base", -3)).WithStates(s => s with { Ideology = 0.8 }, [.. Hub.Outsiders]);
            return world with
            {
                Ties = world.Ties with
                {
                    Rivalries = [.. world.Ties.Rivalries, .. Hub.Outsiders.SelectMany(lone => Hub.Rivals.Select(rival => (rival, lone)))],
                },
            };
        }
    }

    /// <remarks>By Beckley, and Betts, states are dragged into war by their own leaders more than by their allies.</remarks>
    private static void SelfEntrapment(Sample sample)
    {
        var trial = sample.Try(Hub.World, Crises.Of, Biased, s => s);
        trial.Above("military parts in disputes of others, biased to not", 1, run => run.Parts(p => p.Involvement == 3), m => m(0) / m(1));
        trial.Above("parts that biases explain", 0, run => run.Parts(p => p.SelfEntrapped == true), m => m(0));
        trial.Report("entanglement, biased to not", run => run.Entanglement, m => m(0) / m(1));
    }

    private static ScenarioSpec Biased(ScenarioSpec scenario) =>
        scenario.WithStates(s => s with { InterestBias = 0.5, ThreatBias = 0.5, CostBias = 0.3 }, Hub.Super);

    private static RateCount Honoured(Crises run)
    {
        var tried = run.Rows.Involvements.Where(p => p.Honoured is not null).ToArray();
        return new RateCount(tried.Count(p => p.Honoured == true), tried.Length);
    }

    private static bool IsUncalled(InvolvementRow part) => part is { Involvement: >= 1, Called: false, Ally: "" };
}
