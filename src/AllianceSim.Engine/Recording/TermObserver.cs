using AllianceSim.Model.Alignment;

namespace AllianceSim.Engine.Recording;

/// <summary>Records, where the scenario asks for it, what staying is worth to each member, term by term.</summary>
internal sealed class TermObserver(RunContext run)
{
    private readonly string[] terms =
        [.. new StayingValuation(run.Settings, new PartnerValuation(run.Settings, run.World.Count)).Terms.Select(term => term.Id)];

    /// <summary>Records a tick.</summary>
    public void Record(int tick)
    {
        if (!run.Scenario.Record.Terms)
            return;
        foreach (var alliance in run.World.Alliances.InForce)
        {
            foreach (var member in alliance.Members)
            {
                for (var term = 0; term < member.Weighed.Length; term++)
                    run.Recorder.Term(new TermRow(tick, alliance.Id, run.World.Names[member.State], terms[term], member.Weighed[term]));
            }
        }
    }
}
