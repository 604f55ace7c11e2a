namespace AllianceSim.Engine.Recording;

/// <summary>Records each state, and each pair where the scenario asks for it, at the end of a tick.</summary>
internal sealed class StateObserver(RunContext run)
{
    /// <summary>Records a tick.</summary>
    public void Record(int tick)
    {
        for (var i = 0; i < run.World.Count; i++)
        {
            if (!run.World.Exists[i])
                continue;
            if (run.Scenario.Record.States)
                RecordState(tick, i);
            for (var j = 0; run.Scenario.Record.Dyads && j < run.World.Count; j++)
            {
                if (j != i && run.World.Exists[j])
                    RecordDyad(tick, i, j);
            }
        }
    }

    private void RecordState(int tick, int i)
    {
        var (world, known) = (run.World, run.Known);
        var feared = known.GreatestThreat(i);
        var protection = known.Protection[i];
        run.Recorder.State(new StateRow(
            tick, world.Names[i], world.Power[i], world.Ideology[i], world.Aggressiveness[i],
            world.Doctrine[i] < 0 ? "" : world.Doctrines[world.Doctrine[i]].Name, known.TotalThreat[i],
            feared < 0 ? "" : world.Names[feared], known.TotalAid[i],
            Model.Numerics.Elementary.Log(1 + known.TotalThreat[i] / protection), known.Will[i], world.Alliances.Partners(i),
            world.Arms[i]));
    }

    private void RecordDyad(int tick, int i, int j)
    {
        var known = run.Known;
        run.Recorder.Dyad(new DyadRow(
            tick, run.World.Names[i], run.World.Names[j], run.World.Alliances.Tied(i, j), run.Views[i].Beliefs.Hostility[j],
            known.Threat[i, j], known.Credibility[i, j], known.Utility[i, j]));
    }
}
