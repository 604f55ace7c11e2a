using AllianceSim.Engine.Messages;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Engine.Phases;

/// <summary>States assess threats, then whether to lead, then what is left of each other's power, then each other as allies. What one step publishes, the
/// next one reads.</summary>
internal static class AssessmentPhase
{
    /// <summary>Runs the phase.</summary>
    public static async ValueTask Run(RunContext run, int tick)
    {
        await run.Ask(new Perceive(tick));
        foreach (var alliance in run.World.Alliances.InForce)
            NoteThreats(run, alliance);
        await run.Ask(new Aspire(tick));
        await run.Ask(new Weigh(tick));
        await run.Ask(new Appraise(tick));
    }

    /// <summary>Assesses allies again after ties have changed, and takes stock of the new ones.</summary>
    public static async ValueTask Revise(RunContext run, int tick)
    {
        await run.Ask(new AddUp(tick));
        await run.Ask(new Weigh(tick));
        await run.Ask(new Appraise(tick));
        await run.Ask(new TakeStock(tick));
    }

    /// <summary>The state most feared by all members together: the greatest product of their threats, or -1 where none is feared by all.</summary>
    public static int CommonTarget(World world, Assessments known, IReadOnlyList<int> members)
    {
        var (target, greatest) = (-1, double.NegativeInfinity);
        for (var t = 0; t < world.Count; t++)
        {
            if (!world.Exists[t] || members.Contains(t))
                continue;
            var logs = 0.0;
            foreach (var member in members)
                logs += Elementary.Log(known.Tethered[member, t]);
            if (logs > greatest)
                (target, greatest) = (t, logs);
        }

        return target;
    }

    /// <summary>Notes the threat that an alliance and its members joined against, once it has been perceived.</summary>
    private static void NoteThreats(RunContext run, Alliance alliance)
    {
        if (alliance.Target == Alliance.TargetUnknown)
            alliance.Target = CommonTarget(run.World, run.Known, [.. alliance.Members.Select(m => m.State)]);
        foreach (var membership in alliance.Members)
        {
            if (double.IsNaN(membership.ThreatAtJoining) && alliance.Target >= 0)
                membership.ThreatAtJoining = run.Known.Threat[membership.State, alliance.Target];
        }
    }
}
