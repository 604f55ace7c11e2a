namespace AllianceSim.Cli.Tests;

/// <summary>Scenario files to run.</summary>
internal static class Scenarios
{
    /// <summary>Three states, no alliance, two runs of two ticks. Each state stands in a line of its own, from line 6.</summary>
    public const string Tiny = """
        name: tiny
        ticks: 2
        seed: 3
        replicates: 2
        states:
          - { name: Alpha, power: 0.5 }
          - { name: Beta, power: 0.3 }
          - { name: Gamma, power: 0.2 }

        """;

    /// <summary>Runs for a second or more: long enough to be interrupted, since one run follows another.</summary>
    public const string Long = """
        name: long
        ticks: 20
        seed: 11
        replicates: 12
        burn-in: 0
        world: { generate: { states: 16, poles: 2, pole-share: 0.6, geography: sphere } }

        """;

    /// <summary>The example of the documented file format, with the third state that its alliance names.</summary>
    public const string Documented = """
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

    /// <summary>The tiny scenario with one text put for another.</summary>
    public static string TinyWith(string old, string replacement)
    {
        Assert.Contains(old, Tiny, StringComparison.Ordinal);
        return Tiny.Replace(old, replacement, StringComparison.Ordinal);
    }

    /// <summary>Files of the scenarios that come with the program.</summary>
    public static IReadOnlyList<string> Shipped { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Root(), "scenarios"), "*.yaml")
            // Sweeps, landscapes and others lie beside scenarios; none of them has ticks.
            .Where(path => File.ReadLines(path).Any(line => line.StartsWith("ticks:", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AllianceSim.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds AllianceSim.sln.");
        return folder.FullName;
    }
}
