using AllianceSim.Engine.Recording;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis;

namespace AllianceSim.Experiments.Tests;

/// <summary>Runs made by hand.</summary>
internal static class Rows
{
    public static TickRow Tick(int label, int states = 3) =>
        new() {
            Label = label, States = states, Clustering = double.NaN, UnsharedThreat = double.NaN, ClusteringTop20 = double.NaN,
            ModularityTop20 = double.NaN,
        };

    public static AllianceRow Alliance(int id, int founded, int? ended = null, EndKind? end = null) =>
        new(id, "Pact " + id, AllianceKind.Defense, founded, ended, end, "", 2, 2, "", 0.1, 1, false);

    public static MemberRow Member(int alliance, string state, int joined, int? left = null, EndKind? exit = null) =>
        new(alliance, state, joined, left, exit, "", 0, 1);

    /// <summary>A dispute of A with B that nobody has joined.</summary>
    public static DisputeRow Dispute(int id, int tick, HostilityLevel hostility = HostilityLevel.Force, int joiners = 0) =>
        new(id, tick, "A", "B", hostility, 1, 0.5, "", 0, 0, 0, joiners, 0.25, 0.25, 0.25, false, false, 0, 0, 0, 0, 1, joiners);

    /// <summary>A part in a dispute that was not coded.</summary>
    public static InvolvementRow Part(int dispute, int tick, string state, int involvement, bool originator = false) => new(
        dispute, tick, state, state == "A" ? "initiator" : "target", originator ? "" : "B", involvement, null, 0, 0, null, null, null,
        originator, false, null, null, null, double.NaN, double.NaN, 0);

    /// <summary>A run with ticks labelled from 1950. Alliances of which only members are given are defence pacts.</summary>
    public static RunRows Run(int ticks, params object[] rows) => Run(0, ticks, rows);

    /// <summary>The same with a number.</summary>
    public static RunRows Run(int number, int ticks, object[] rows)
    {
        var run = new RunRows(number);
        for (var tick = 0; tick < ticks; tick++)
            run.Tick(Tick(1950 + tick));
        foreach (var row in rows)
        {
            switch (row)
            {
                case AllianceRow alliance: run.Alliance(alliance); break;
                case MemberRow member: run.Member(member); break;
                case DisputeRow dispute: run.Dispute(dispute); break;
                case InvolvementRow involvement: run.Involvement(involvement); break;
                case EventRow happening: run.Event(happening); break;
                default: throw new ArgumentException(row.GetType().Name, nameof(rows));
            }
        }

        var told = run.Alliances.Select(alliance => alliance.Id).ToHashSet();
        foreach (var pact in run.Members.GroupBy(member => member.Alliance).Where(pact => !told.Contains(pact.Key)).ToList())
            run.Alliance(Alliance(pact.Key, pact.Min(member => member.Joined)));
        return run;
    }
}
