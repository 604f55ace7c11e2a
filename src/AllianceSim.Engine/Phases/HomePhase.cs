using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Recording;
using AllianceSim.Model.Domestic;

namespace AllianceSim.Engine.Phases;

/// <summary>Leaders, coalitions and regimes change, elites attack alliances; lobbies and peoples change slowly.</summary>
internal sealed class HomePhase(RunContext run)
{
    /// <summary>How fast the news of a change wears off.</summary>
    private const double Wear = 0.5;

    private readonly LobbyGrowth lobbies = new(run.Settings);
    private readonly DemographicDrift demography = new(run.Settings);

    /// <summary>Lets the news of earlier ticks wear off, before that of this one comes in, from outside or from home.</summary>
    public void WearOff()
    {
        var world = run.World;
        for (var i = 0; i < world.Count; i++)
        {
            world.NewLeadership[i] *= Wear;
            world.NewRegime[i] *= Wear;
            world.Outbidding[i] *= Wear;
            world.Defeat[i] *= Wear;
        }
    }

    /// <summary>Runs the phase.</summary>
    public async ValueTask Run(int tick)
    {
        var world = run.World;
        var replies = await run.Ask(new LookHome(tick));
        for (var i = 0; i < world.Count; i++)
        {
            if (replies[i] is HomeNews news)
                Apply(tick, i, news.Change);
        }

        GrowLobbies();
        demography.Apply(world, run.Draws, tick);
    }

    /// <summary>Lets lobbies grow and go by a tick.</summary>
    public void GrowLobbies() => lobbies.Apply(run.World);

    private void Apply(int tick, int state, DomesticChange change)
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

        if (change.Outbidding)
        {
            world.Outbidding[state] = 1;
            run.Tell(tick, EventKind.Outbidding, state, value: Grievance.Greatest(world, state));
        }

        if (change.Regime is { } regime)
            ChangeRegime(run, tick, state, regime);
    }

    /// <summary>Puts a new regime in the place of the old one.</summary>
    public static void ChangeRegime(RunContext run, int tick, int state, NewRegime regime)
    {
        var world = run.World;
        (world.Ideology[state], world.Aggressiveness[state]) = (regime.Ideology, regime.Aggressiveness);
        world.NewRegime[state] = 1;
        run.Tell(tick, EventKind.Regime, state, value: regime.Ideology);
    }
}
