using System.Text;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Scenarios.Tests.Sweeps;

/// <summary>A folder with scenarios to vary, gone after the test.</summary>
internal sealed class SweepFolder : IDisposable
{
    /// <summary>Every key but those of a table.</summary>
    public const string Full = """
        name: polarity
        about: Does the number of poles matter?
        base: [world.yaml, other.yaml]
        vary:
          world.generate.poles: [1, 2, 3]
          world.generate.pole-share: { from: 0.4, to: 0.8, steps: 5 }
          parameters.threat.distance-scale: { uniform: [1000, 5000] }
          parameters.threat.distance-decay: { triangular: [0.5, 1, 2] }
          mechanisms.institutions: [on, off]
        design:
          grid: [world.generate.poles, world.generate.pole-share, mechanisms.institutions]
          latin-hypercube: [parameters.threat.distance-scale, parameters.threat.distance-decay]
        samples: 16
        replicates: 3
        seed: 18446744073709551615
        common-random-numbers: off
        outcomes: [median-life, share-unallied]
        compare: { by: world.generate.poles, baseline: 2 }
        stop-when: { of: share-unallied, half-width: 0.02, at-least: 5, at-most: 50 }
        tables: [ticks, alliances]

        """;

    /// <summary>The least that is a sweep.</summary>
    public const string Small = """
        name: small
        base: world.yaml
        vary:
          world.generate.poles: [1, 2]

        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("alliancesim-sweep-");

    public SweepFolder()
    {
        Write("world.yaml", Files.Generated.Replace("name: made", "name: world", StringComparison.Ordinal));
        Write("other.yaml", Files.Generated.Replace("name: made", "name: other", StringComparison.Ordinal));
    }

    public string At(string name) => Path.Combine(folder.FullName, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(At(name), text, new UTF8Encoding(false));
        return At(name);
    }

    /// <summary>Reads a text as <c>sweep.yaml</c>.</summary>
    public SweepLoad Read(string text) => SweepReader.Read(
        Write("sweep.yaml", text), new(["median-life", "share-unallied", "hazard"], ["runs", "ticks", "alliances"]));

    /// <summary>Reads what must be sound.</summary>
    public Sweep Sound(string text)
    {
        var load = Read(text);
        Assert.True(load.Sweep is not null, string.Join('\n', load.Problems));
        Assert.Empty(load.Problems);
        return load.Sweep;
    }

    /// <summary>Reads what must be wrong; problems come as <c>file:line:column path|message|allowed|nearest</c>.</summary>
    public IReadOnlyList<string> Wrong(string text)
    {
        var load = Read(text);
        Assert.Null(load.Sweep);
        Assert.NotEmpty(load.Problems);
        return [.. load.Problems.Select(Line)];
    }

    /// <summary>Reads the small sweep with more lines.</summary>
    public string OneWrong(string text) => Assert.Single(Wrong(text));

    public void Dispose() => folder.Delete(recursive: true);

    private static string Line(ScenarioProblem problem) => FormattableString.Invariant(
        $"{Path.GetFileName(problem.File)}:{problem.Line}:{problem.Column} {problem.Path}|{problem.Message}|{problem.Allowed}|{problem.Nearest}");
}
