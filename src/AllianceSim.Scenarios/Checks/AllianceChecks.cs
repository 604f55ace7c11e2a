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
        if (!alliance.Has("signed") || !findings.Root.IsSound("start") || founder?.IsSound("at") == false)
            return;
        var signed = alliance.Value.Signed!.Value;
        var (begin, what) = founder?.Value.At is { } at
            ? (at, "its founding")
            : (findings.Root.Value.Start, "the start");
        if (founder is not null && signed > begin)
        {
            findings.Problems.Add(
                alliance.Node["signed"]!,
                FormattableString.Invariant($"signed in {signed}, after {what} in {begin}"),
                FormattableString.Invariant($"{begin} or earlier"));
        }
        else if (founder is null && findings.Root.Has("ticks") && !ShockChecks.IsCutShort(findings)
            && ShockChecks.LastYear(findings.Root.Value) is var last && signed > last)
        {
            findings.Problems.Add(
                alliance.Node["signed"]!,
                FormattableString.Invariant($"signed in {signed}, after the end of the run in {last}"),
                FormattableString.Invariant($"{last} (start + ticks - 1) or earlier"));
        }
        else if (alliance.Has("term") && signed + alliance.Value.Term!.Value <= begin)
        {
            findings.Problems.Add(
                alliance.Node["term"]!,
                FormattableString.Invariant($"signed in {signed} for {alliance.Value.Term}, it has run out by {what} in {begin}"),
                FormattableString.Invariant($"a term of more than {begin - signed}"));
        }
    }
}
