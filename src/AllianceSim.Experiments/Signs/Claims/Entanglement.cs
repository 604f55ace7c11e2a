using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Signs.Measures;
using AllianceSim.Experiments.Signs.Worlds;
using System.Collections.Immutable;

namespace AllianceSim.Experiments.Signs.Claims;

/// <summary>Beckley on freedom of action: loopholes, sidestepping, a diversified portfolio and dual deterrence keep a superpower with many
/// allies out of wars that are not its own.</summary>
/// <remarks>Compared is the expected number of entanglements by the exact chances that are stored: counts of what is so rare would
/// tell nothing.</remarks>
internal static class Entanglement
{
    /// <summary>What it claims.</summary>
    public static IReadOnlyList<SignCheck> All { get; } =
    [
        new(
            "freedom-of-action", "The freedoms of a superpower lower its entanglement, and all four together at least halve it.",
            SignSource.Beckley, FreedomOfAction),
    ];

    private static readonly string[] Freedoms = ["loophole-bargaining", "sidestepping", "restraint", "portfolio"];

    /// <remarks>Without the bargain of leeway by power all members have as much as equals would; without any leeway promises bind most.
    /// Allies that all fear the same rivals want the superpower in, not out, if the strength that goes there is not missed elsewhere: a
    /// portfolio keeps it most out of disputes without the rivals.</remarks>
    private static void FreedomOfAction(Sample sample)
    {
        var trial = sample.Try(
            Hub.World, Crises.Of,
            [
                s => s, .. Freedoms.Select<string, Func<ScenarioSpec, ScenarioSpec>>(id => s => s.Without(id)), s => s.Without(Freedoms),
                Bound,
            ]);
        for (var arm = 1; arm <= Freedoms.Length; arm++)
        {
            var without = arm;
            trial.Above($"entanglement, without {Freedoms[arm - 1]} to with", 1, run => run.Entanglement, m => m(without) / m(0));
            trial.Report($"with arms, without {Freedoms[arm - 1]} to with", run => run.MilitaryEntanglement, m => m(without) / m(0));
        }

        trial.Above(
            "entanglement in disputes without the rivals, without portfolio to with", 1, run => run.EntanglementBeside(Hub.Rivals),
            m => m(4) / m(0));
        trial.Above("entanglement, without all four to with", 2, run => run.Entanglement, m => m(5) / m(0));
        trial.Report("with arms, without all four to with", run => run.MilitaryEntanglement, m => m(5) / m(0));
        trial.Above("entanglement, no leeway at all to leeway of equals", 1, run => run.Entanglement, m => m(6) / m(1));
        trial.Report("disputes a year", run => run.Disputes(_ => true), m => m(0));
        trial.Report("parts in disputes of others a year", run => run.Parts(p => p.Involvement >= 2), m => m(0));
        trial.Report("of these entangled", run => run.Parts(p => p.Entangled == true), m => m(0));
        trial.Report("held back a year", run => run.Parts(p => p is { Influence: 0, WithoutAlliance: >= 2 }), m => m(0));
    }

    private static ScenarioSpec Bound(ScenarioSpec scenario) =>
        scenario.WithPacts(pact => pact with { Loopholes = pact.Members.ToImmutableSortedDictionary(name => name, _ => 0.0, StringComparer.Ordinal) });
}
