using System.Runtime.InteropServices;
using AllianceSim.Model.Numerics;

namespace AllianceSim.Model.Alliances;

/// <summary>The alliances in force, and who is tied to whom by them.</summary>
/// <param name="states">Number of states.</param>
public sealed class AllianceBook(int states)
{
    private readonly List<Alliance> inForce = [];
    private readonly List<Alliance>[] byState = MakeLists<Alliance>(states);
    private readonly List<int>[] allies = MakeLists<int>(states);

    /// <summary>Alliances in force, in order of signing.</summary>
    public IReadOnlyList<Alliance> InForce => inForce;

    /// <summary>Largest share of full aid that two states promise each other, 0 to 1; symmetric, 0 on the diagonal.</summary>
    public Grid<double> Aid { get; } = new(states);

    /// <summary>Largest share of full aid that the column's state owes the row's state, 0 to 1; 0 on the diagonal.</summary>
    public Grid<double> Owed { get; } = new(states);

    /// <summary>Highest institutionalisation among the alliances that two states share; symmetric.</summary>
    public Grid<double> Institutions { get; } = new(states);

    /// <summary>Smallest loophole of the row's state towards the column's state over their common alliances; NaN where there is none.</summary>
    public Grid<double> Loophole { get; } = new(states);

    /// <summary>How far two states have promised by treaty not to fight each other, 0 to 1; symmetric.</summary>
    public Grid<double> Forbearance { get; } = new(states);

    /// <summary>Whether two states share a treaty that promises aid; symmetric. An informal alignment is none.</summary>
    public Grid<bool> Allied { get; } = new(states);

    /// <summary>States with which a state shares a treaty that promises aid, rising.</summary>
    public ReadOnlySpan<int> AlliesOf(int state) => CollectionsMarshal.AsSpan(allies[state]);

    /// <summary>Alliances of a state, in order of signing.</summary>
    public ReadOnlySpan<Alliance> Of(int state) => CollectionsMarshal.AsSpan(byState[state]);

    /// <summary>Whether two states are bound to fight for each other.</summary>
    public bool Tied(int i, int j) => Aid[i, j] >= 1;

    /// <summary>Share of full aid that a co-member owes a member only through one alliance: what leaving it would lose.</summary>
    public double OwedOnlyThrough(Alliance alliance, int member, int other)
    {
        var beside = 0.0;
        foreach (var another in byState[member])
        {
            if (another != alliance && another.Aid > 0 && another.MembershipOf(other) is { } membership)
                beside = Math.Max(beside, another.Aid * membership.Obligation);
        }

        return Owed[member, other] - beside;
    }

    /// <summary>Whether two members of an alliance share another one with a promise of aid.</summary>
    public bool ShareAidBeside(Alliance alliance, int member, int other)
    {
        foreach (var another in byState[member])
        {
            if (another != alliance && another.Aid > 0 && another.MembershipOf(other) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Whether a state is in collective security with an aggressor and its victim, and bound to the aggressor by nothing more.</summary>
    public bool AreBoundAgainst(int state, int aggressor, int victim)
    {
        foreach (var alliance in byState[state])
        {
            var binds = alliance.Kind.IsInclusive() && Aid[state, aggressor] <= alliance.Aid;
            if (binds && alliance.MembershipOf(aggressor) is not null && alliance.MembershipOf(victim) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Number of states that a state is bound to fight for.</summary>
    public int Partners(int state)
    {
        var count = 0;
        foreach (var aid in Aid.Row(state))
            count += aid >= 1 ? 1 : 0;
        return count;
    }

    /// <summary>Enters a new alliance.</summary>
    public void Add(Alliance alliance)
    {
        inForce.Add(alliance);
        foreach (var membership in alliance.Members)
            byState[membership.State].Add(alliance);
    }

    /// <summary>Enters a new member.</summary>
    public void Join(Alliance alliance, Membership membership)
    {
        alliance.Members.Add(membership);
        byState[membership.State].Add(alliance);
    }

    /// <summary>Strikes a member out.</summary>
    public void Leave(Alliance alliance, Membership membership)
    {
        alliance.Members.Remove(membership);
        byState[membership.State].Remove(alliance);
    }

    /// <summary>Strikes an alliance and its remaining members out.</summary>
    public void Remove(Alliance alliance)
    {
        foreach (var membership in alliance.Members)
            byState[membership.State].Remove(alliance);
        inForce.Remove(alliance);
    }

    /// <summary>Brings the tables of ties up to date with the alliances in force.</summary>
    public void Publish()
    {
        Aid.Clear();
        Owed.Clear();
        Institutions.Clear();
        Forbearance.Clear();
        Allied.Clear();
        for (var i = 0; i < Loophole.Size; i++)
            Loophole.Row(i).Fill(double.NaN);
        foreach (var alliance in inForce)
        {
            foreach (var one in alliance.Members)
            {
                foreach (var other in alliance.Members)
                {
                    if (one != other)
                        Publish(alliance, one, other);
                }
            }
        }

        for (var i = 0; i < allies.Length; i++)
        {
            allies[i].Clear();
            for (var j = 0; j < allies.Length; j++)
            {
                if (Allied[i, j])
                    allies[i].Add(j);
            }
        }
    }

    private void Publish(Alliance alliance, Membership one, Membership other)
    {
        var (i, j) = (one.State, other.State);
        Institutions[i, j] = Math.Max(Institutions[i, j], alliance.Institutionalisation);
        if (alliance.IsTreaty)
            Forbearance[i, j] = Math.Max(Forbearance[i, j], alliance.Kind.Forbearance());
        if (alliance.Aid == 0)
            return;
        Allied[i, j] |= alliance.IsTreaty;
        Aid[i, j] = Math.Max(Aid[i, j], alliance.Aid);
        Owed[i, j] = Math.Max(Owed[i, j], alliance.Aid * other.Obligation);
        Loophole[i, j] = Loophole[i, j] <= one.Loophole ? Loophole[i, j] : one.Loophole;
    }

    private static List<T>[] MakeLists<T>(int count)
    {
        var lists = new List<T>[count];
        for (var i = 0; i < count; i++)
            lists[i] = [];
        return lists;
    }
}
