using AllianceSim.Model.Numerics;

namespace AllianceSim.Model.Alliances;

/// <summary>The alliances in force, and who is tied to whom by them.</summary>
/// <param name="states">Number of states.</param>
public sealed class AllianceBook(int states)
{
    private readonly List<Alliance> inForce = [];
    private readonly List<Alliance>[] byState = MakeLists(states);

    /// <summary>Alliances in force, in order of signing.</summary>
    public IReadOnlyList<Alliance> InForce => inForce;

    /// <summary>Largest share of full aid that two states promise each other, 0 to 1; symmetric, 0 on the diagonal.</summary>
    public Grid<double> Aid { get; } = new(states);

    /// <summary>Number of alliances with a promise of aid that two states share; symmetric.</summary>
    public Grid<int> Shared { get; } = new(states);

    /// <summary>Highest institutionalisation among the alliances that two states share; symmetric.</summary>
    public Grid<double> Institutions { get; } = new(states);

    /// <summary>Smallest loophole of the row's state towards the column's state over their common alliances; NaN where there is none.</summary>
    public Grid<double> Loophole { get; } = new(states);

    /// <summary>Alliances of a state, in order of signing.</summary>
    public IReadOnlyList<Alliance> Of(int state) => byState[state];

    /// <summary>Whether two states are bound to fight for each other.</summary>
    public bool Tied(int i, int j) => Aid[i, j] >= 1;

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
        Shared.Clear();
        Institutions.Clear();
        for (var i = 0; i < Loophole.Size; i++)
            Loophole.Row(i).Fill(double.NaN);
        foreach (var alliance in inForce)
        {
            var aid = alliance.Kind.Aid();
            foreach (var one in alliance.Members)
            {
                foreach (var other in alliance.Members)
                {
                    if (one != other)
                        Publish(alliance, aid, one, other);
                }
            }
        }
    }

    private void Publish(Alliance alliance, double aid, Membership one, Membership other)
    {
        var (i, j) = (one.State, other.State);
        Institutions[i, j] = Math.Max(Institutions[i, j], alliance.Institutionalisation);
        if (aid == 0)
            return;
        Aid[i, j] = Math.Max(Aid[i, j], aid);
        Shared[i, j]++;
        Loophole[i, j] = Loophole[i, j] <= one.Loophole ? Loophole[i, j] : one.Loophole;
    }

    private static List<Alliance>[] MakeLists(int count)
    {
        var lists = new List<Alliance>[count];
        for (var i = 0; i < count; i++)
            lists[i] = [];
        return lists;
    }
}
