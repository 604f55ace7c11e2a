using System.Collections.Immutable;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Signs.Tests;

/// <summary>Beckley on what moves a guarantor: its good name, the fears of its clients, and its own leaders' biases.</summary>
[Trait("Category", "Signs")]
public class GuarantorTests(ITestOutputHelper output)
{
    [Fact]
    public void A_good_name_at_stake_makes_states_honour_promises()
    {
        var trial = Trial.Run(output, World, Crises.Of, s => s, s => s.Without("reputation"));
        trial.Above("promises kept, with a name at stake less without", 0, Honoured, m => m(0) - m(1));

        static ScenarioSpec World(int seed) => Hub.World(seed).With(("war.base", 1)).WithPacts(pact => pact with
        {
            Loopholes = pact.Members.ToImmutableSortedDictionary(name => name, _ => 0.45, StringComparer.Ordinal),
        });
    }

    [Fact]
    public void A_guarantor_acts_even_where_no_ally_calls()
    {
        var trial = Trial.Run(output, World, Crises.Of, s => s, s => s.Without("guarantor-credibility"));
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
    [Fact]
    public void Biased_leaders_entrap_themselves()
    {
        var trial = Trial.Run(output, Hub.World, Crises.Of, Biased, s => s);
        trial.Above("military parts in disputes of others, biased to not", 1, run => run.Parts(p => p.Involvement == 3), m => m(0) / m(1));
        trial.Above("parts that biases explain", 0, run => run.Parts(p => p.SelfEntrapped == true), m => m(0));
        trial.Estimate("(no sign) entanglement, biased to not", run => run.Entanglement, m => m(0) / m(1));
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
