using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Recording;
using AllianceSim.Model.Domestic;

namespace AllianceSim.Engine.Phases;

/// <summary>Leaders, coalitions and regimes change.</summary>
internal static class HomePhase
{
    /// <summary>How fast the news of a change wears off.</summary>
    private const double Wear = 0.5;

    /// <summary>Runs the phase.</summary>
    public static void Run(RunContext run, int tick)
    {
        var world = run.World;
        var replies = run.Runtime.Ask(new LookHome(tick));
        for (var i = 0; i < world.Count; i++)
        {
            world.NewLeadership[i] *= Wear;
            world.NewRegime[i] *= Wear;
            world.Defeat[i] *= Wear;
            if (replies[i] is HomeNews news)
                Apply(run, tick, i, news.Change);
        }
    }

    private static void Apply(RunContext run, int tick, int state, DomesticChange change)
    {
        var world = run.World;
        if (change.Leader)
        {
            world.NewLeadership[state] = Math.Max(world.NewLeadership[state], LeaderChange.MereLeader);
            run.Tell(tick, EventKind.Leader, state);
        }

        if (change.Coalition)
        {
            world.NewLeadership[state] = 1;
            run.Tell(tick, EventKind.Coalition, state);
        }

        if (change.Regime is { } regime)
        {
            (world.Ideology[state], world.Aggressiveness[state]) = (regime.Ideology, regime.Aggressiveness);
            world.NewRegime[state] = 1;
            run.Tell(tick, EventKind.Regime, state, value: regime.Ideology);
        }
    }
}
