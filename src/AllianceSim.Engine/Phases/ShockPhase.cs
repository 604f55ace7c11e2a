using AllianceSim.Engine.Building;
using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Domestic;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Engine.Phases;

/// <summary>What happens from outside: dated or by chance, to states or to an alliance.</summary>
internal sealed class ShockPhase(RunContext run)
{
    private readonly Proximity proximity = new(run.Settings);
    private readonly Leadership leadership = new(run.Settings);
    private readonly Bargain bargain = new(run.Settings);

    /// <summary>Runs the phase.</summary>
    /// <param name="tick">Number of the tick.</param>
    public async ValueTask Run(int tick)
    {
        List<NewView> news = [];
        // Shocks by chance are numbered among themselves, so that a dated one more or less does not change what they draw.
        var chances = 0;
        var struck = false;
        foreach (var shock in run.Scenario.Shocks)
        {
            var strikes = shock.At is { } at
                ? at == run.Label(tick)
                : run.Draws.Uniform(Purpose.Shock, tick, chances++) < shock.Chance;
            if (!strikes)
                continue;
            struck = true;
            run.Recorder.Event(new EventRow(
                tick, EventKind.Shock, string.Join("; ", shock.States), "", null, double.NaN, shock.Why));
            Strike(tick, shock, news);
        }

        foreach (var alliance in run.Scenario.Alliances)
        {
            if (tick == 0 || alliance.Signed != run.Label(tick))
                continue;
            struck = true;
            Found(tick, alliance);
        }

        if (!struck)
            return;
        run.World.NormalisePower();
        run.World.PublishIdentity();
        proximity.Publish(run.World);
        leadership.Publish(run.World);
        run.World.Alliances.Publish();
        if (news.Count > 0)
            await run.Ask(new Rethink(tick, [.. news]));
    }

    private void Strike(int tick, ShockSpec shock, List<NewView> news)
    {
        foreach (var name in shock.States)
        {
            var state = run.World.Names.IndexOf(name);
            if (!run.World.Exists[state])
                continue;
            ChangeFacts(shock, state);
            if (shock.NewRegime)
                ChangeRegime(tick, shock, state);
            if (shock.Hostility is { } change)
                news.Add(new NewView(state, change, shock.SeenBy));
            if (shock.Vanish)
                Vanish(tick, state);
        }

        if (shock.Alliance is { } allied && run.World.Alliances.InForce.FirstOrDefault(a => a.Name == allied) is { } alliance)
            ChangeAlliance(tick, shock, alliance);
        if (shock.Found is { } found)
            Found(tick, found);
    }

    private void ChangeFacts(ShockSpec shock, int state)
    {
        var world = run.World;
        Apply(InShares(shock.Power), ref world.Power[state], World.LeastPower, double.MaxValue);
        Apply(shock.Offense, ref world.Offense[state], 0, 1);
        Apply(shock.Aggressiveness, ref world.Aggressiveness[state], 0, 1);
        Apply(shock.Ideology, ref world.Ideology[state], -1, 1);
        Apply(shock.Deterrent, ref world.Deterrent[state], 0, 1);
        Apply(shock.Stability, ref world.Stability[state], 0, 1);
        Apply(shock.Nationalism, ref world.Nationalism[state], 0, 1);
        Apply(shock.Outbidding, ref world.Outbidding[state], 0, 1);
        Apply(shock.Will, ref run.Known.Will[state], 0, 1);
        for (var group = 0; group < world.Groups.Count && shock.Identity.Count > 0; group++)
            world.Identity[state, group] = shock.Identity.GetValueOrDefault(world.Groups[group]);
        if (shock.Doctrine is { } doctrine)
            world.Doctrine[state] = world.Doctrines.IndexOf(doctrine);
        for (var j = 0; shock.Distance is not null && j < world.Count; j++)
        {
            if (j == state)
                continue;
            Apply(shock.Distance, ref world.Distance[state, j], 0, double.MaxValue);
            world.Distance[j, state] = world.Distance[state, j];
        }
    }

    private void ChangeRegime(int tick, ShockSpec shock, int state)
    {
        var world = run.World;
        run.Views[state].Tick = tick;
        var drawn = RegimeChange.Jump(run.Views[state], NumberOf(shock, world.Names[state]));
        HomePhase.ChangeRegime(run, tick, state, new NewRegime(
            shock.Ideology is null ? drawn.Ideology : world.Ideology[state],
            shock.Aggressiveness is null ? drawn.Aggressiveness : world.Aggressiveness[state]));
    }

    /// <summary>Number of a shock among those that give a state a new regime, from 1, whether the others strike or not.</summary>
    private int NumberOf(ShockSpec shock, string state) =>
        1 + run.Scenario.Shocks.TakeWhile(other => !ReferenceEquals(other, shock)).Count(s => s.NewRegime && s.States.Contains(state));

    private void Vanish(int tick, int state)
    {
        run.World.Exists[state] = false;
        run.World.Power[state] = 0;
        run.Tell(tick, EventKind.Vanished, state);
        foreach (var alliance in run.World.Alliances.Of(state).ToArray())
        {
            var before = alliance.Members.Count;
            run.Ledger.Vanish(tick, alliance, alliance.MembershipOf(state)!);
            if (alliance.Members.Count < 2)
                run.Ledger.End(tick, alliance, EndKind.Vanished, before, []);
        }
    }

    private void ChangeAlliance(int tick, ShockSpec shock, Alliance alliance)
    {
        if (shock.Institutionalisation is { } change)
            alliance.Institutionalisation = change.Apply(alliance.Institutionalisation, 0, 1);
        foreach (var name in shock.Join)
        {
            var state = run.World.Names.IndexOf(name);
            if (!run.World.Exists[state] || alliance.MembershipOf(state) is not null)
                continue;
            run.Ledger.Accede(tick, alliance, OfferPhase.NewMember(run, tick, state, -1), double.NaN);
            bargain.Admit(run.World, run.Draws, tick, alliance, alliance.MembershipOf(state)!);
        }
    }

    private void Found(int tick, AllianceSpec found)
    {
        int[] members = [.. found.Members.Select(run.World.Names.IndexOf).Where(i => run.World.Exists[i])];
        if (members.Length < 2 || run.World.Alliances.InForce.Any(a => a.Name == found.Name))
            return;
        run.Ledger.Sign(tick, AllianceBuilder.Make(run, found, run.Ledger.NextId, tick, members), double.NaN);
    }

    /// <summary>A change of power in the scenario's unit as one in shares of the world's power at the start.</summary>
    private Change? InShares(Change? change) =>
        change is { Kind: not ChangeKind.Multiply } given ? given with { Amount = given.Amount / run.World.PowerUnit } : change;

    private static void Apply(Change? change, ref double value, double minimum, double maximum)
    {
        if (change is { } given)
            value = given.Apply(value, minimum, maximum);
    }
}
