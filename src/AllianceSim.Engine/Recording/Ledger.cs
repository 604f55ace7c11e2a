using AllianceSim.Engine.Messages;
using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Attribution;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Engine.Recording;

/// <summary>Keeps the book of alliances: every signing, accession, exit and end passes here, and is recorded.</summary>
/// <param name="world">The world whose alliances they are.</param>
/// <param name="recorder">Takes them down.</param>
/// <param name="start">Label of tick 0.</param>
internal sealed class Ledger(World world, IRecorder recorder, int start)
{
    private int signed;
    private bool changed;

    /// <summary>Treaties signed in this tick.</summary>
    public int Formed { get; private set; }

    /// <summary>Treaties ended in this tick.</summary>
    public int Ended { get; private set; }

    /// <summary>Number that the next alliance will have.</summary>
    public int NextId => signed + 1;

    /// <summary>Whether members, alliances or their terms have changed since this was last asked.</summary>
    public bool TakeChanges()
    {
        var told = changed;
        changed = false;
        return told;
    }

    /// <summary>Begins a tick.</summary>
    public void BeginTick() => (Formed, Ended) = (0, 0);

    /// <summary>Enters an alliance that is older than the run.</summary>
    public void Inherit(Alliance alliance)
    {
        signed++;
        changed = true;
        world.Alliances.Add(alliance);
    }

    /// <summary>Enters a new alliance.</summary>
    /// <param name="tick">Tick of signing.</param>
    /// <param name="alliance">The alliance, with <see cref="NextId"/> for its number.</param>
    /// <param name="value">Its worth to the less eager side, in logits; NaN where nobody weighed it.</param>
    public void Sign(int tick, Alliance alliance, double value)
    {
        Inherit(alliance);
        Formed += alliance.IsTreaty ? 1 : 0;
        recorder.Event(new EventRow(
            tick, EventKind.Signed, NameOf(alliance.Members[0].State), NameOf(alliance.Members[1].State), alliance.Id, value, alliance.Name));
    }

    /// <summary>Enters a new member.</summary>
    public void Accede(int tick, Alliance alliance, Membership member, double value)
    {
        changed = true;
        world.Alliances.Join(alliance, member);
        recorder.Event(new EventRow(tick, EventKind.Acceded, NameOf(member.State), "", alliance.Id, value, alliance.Name));
    }

    /// <summary>Strikes a member out that leaves by choice, with its reasons.</summary>
    public void Leave(int tick, Alliance alliance, Membership member, EndKind kind, Notice notice)
    {
        RecordFalls(tick, alliance, member, Occasion.Exit, notice.Changes);
        recorder.Event(new EventRow(
            tick, EventKind.Left, NameOf(member.State), "", alliance.Id, notice.Staying, alliance.Name));
        Close(tick, alliance, member, kind, TopCause(notice.Changes));
    }

    /// <summary>Strikes a member out that the others expel.</summary>
    /// <param name="tick">Tick of the decision.</param>
    /// <param name="alliance">The alliance.</param>
    /// <param name="member">The member.</param>
    /// <param name="worth">What it was worth to the others, in logits.</param>
    /// <param name="reasons">The terms of that worth.</param>
    public void Expel(int tick, Alliance alliance, Membership member, double worth, IReadOnlyList<TermChange> reasons)
    {
        RecordFalls(tick, alliance, member, Occasion.Expulsion, reasons);
        recorder.Event(new EventRow(tick, EventKind.Expelled, NameOf(member.State), "", alliance.Id, worth, alliance.Name));
        Close(tick, alliance, member, EndKind.Expelled, TopCause(reasons));
    }

    /// <summary>Records why a member stays in an alliance whose threat has gone.</summary>
    public void Outlive(int tick, Alliance alliance, int state, Notice notice)
    {
        var held = notice.Changes.Where(Holds).Sum(change => change.Now);
        foreach (var change in notice.Changes)
            Record(tick, alliance, state, Occasion.Survival, change, Holds(change) ? change.Now / held : 0);
        recorder.Event(new EventRow(tick, EventKind.Outlived, NameOf(state), "", alliance.Id, notice.Staying, alliance.Name));

        static bool Holds(TermChange change) => change.Term != Security.Definition && change.Now > 0;
    }

    /// <summary>Strikes out a member that has ceased to exist.</summary>
    public void Vanish(int tick, Alliance alliance, Membership member) => Close(tick, alliance, member, EndKind.Vanished, "");

