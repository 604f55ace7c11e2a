using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Alliances;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Checks;

/// <summary>Checks on alliances, in force at the start or founded by a shock.</summary>
internal static class AllianceChecks
{
    public static void Run(Findings findings)
    {
        var first = new Dictionary<string, Node>(StringComparer.Ordinal);

        // Those in force at the start come first, wherever the shocks stand in the file.
        foreach (var (alliance, founder) in findings.Alliances.OrderBy(a => a.Founder is not null))
        {
            if (alliance.Has("name") && !first.TryAdd(alliance.Value.Name, alliance.Node["name"]!))
            {
                var name = alliance.Value.Name;
                Twins.Report(alliance.Node["name"]!, "alliance", name, first[name], findings.Problems);
            }

            CheckEnemy(alliance, findings.Problems);
            CheckPromises(alliance, findings.Problems);
            CheckDates(alliance, founder, findings);
        }

        CheckBurnIn(findings);
    }

    private static void CheckEnemy(Block<AllianceSpec> alliance, ProblemList problems)
    {
        if (!alliance.Has("against"))
            return;
        var against = alliance.Value.Against!;
        if (alliance.Value.Kind.IsInclusive())
        {
            problems.Add(
                alliance.Node["against"]!,
                $"collective security is against any aggressor, not against {Wording.Quote(against)}",
                "no 'against', or another kind");
        }
        else if (alliance.Value.Members.Contains(against))
        {
            problems.Add(
                alliance.Node["against"]!,
                $"{Wording.Quote(against)} is a member of the alliance itself",
                "a state that is not a member");
        }
    }

    private static void CheckPromises(Block<AllianceSpec> alliance, ProblemList problems)
    {
        if (alliance.Has("term") && alliance.Value.Formality == 0)
        {
            problems.Add(
                alliance.Node["term"]!,
                "an informal alignment has no treaty that could run out",
                "no 'term', or a formality of 1 or 2");
        }

        if (alliance.Has("institutionalisation") && alliance.Value is { Formality: 0, Institutionalisation: > 0 })
        {
            problems.Add(
                alliance.Node["institutionalisation"]!,
                "an informal alignment has no bodies and rules",
                "no 'institutionalisation', or a formality of 1 or 2");
        }

        if (alliance.Has("obligations") && alliance.Value.Kind.Aid() == 0)
        {
            problems.Add(
                alliance.Node["obligations"]!,
                $"members of an alliance of kind {alliance.Value.Kind.ToString().ToLowerInvariant()} promise no aid to have a share of",
                "no 'obligations', or another kind");
        }

        CheckNames(alliance, "obligations", problems);
        CheckNames(alliance, "loopholes", problems);
    }

    private static void CheckNames(Block<AllianceSpec> alliance, string key, ProblemList problems)
    {
        if (!alliance.Has("members") || alliance.Node[key] is not MapNode names)
            return;
        foreach (var entry in names.Entries.Where(e => !alliance.Value.Members.Contains(e.Key)))
        {
            problems.AddUnknown(
                entry.KeyMark,
                entry.Value.Path,
                $"{Wording.Quote(entry.Key)} is no member of the alliance at its signing",
                entry.Key,
                alliance.Value.Members);
        }
    }

    private static void CheckDates(Block<AllianceSpec> alliance, Block<ShockSpec>? founder, Findings findings)
    {
        if (!alliance.Has("signed") || !findings.Root.IsSound("start"))
            return;
        if (founder is not null)
        {
            findings.Problems.Add(
                alliance.Node["signed"]!, "an alliance that a shock founds is signed when the shock strikes", "no 'signed' here");
            return;
        }

        var (signed, start) = (alliance.Value.Signed!.Value, findings.Root.Value.Start);
        if (findings.Root.Has("ticks") && !ShockChecks.IsCutShort(findings)
            && ShockChecks.LastYear(findings.Root.Value) is var last && signed > last)
        {
            findings.Problems.Add(
                alliance.Node["signed"]!,
                FormattableString.Invariant($"signed in {signed}, after the end of the run in {last}"),
                FormattableString.Invariant($"{last} (start + ticks - 1) or earlier"));
        }
        else if (alliance.Has("term") && signed + alliance.Value.Term!.Value <= start)
        {
            findings.Problems.Add(
                alliance.Node["term"]!,
                FormattableString.Invariant($"signed in {signed} for {alliance.Value.Term}, it has run out by the start in {start}"),
                FormattableString.Invariant($"a term of more than {start - signed}"));
        }
    }

    private static void CheckBurnIn(Findings findings)
    {
        var root = findings.Root;
        if (!root.Has("burn-in") || root.Value.BurnIn is not > 0 || !root.IsSound("start") || !root.Value.InheritsAlliances)
            return;
        findings.Problems.Add(
            root.Node["burn-in"]!,
            "alliances in force at the start are facts, and cannot go through a burn-in",
            "no burn-in, or alliances that are signed after the start");
    }
}
