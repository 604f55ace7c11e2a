using System.Globalization;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Checks;

/// <summary>Checks that every name used is declared.</summary>
internal static class ReferenceChecks
{
    public static void Run(Findings findings)
    {
        Check(findings.Reading, Named.State, "state", StateNames(findings));
        Check(findings.Reading, Named.Alliance, "alliance", AllianceNames(findings));
        Check(findings.Reading, Named.Doctrine, "doctrine", DoctrineNames(findings));
    }

    /// <summary>Reports names of one kind that are not among those declared; null where what is declared could not be read.</summary>
    public static void Check(Reading reading, Named kind, string noun, IReadOnlyList<string>? declared)
    {
        if (declared is null)
            return;
        var known = declared.ToHashSet(StringComparer.Ordinal);
        foreach (var reference in reading.References.Where(r => r.Kind == kind && !known.Contains(r.Name)))
        {
            reading.Problems.AddUnknown(
                reference.Node.Mark,
                reference.Node.Path,
                $"there is no {noun} {Wording.Quote(reference.Name)}",
                reference.Name,
                declared,
                declared.Count == 0 ? $"a {noun} that the file declares; it declares none" : null);
        }
    }

    private static List<string> AllianceNames(Findings findings) =>
        [.. findings.Alliances.Where(a => a.Alliance.Has("name")).Select(a => a.Alliance.Value.Name).Distinct(StringComparer.Ordinal)];

    // Null where the states themselves could not be read: then every use of one would be reported in vain.
    private static List<string>? StateNames(Findings findings)
    {
        if (findings.States.Count > 0)
            return [.. findings.States.Where(s => s.Has("name")).Select(s => s.Value.Name).Distinct(StringComparer.Ordinal)];
        return findings.Generator is { } generator && generator.IsSound("states")
            ? [.. Enumerable.Range(1, generator.Value.States).Select(n => "S" + n.ToString(CultureInfo.InvariantCulture))]
            : null;
    }

    private static List<string>? DoctrineNames(Findings findings) => findings.Root.Node["doctrines"] switch
    {
        null => [],
        MapNode map => [.. map.Entries.Select(e => e.Key).Distinct(StringComparer.Ordinal)],
        _ => null,
    };
}