    /// <summary>Records a renewal.</summary>
    public void Renew(int tick, Alliance alliance, int? termEnds, double worth)
    {
        changed = true;
        (alliance.TermEnds, alliance.Worth, alliance.PurposeBound) = (termEnds, worth, false);
        recorder.Event(new EventRow(tick, EventKind.Renewed, "", "", alliance.Id, double.NaN, alliance.Name));
    }

    /// <summary>Ends an alliance; members that are left stay to the end.</summary>
    /// <param name="tick">Tick of the end.</param>
    /// <param name="alliance">The alliance.</param>
    /// <param name="kind">How it ended.</param>
    /// <param name="membersBefore">Number of members before the last exits.</param>
    /// <param name="reasons">The changes that made the last member leave; empty where none left by choice.</param>
    public void End(int tick, Alliance alliance, EndKind kind, int membersBefore, IReadOnlyList<TermChange> reasons)
    {
        Ended += alliance.IsTreaty ? 1 : 0;
        changed = true;
        foreach (var member in alliance.Members)
        {
            var exit = kind == EndKind.Renegotiated ? EndKind.Renegotiated : EndKind.Dissolved;
            Record(alliance, member, start + tick, exit, "");
        }

        world.Alliances.Remove(alliance);
        Record(alliance, start + tick, kind, TopCause(reasons), membersBefore);
        recorder.Event(new EventRow(tick, EventKind.Ended, "", "", alliance.Id, double.NaN, alliance.Name));
    }

    /// <summary>Records the alliances that are in force when the run is over.</summary>
    public void Finish()
    {
        foreach (var alliance in world.Alliances.InForce)
        {
            foreach (var member in alliance.Members)
                Record(alliance, member, null, null, "");
            Record(alliance, null, null, "", alliance.Members.Count);
        }
    }

    /// <summary>Id of the cause whose terms fell most together; chance where all of them together did not fall, empty where there are none.</summary>
    public static string TopCause(IReadOnlyList<TermChange> changes)
    {
        if (changes.Sum(change => change.Change) >= 0)
            return changes.Count == 0 ? "" : Cause.Chance.Id;
        var (top, least) = ("", 0.0);
        foreach (var cause in Cause.All)
        {
            var sum = 0.0;
            foreach (var change in changes)
                sum += change.Cause == cause ? change.Change : 0;
            if (sum < least)
                (top, least) = (cause.Id, sum);
        }

        return top;
    }

    private void RecordFalls(int tick, Alliance alliance, Membership member, Occasion occasion, IReadOnlyList<TermChange> changes)
    {
        var falls = 0.0;
        foreach (var change in changes)
            falls += Math.Max(0, -change.Change);
        foreach (var change in changes)
            Record(tick, alliance, member.State, occasion, change, falls > 0 ? Math.Max(0, -change.Change) / falls : 0);
    }

    private void Record(int tick, Alliance alliance, int state, Occasion occasion, TermChange change, double share) =>
        recorder.Cause(new CauseRow(
            alliance.Id, NameOf(state), tick, change.Term.Id, change.Change, share, change.Part?.Id ?? "", change.Cause.Id, occasion,
            change.Now));

    /// <summary>Strikes a member out. Its going shows the others what the alliance is worth: nothing is hidden any more.</summary>
    private void Close(int tick, Alliance alliance, Membership member, EndKind kind, string cause)
    {
        changed = true;
        world.Alliances.Leave(alliance, member);
        foreach (var left in alliance.Members)
            left.SecuritySeen = double.NaN;
        Record(alliance, member, start + tick, kind, cause);
    }

    private void Record(Alliance alliance, Membership member, int? left, EndKind? exit, string cause) =>
        recorder.Member(new MemberRow(alliance.Id, NameOf(member.State), start + member.Joined, left, exit, cause, member.Loophole,
            member.Obligation));

    private void Record(Alliance alliance, int? ended, EndKind? end, string cause, int members) => recorder.Alliance(new AllianceRow(
        alliance.Id, alliance.Name, alliance.Kind, start + alliance.Founded, ended, end, cause, alliance.MembersAtSigning, members,
        alliance.Target < 0 ? "" : NameOf(alliance.Target), alliance.Institutionalisation, alliance.Formality,
        alliance.Conditional));

    private string NameOf(int state) => world.Names[state];
}
