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
    private readonly Leadership leadership = new(run.Settings);

    /// <summary>Runs the phase.</summary>
    public void Run(int tick, Happenings happenings)
    {
        run.Runtime.Ask(new Learn(tick, happenings));
        foreach (var alliance in run.World.Alliances.InForce)
            institutions.Apply(alliance);
        growth.Apply(run.World, run.Draws, tick);
        leadership.Publish(run.World);
    }
}
