using AllianceSim.Model.Alignment.Partner;
using AllianceSim.Model.Threat;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios;

/// <summary>Starter files.</summary>
public static class ScenarioTemplate
{
    /// <summary>A commented scenario that runs as it stands, to be changed.</summary>
    /// <param name="name">Name of the scenario.</param>
    /// <exception cref="ArgumentException">The name is not allowed for a scenario.</exception>
    public static string Create(string name) => TextForm.FolderName.Allows(name)
        ? Fill(name)
        : throw new ArgumentException($"'{name}' is no name for a scenario: {TextForm.FolderName.Expected}.", nameof(name));

    private static string Fill(string name)
    {
        var mechanism = HegemonicInducement.Definition.Id;
        var parameter = Proximity.DistanceScale;
        return $$"""
            # A scenario of AllianceSim: four states, two of them allied. Check it with 'alliancesim check', run it with 'alliancesim run'.
            name: {{(PlainWords.IsNotText(name) ? $"\"{name}\"" : name)}}
            about: Two great powers, each with a smaller neighbour. The alliance of one side meets a shock.
            ticks: 60                  # a tick is a year
            start: 1950                # label of the first tick
            seed: 1                    # the same seed gives the same results, anywhere
            replicates: 20             # independent runs

            states:                    # or world: { generate: { states: 24, poles: 2, pole-share: 0.6, geography: sphere } }
              - name: Alpha
                power: 0.4             # in any unit; shares of the world's are taken
                offense: 0.5           # share that can be used to attack, 0 to 1
                aggressiveness: 0.2    # true intentions, hidden from others, 0 to 1
                ideology: 0.8          # -1 autocracy to 1 democracy
                nationalism: 0.3       # what attacks on unfair alliances have to work with, 0 to 1
                # lobbies: { Beta: 0.5 }                 # interest groups that live by the alliance with it, 0 to 1
                location: [40, -75]    # latitude and longitude in degrees
              - { name: Beta, power: 0.1, ideology: 0.6, location: [50, 5] }
              - { name: Gamma, power: 0.35, aggressiveness: 0.5, ideology: -0.8, doctrine: vanguard, location: [55, 37] }
              - { name: Delta, power: 0.15, ideology: -0.5, doctrine: vanguard, location: [35, 110] }

            ties:
              contiguous: [[Gamma, Delta]]
              rivalries: [[Alpha, Gamma]]
              # recent-disputes: [[Alpha, Gamma, 2]]
              # communities: [[Alpha, Beta, 0.7]]      # grown into one community, 0 to 1
              # distances: [[Beta, Gamma, 1500]]       # in km, in place of those from locations

            alliances:                 # kind: defense, offense, neutrality, nonaggression, consultation or collective-security
              - { name: Atlantic Pact, members: [Alpha, Beta], kind: defense, signed: 1949, institutionalisation: 0.8 }
              # formality: 0 an informal alignment, 1 a treaty, 2 a solemn one; what follows is bargained by power where not given:
              # obligations: { Alpha: 0.5 } the share of full aid that it promises, loopholes: { Alpha: 0.6 } its leeway

            doctrines:
              vanguard: { divisive: true }             # demands one centre, so that equals quarrel over who leads

            mechanisms:                # all are on unless switched off; 'alliancesim mechanisms' lists them
              {{mechanism}}: on

            parameters:                # defaults hold where nothing is written
              {{parameter.Id}}: {{Wording.Number(parameter.Default)}}    # {{parameter.Unit}}

            shocks:                    # a number sets, x0.5 multiplies, by -0.1 adds
              - { at: 1990, state: Gamma, power: x0.4, doctrine: none, why: the union dissolves }
              # - { chance: 0.02, state: Beta, stability: by -0.3, why: a crisis at home }
              # - { at: 1980, state: Delta, new-regime: true, ideology: 0.5, why: a revolution }

            record: { states: true, dyads: false, terms: false }     # rows for each pair, and for each term of staying: large
            # stop: { when: no-alliances, for: 5 }

            """.ReplaceLineEndings("\n");
    }
}
