using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Results.Tables;

namespace AllianceSim.Results.Tests;

/// <summary>Rows with the values that are hard to write.</summary>
internal static class Samples
{
    public const string Nasty = "Côte d'Ivoire, \"north\"\r\nand 平和";

    public static ResultHeader Header(int replicates = 4, string text = "name: test\n") => new()
    {
        Name = "test",
        Sources = [new(ResultFolder.ScenarioFileName, text)],
        Version = "0.1.0",
        Commit = "abc",
        Seed = ulong.MaxValue,
        Replicates = replicates,
        Ticks = 2,
        Record = new RecordSpec(States: true, Dyads: true, Terms: true, Weighings: true),
    };

    public static TickRow Tick(int run) => new(
        0, -1950, 3, 2, 0.1 + 0.2, 1, 4, 1, 1.0 / 3, double.Epsilon, 2e300, -0.0, double.NaN, 1, 0.5, 0, 1, 0, 1, 0, 0, run, 1, 0.25, 1e-7,
        2, double.NaN, 1.75, 3, double.NaN, 2, -0.25, 1, 2, 3, 1);

    public static StateRow State => new(0, Nasty, 0.1, -1, 0.3, "", 4.5, "Beta", 0, double.MaxValue, 1, int.MaxValue, 0.25);

    public static DyadRow Dyad => new(1, "A", "B", true, 0.5, 0.25, 0.125, -3);

    public static AllianceRow Ended =>
        new(1, "Pact", AllianceKind.Nonaggression, 1949, 1955, EndKind.Renegotiated, "threat", 2, 3, "Gamma", 0.8, 2, true);

    public static AllianceRow InForce => new(2, " \"quoted\" ", AllianceKind.Defense, -3, null, null, "", 2, 2, "", 0, 0, false);

    public static MemberRow Left => new(1, "A", 1949, 1955, EndKind.Abrogated, "balance-of-power", 0.25, 0.6);

    public static MemberRow Stays => new(1, "B", 1949, null, null, "", 0, 1);

    public static EventRow Event => new(1, EventKind.Shock, "A", "", null, double.NaN, Nasty);

    public static EventRow Prevented => new(0, EventKind.Prevented, "B", "A", null, 0.125, "target");

    public static EventRow Signing => new(1, EventKind.Signed, "A", "B", 7, 0.5, "");

    public static DisputeRow Dispute => new(1, 1, "A", "B", HostilityLevel.War, 1.5, 0.5, "", 0.1, 0.2, 0, 2, 0.25, double.NaN, 0.125, true, false, 3, 0, 2, 1, 5, 1);

    public static InvolvementRow Coded => new(
        1, 1, "C", "target", "B", 3, 2, -0.5, 1.5, true, false, InfluenceForm.GuarantorCredibility, false, true, false, 1, true, 0.1 + 0.2,
        1e-300, 5);

    public static InvolvementRow NotCoded => new(
        1, 1, "D", "initiator", "", 0, null, double.NaN, double.NaN, null, null, null, true, false, null, null, null, double.NaN,
        double.NaN, 0);

    public static WeighingRow Weighing => new(1, 1, "C", "target", "obligation", "alliance", 1.0 / 3, -0.0);

    public static CauseRow Cause => new(1, "A", 1, "security", -0.75, 1, "proximity", "balance-of-power", Occasion.Survival, double.NaN);

    public static TermRow Term => new(1, 2, "A", "inertia", 0.5);

    public static OutcomeRow Hazard => new("tie-hazard", 0.1, 1, 10);

    public static OutcomeRow Unknown => new("none", double.NaN, double.NaN, double.NaN);

    public static LifeRow Year => new(LifeKind.SignedTreaties, 3, 0, 5, 2);

    public static RunRow Run(int run) => new("test", ulong.MaxValue, 0, run, 1, RunStatus.Done, "");

    public static RunRecorder Recorder(int run, IEnumerable<Table>? tables = null)
    {
        var recorder = Open(run, tables);
        recorder.Close(Run(run));
        return recorder;
    }

    /// <summary>A run that failed after it had recorded the same rows.</summary>
    public static RunRecorder Failed(int run, IEnumerable<Table>? tables = null)
    {
        var recorder = Open(run, tables);
        recorder.Close(Failure(run));
        return recorder;
    }

    public static RunRow Failure(int run) => Run(run) with { Status = RunStatus.Failed, Message = "boom, \"twice\"" };

    public static void WriteAll(string path, int replicates = 4)
    {
        using var folder = ResultFolder.Open(path, Header(replicates));
        foreach (var run in folder.Remaining)
            folder.Commit(Recorder(run));
        folder.Complete();
    }

    private static RunRecorder Open(int run, IEnumerable<Table>? tables)
    {
        var recorder = new RunRecorder(run, tables);
        recorder.Tick(Tick(run));
        recorder.State(State);
        recorder.Dyad(Dyad);
        recorder.Alliance(Ended);
        recorder.Alliance(InForce);
        recorder.Member(Left);
        recorder.Member(Stays);
        recorder.Event(Event);
        recorder.Event(Signing);
        recorder.Event(Prevented);
        recorder.Dispute(Dispute);
        recorder.Involvement(Coded);
        recorder.Involvement(NotCoded);
        recorder.Weighing(Weighing);
        recorder.Cause(Cause);
        recorder.Term(Term);
        recorder.Outcome(Hazard);
        recorder.Outcome(Unknown);
        recorder.Life(Year);
        return recorder;
    }
}
