using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Scenarios.Tests;

/// <summary>Texts of scenario files, and short ways to read them.</summary>
internal static class Files
{
    /// <summary>The least that is a scenario, in five lines.</summary>
    public const string Small = """
        name: small
        ticks: 10
        states:
          - { name: Alpha, power: 0.6 }
          - { name: Beta, power: 0.4 }

        """;

    /// <summary>The example of the documentation, put right: with its third state.</summary>
    public const string TwoBlocs = """
        name: two-blocs
        about: One paragraph that ends up in the report.
        ticks: 60
        start: 1948              # label of tick 0
        seed: 7
        replicates: 20
        states:
          - name: Alpha
            power: 0.28          # CINC-like share
            offense: 0.5
            aggressiveness: 0.3
            ideology: 0.9        # -1 autocracy .. 1 democracy
            location: [38.9, -77.0]
          - { name: Beta, power: 0.17, ideology: -0.7, doctrine: communist, location: [55.8, 37.6] }
          - { name: Gamma, power: 0.05 }
        world: {}                # or { generate: { states: 24, poles: 2, pole-share: 0.6, geography: sphere } }
        ties:
          contiguous: [[Alpha, Beta]]
          rivalries: [[Alpha, Beta]]
        alliances:
          - { name: Pact, members: [Alpha, Gamma], kind: defense, signed: 1949, institutionalisation: 0.8 }
        doctrines: { communist: { divisive: true } }
        mechanisms: { hegemonic-inducement: off }
        parameters: { threat.distance-scale: 2500 }
        shocks:
          - { at: 1991, state: Beta, power: x0.4, doctrine: none, why: dissolution of the union }
        record: { states: true, dyads: false }
        stop: { when: no-alliances, for: 5 }

        """;

    /// <summary>A file in which every key that is not an id stands at least once.</summary>
    public const string Full = """
        name: full
        about: "A: colon, a # mark and 'quotes'"
        sources: ["Correlates of War 6.0", 'Leeds et al. (2002)']
        ticks: 50
        start: 1950
        burn-in: 0
        seed: 18446744073709551615
        replicates: 3
        states:
          - name: "Alpha: the #1"
            power: 0.1234567890123456789
            offense: 0.25
            aggressiveness: 1e-05
            ideology: -1
            doctrine: old creed
            identity: { north: 0.3, "south: far": 0.7 }
            location: [-33.87, 151.21]
            deterrent: 1
            stability: 0
            growth: -0.02
          - { name: Côte d’Ivoire, power: 3, nationalism: 0.6, interest-bias: 0.5, threat-bias: 1.5, cost-bias: 0.3, lobbies: { no: 0.25, "007": 1 } }
          - { name: "no", power: 12000000, doctrine: none }
          - { name: "007", power: 1 }
        world: {}
        ties:
          contiguous: [["Alpha: the #1", Côte d’Ivoire]]
          rivalries: [[Côte d’Ivoire, no]]
          recent-disputes: [[no, Côte d’Ivoire, 3]]
          communities: [[no, "007", 0.7]]
          distances: [[no, "007", 1200.5]]
        alliances:
          - { name: "Pact, the", members: [no, "007"], kind: neutrality, signed: 1940, term: 20, institutionalisation: 0.4, formality: 2, conditional: yes, loopholes: { no: 0.2 }, against: Côte d’Ivoire }
          - { name: Charter, members: ["Alpha: the #1", Côte d’Ivoire], kind: collective-security, formality: 0, conditional: no, obligations: { Côte d’Ivoire: 0.5 } }
        doctrines: { old creed: { divisive: true, non-aligned: false }, new creed: {} }
        mechanisms: {}
        parameters: {}
        shocks:
          - { at: 1960, state: ["007", no], why: all changes, power: x1.5, offense: 0.1, aggressiveness: by -0.2, ideology: by 1, doctrine: new creed }
          - { chance: 0.1, state: no, deterrent: 0.2, stability: x0, will: by .5, hostility: 0.9, seen-by: ["007"], distance: by -100 }
          - { at: 1970, alliance: "Pact, the", institutionalisation: by 0.1, join: ["Alpha: the #1"] }
          - { at: 1980, state: "007", vanish: yes }
          - { at: 1981, state: no, nationalism: by 0.1, outbidding: 1, identity: { north: 0.5, "south: far": 0.5 }, new-regime: yes }
          - { at: 1955, found: { name: League, members: [no, Côte d’Ivoire], kind: offense } }
          - { at: 1956, alliance: League, institutionalisation: 1 }
        record: { states: off, dyads: on, terms: on, weighings: on, coding: off }
        stop: { when: one-component, for: 2 }

        """;

    /// <summary>A generated world.</summary>
    public const string Generated = """
        name: made
        ticks: 10
        start: 1900
        world:
          generate: { states: 12, poles: 3, pole-share: 0.5, geography: ring, extent: 5000, ideology: polarised, identities: 4, offense: 0.4, rivalry: 0.2 }
        ties: { rivalries: [[S1, S12]], communities: [[S4, S5, 0.8]] }
        alliances: [{ name: Pact, members: [S2, S3], obligations: { S2: 0.5 }, loopholes: { S3: 0 } }]
        shocks: [{ at: 1909, state: S1, vanish: true }]

        """;

    /// <summary>Reads a text as <c>f.yaml</c>.</summary>
    public static ScenarioLoad Read(string text, params string[] overrides) => ScenarioReader.Parse(text, "f.yaml", overrides);

    /// <summary>Reads a text that has exactly one problem.</summary>
    public static ScenarioProblem Problem(string text, params string[] overrides)
    {
        var load = Read(text, overrides);
        Assert.Null(load.Scenario);
        return Assert.Single(load.Problems);
    }
}
