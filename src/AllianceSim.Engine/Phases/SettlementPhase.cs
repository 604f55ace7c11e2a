using AllianceSim.Engine.Messages;
using AllianceSim.Model.Alignment;
using AllianceSim.Model.Dynamics;
using AllianceSim.Model.Learning;

namespace AllianceSim.Engine.Phases;

/// <summary>States learn from what they have seen; power and institutions change slowly.</summary>
internal sealed class SettlementPhase(RunContext run)
{
    private readonly PowerGrowth growth = new(run.Settings);
    private readonly InstitutionGrowth institutions = new(run.Settings);
    private readonly CommunityGrowth communities = new(run.Settings);
    private readonly Arming arming = new(run.Settings);
    private readonly Leadership leadership = new(run.Settings);

    /// <summary>States learn, and institutions change.</summary>
    public async ValueTask Learn(int tick, Happenings happenings)
    {
        await run.Ask(new Learn(tick, happenings));
        foreach (var alliance in run.World.Alliances.InForce)
            institutions.Apply(alliance);
        run.World.Alliances.Publish();
        communities.Apply(run.World, tick);
    }

    /// <summary>States arm.</summary>
    public void Arm() => arming.Apply(run.World, run.Known);

    /// <summary>Power changes.</summary>
    public void ShiftPower(int tick)
    {
        growth.Apply(run.World, run.Draws, tick);
        Arm();
        leadership.Publish(run.World);
    }
}
