using AllianceSim.Engine.Scenario;
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
            CheckDates(alliance, founder, findings);
        }

        CheckBurnIn(findings);
    }

    private static void CheckEnemy(Block<AllianceSpec> alliance, ProblemList problems)
    {
        if (!alliance.Has("against") || !alliance.Value.Members.Contains(alliance.Value.Against!))
            return;
        problems.Add(
            alliance.Node["against"]!,
            $"{Wording.Quote(alliance.Value.Against!)} is a member of the alliance itself",
            "a state that is not a member");
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
