using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Shape;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Checks;

/// <summary>Checks on shocks: that each has a date, something to strike, and something to do to it.</summary>
internal static class ShockChecks
{
    public static void Run(Findings findings)
    {
        foreach (var shock in findings.Shocks)
        {
            CheckDate(shock, findings);
            CheckTarget(shock, findings.Problems);
            CheckEffects(shock, "state", ShockShape.OnStates, findings.Problems);
            CheckEffects(shock, "alliance", ShockShape.OnAlliances, findings.Problems);
            CheckSense(shock, findings.Problems);
            CheckFounded(shock, findings);
            CheckGroups(shock, findings);
        }
    }

    /// <summary>Whether the number of ticks comes from the command line. A run cut short there ends before its later shocks; that
    /// is no contradiction in the file.</summary>
    public static bool IsCutShort(Findings findings) => findings.Root.Node["ticks"] is { Mark.IsCommandLine: true };

    /// <summary>The last label that a run of a scenario reaches.</summary>
    public static int LastYear(ScenarioSpec scenario) => scenario.Start + scenario.Ticks - 1;

    private static void CheckDate(Block<ShockSpec> shock, Findings findings)
    {
        if (shock.Gives("at") && shock.Gives("chance"))
            findings.Problems.Add(shock.Node["chance"]!, "the shock has both a date and a chance", "either at or chance, not both");
        else if (!shock.Gives("at") && !shock.Gives("chance"))
            findings.Problems.Add(shock.Node, "the shock has neither a date nor a chance", "at: a year, or chance: a number above 0 to 1");
        if (!shock.Has("at") || !findings.Root.IsSound("start") || !findings.Root.Has("ticks"))
            return;
        var (at, start, last) = (shock.Value.At!.Value, findings.Root.Value.Start, LastYear(findings.Root.Value));
        if (at < start || (at > last && !IsCutShort(findings)))
        {
            findings.Problems.Add(
                shock.Node["at"]!,
                FormattableString.Invariant($"{at} is outside the run"),
                FormattableString.Invariant($"{start} (start) to {last} (start + ticks - 1)"));
        }
    }

    private static void CheckTarget(Block<ShockSpec> shock, ProblemList problems)
    {
        if (shock.Gives("state") && shock.Gives("alliance"))
            problems.Add(shock.Node["alliance"]!, "the shock strikes both states and an alliance", "either; make two shocks of it");
        else if (!shock.Gives("state") && !shock.Gives("alliance") && !shock.Gives("found"))
            problems.Add(shock.Node, "the shock strikes nothing", "state: a name or names, alliance: a name, or found: an alliance");
    }

    private static void CheckEffects(Block<ShockSpec> shock, string target, ImmutableArray<Key<ShockSpec>> effects, ProblemList problems)
    {
        var given = effects.Where(e => shock.Gives(e.Name)).ToList();
        if (shock.Gives(target) && given.Count == 0)
            problems.Add(shock.Node[target]!, $"the shock does nothing to the {target}", string.Join(", ", effects.Select(e => e.Name)));
        if (shock.Gives(target))
            return;
        foreach (var effect in given)
            problems.Add(shock.Node[effect.Name]!, $"{effect.Name} needs to be told which {target}", $"{target}: a name, beside it");
    }

    private static void CheckSense(Block<ShockSpec> shock, ProblemList problems)
    {
        if (shock.Has("identity"))
            WorldChecks.CheckSum(shock.Node["identity"]!, shock.Value.Identity, problems);
        if (shock.Gives("seen-by") && !shock.Gives("hostility"))
            problems.Add(shock.Node["seen-by"]!, "there is no hostility for them to see", "hostility: a change, beside it");
        CheckSwitches(shock, problems);
        var others = ShockShape.OnStates.Where(e => e.Name != "vanish" && shock.Gives(e.Name)).Select(e => e.Name).ToList();
        if (shock.Value.Vanish && others.Count > 0)
            problems.Add(shock.Node["vanish"]!, $"a state that vanishes cannot also change ({string.Join(", ", others)})", "vanish alone");
    }

    /// <summary>Reports effects that are switched off where there are no others.</summary>
    private static void CheckSwitches(Block<ShockSpec> shock, ProblemList problems)
    {
        string[] switches = ["vanish", "new-regime"];
        if (shock.Value.Vanish || shock.Value.NewRegime || ShockShape.OnStates.Any(e => shock.Gives(e.Name) && !switches.Contains(e.Name)))
            return;
        foreach (var effect in switches.Where(shock.Has))
            problems.Add(shock.Node[effect]!, "the shock does nothing to the state", $"{effect}: true, or a change");
    }

    /// <summary>Reports groups that nobody belongs to but by this shock: such a group makes nobody more alike.</summary>
    private static void CheckGroups(Block<ShockSpec> shock, Findings findings)
    {
        if (!shock.Has("identity") || shock.Node["identity"] is not MapNode shares)
            return;
        string[] held =
        [
            .. findings.States.Where(s => s.Has("identity")).SelectMany(s => s.Value.Identity.Keys)
                .Concat(findings.Generator is { } generator ? generator.Value.GroupNames : [])
                .Distinct().Order(StringComparer.Ordinal),
        ];
        var elsewhere = findings.Shocks.Where(other => other != shock && other.Has("identity")).SelectMany(other => other.Value.Identity.Keys);
        foreach (var entry in shares.Entries.Where(e => !held.Contains(e.Key) && !elsewhere.Contains(e.Key)))
        {
            findings.Problems.AddUnknown(
                entry.KeyMark,
                entry.Value.Path,
                $"no state belongs to a group {Wording.Quote(entry.Key)}",
                entry.Key,
                held,
                held.Length > 0 ? null : "groups that states have in their 'identity'");
        }
    }

    private static void CheckFounded(Block<ShockSpec> shock, Findings findings)
    {
        if (!shock.Has("alliance") || !shock.Has("at"))
            return;
        var founding = findings.Alliances
            .FirstOrDefault(a => a.Founder is not null && a.Founder.Has("at") && a.Alliance.Value.Name == shock.Value.Alliance).Founder;
        if (founding is not null && founding.Value.At > shock.Value.At)
        {
            findings.Problems.Add(
                shock.Node["at"]!,
                FormattableString.Invariant($"alliance {Wording.Quote(shock.Value.Alliance!)} is founded only in {founding.Value.At}"),
                FormattableString.Invariant($"{founding.Value.At} or later"));
        }
    }
}
