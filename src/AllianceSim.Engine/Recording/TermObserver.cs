using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Engine.Recording;

/// <summary>Records, where the scenario asks for it, what staying is worth to each member, term by term.</summary>
internal sealed class TermObserver(RunContext run)
{
    private readonly string[] terms =
        [.. new StayingValuation(run.Settings, new PartnerValuation(run.Settings, run.World.Count)).Terms.Select(term => term.Id)];

    /// <summary>Records the members that are left at the end of a tick.</summary>
    public void Record(int tick)
    {
        foreach (var alliance in run.World.Alliances.InForce)
        {
            foreach (var member in alliance.Members)
                Record(tick, alliance, member);
        }
    }

    /// <summary>Records a member. One that leaves is recorded before it does: the worth that made it leave is what matters most.</summary>
    public void Record(int tick, Alliance alliance, Membership member)
    {
        for (var term = 0; run.Scenario.Record.Terms && term < member.Weighed.Length; term++)
            run.Recorder.Term(new TermRow(tick, alliance.Id, run.World.Names[member.State], terms[term], member.Weighed[term]));
    }
}
