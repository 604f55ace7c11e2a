using AllianceSim.Model.Alliances;

namespace AllianceSim.Model.Tests.Alliances;

public class AllianceBookTests
{
    private const int States = 8;

    [Fact]
    public void The_tables_of_ties_say_what_the_alliances_in_force_say_through_any_history()
    {
        var random = new Random(1);
        var book = new AllianceBook(States);
        for (var step = 0; step < 600; step++)
        {
            ChangeSomething(book, random, step);
            book.Publish();
            AssertTablesFollowAlliances(book);
        }
    }

    [Fact]
    public void Of_two_promises_the_greater_counts_and_each_state_has_its_own_loophole()
    {
        var book = new AllianceBook(3);
        book.Add(Make(1, AllianceKind.Consultation, 0.9, (0, 0.5), (1, 0.8)));
        book.Add(Make(2, AllianceKind.Defense, 0.2, (0, 0.3), (1, 0.9)));
        book.Add(Make(3, AllianceKind.Nonaggression, 0.4, (0, 0), (2, 0)));
        book.Publish();
        Assert.True(book.Tied(0, 1) && book.Tied(1, 0));
        Assert.False(book.Tied(0, 2));
        Assert.Equal(1, book.Partners(0));
        Assert.Equal(0, book.Partners(2));
        Assert.Equal(1, book.Owed[0, 1]);
        Assert.Equal(0, book.Owed[0, 2]);
        Assert.Equal(0.9, book.Institutions[1, 0]);
        Assert.Equal(0.4, book.Institutions[0, 2]);
        Assert.Equal((0.3, 0.8), (book.Loophole[0, 1], book.Loophole[1, 0]));
        Assert.True(double.IsNaN(book.Loophole[0, 2]));
    }

    [Fact]
    public void A_state_has_no_tie_with_itself()
    {
        var book = new AllianceBook(2);
        book.Add(Make(1, AllianceKind.Offense, 0.5, (0, 0.1), (1, 0.1)));
        book.Publish();
        Assert.Equal((0, 0), (book.Aid[0, 0], book.Owed[1, 1]));
    }

    [Fact]
    public void Aid_falls_with_what_is_promised()
    {
        Assert.Equal(1, AllianceKind.Defense.Aid());
        Assert.Equal(1, AllianceKind.Offense.Aid());
        Assert.InRange(AllianceKind.Consultation.Aid(), 0.001, 0.999);
        Assert.InRange(AllianceKind.CollectiveSecurity.Aid(), AllianceKind.Consultation.Aid(), 0.999);
        Assert.Equal([AllianceKind.CollectiveSecurity], Enum.GetValues<AllianceKind>().Where(kind => kind.IsInclusive()));
        Assert.Equal(0, AllianceKind.Neutrality.Aid());
        Assert.Equal(0, AllianceKind.Nonaggression.Aid());
    }

    [Fact]
    public void What_is_owed_depends_on_who_owes_and_the_tie_does_not()
    {
        var book = new AllianceBook(3);
        var alliance = Make(1, AllianceKind.Defense, 0, (0, 0), (1, 0));
        alliance.Members[0].Obligation = 0.6;
        book.Add(alliance);
        book.Publish();
        Assert.Equal((1, 0.6), (book.Owed[0, 1], book.Owed[1, 0]));
        Assert.True(book.Tied(0, 1) && book.Tied(1, 0));
        Assert.Equal(0.6, book.OwedOnlyThrough(alliance, 1, 0));
        var conference = Make(2, AllianceKind.Consultation, 0, (0, 0), (1, 0));
        book.Add(conference);
        book.Publish();
        Assert.Equal(0.3, book.OwedOnlyThrough(alliance, 1, 0), 1e-15);
        Assert.Equal(0, book.OwedOnlyThrough(conference, 1, 0));
        Assert.True(book.ShareAidBeside(alliance, 1, 0) && book.ShareAidBeside(conference, 0, 1));
        book.Remove(conference);
        book.Add(Make(3, AllianceKind.Neutrality, 0, (0, 0), (1, 0)));
        Assert.False(book.ShareAidBeside(alliance, 1, 0));
    }

    [Fact]
    public void Collective_security_binds_against_an_aggressor_to_whom_one_is_bound_by_nothing_more()
    {
        var book = new AllianceBook(5);
        book.Add(Make(1, AllianceKind.CollectiveSecurity, 0, (0, 0), (1, 0), (2, 0)));
        book.Publish();
        Assert.True(book.AreBoundAgainst(0, 1, 2) && book.AreBoundAgainst(0, 2, 1));
        Assert.False(book.AreBoundAgainst(0, 1, 3) || book.AreBoundAgainst(3, 1, 2));
        book.Add(Make(2, AllianceKind.Defense, 0, (0, 0), (1, 0)));
        book.Publish();
        Assert.False(book.AreBoundAgainst(0, 1, 2));
        Assert.True(book.AreBoundAgainst(0, 2, 1));
        Assert.False(new AllianceBook(3).AreBoundAgainst(0, 1, 2));
    }

    [Fact]
    public void Of_two_systems_of_collective_security_the_one_that_promises_more_binds()
    {
        var small = new SmallWorld(3);
        small.Sign(AllianceKind.CollectiveSecurity, 0, 0.2, -1, [0, 1, 2]);
        small.Sign(AllianceKind.CollectiveSecurity, -1, 0, 1, 2);
        Assert.True(small.World.Alliances.AreBoundAgainst(0, 1, 2));
    }

    [Fact]
    public void A_term_runs_until_the_tick_in_which_it_ends()
    {
        var alliance = Make(1, AllianceKind.Defense, 0, (0, 0), (1, 0));
        Assert.False(alliance.InTerm(0));
        alliance.TermEnds = 5;
        Assert.True(alliance.InTerm(4));
        Assert.False(alliance.InTerm(5));
    }

    private static void ChangeSomething(AllianceBook book, Random random, int step)
    {
        var some = book.InForce.Count == 0 ? null : book.InForce[random.Next(book.InForce.Count)];
        var outsider = some is null ? -1 : Enumerable.Range(0, States).FirstOrDefault(s => some.MembershipOf(s) is null, -1);
        switch (random.Next(4))
        {
            case 0 when some is not null:
                book.Remove(some);
                break;
            case 1 when some is { Members.Count: > 2 }:
                book.Leave(some, some.Members[random.Next(some.Members.Count)]);
                break;
            case 2 when outsider >= 0:
                book.Join(some!, new Membership
                {
                    State = outsider,
                    Joined = step,
                    TieSince = step,
                    Loophole = random.NextDouble(),
                    Obligation = random.NextDouble(),
                });
                break;
            default:
                var first = random.Next(States);
                var made = Make(
                    step, (AllianceKind)random.Next(6), random.NextDouble(),
                    (first, random.NextDouble()), ((first + 1 + random.Next(States - 1)) % States, random.NextDouble()));
                made.Members[random.Next(2)].Obligation = random.NextDouble();
                book.Add(made);
                break;
        }
    }

    private static void AssertTablesFollowAlliances(AllianceBook book)
    {
        for (var i = 0; i < States; i++)
        {
            Assert.Equal(book.InForce.Where(a => a.MembershipOf(i) is not null).Select(a => a.Id), book.Of(i).ToArray().Select(a => a.Id).Order());
            for (var j = 0; j < States; j++)
            {
                var common = book.InForce.Where(a => i != j && a.MembershipOf(i) is not null && a.MembershipOf(j) is not null).ToArray();
                var aiding = common.Where(a => a.Aid > 0).ToArray();
                Assert.Equal(aiding.Any(a => a.IsTreaty), book.Allied[i, j]);
                Assert.Equal(book.Allied[i, j], book.AlliesOf(i).Contains(j));
                Assert.Equal(
                    common.Where(a => a.IsTreaty).Select(a => a.Kind.Forbearance()).DefaultIfEmpty(0).Max(), book.Forbearance[i, j]);
                Assert.Equal(aiding.Select(a => a.Aid).DefaultIfEmpty(0).Max(), book.Aid[i, j]);
                Assert.Equal(aiding.Select(a => a.Aid * a.MembershipOf(j)!.Obligation).DefaultIfEmpty(0).Max(), book.Owed[i, j]);
                AssertWhatLeavingWouldLose(book, common, i, j);
                Assert.Equal(common.Select(a => a.Institutionalisation).DefaultIfEmpty(0).Max(), book.Institutions[i, j]);
                Assert.Equal(aiding.Select(a => a.MembershipOf(i)!.Loophole).DefaultIfEmpty(double.NaN).Min(), book.Loophole[i, j]);
            }
        }
    }

    private static void AssertWhatLeavingWouldLose(AllianceBook book, Alliance[] common, int i, int j)
    {
        foreach (var alliance in common)
        {
            var beside = common.Where(a => a != alliance && a.Aid > 0).ToArray();
            var kept = beside.Select(a => a.Aid * a.MembershipOf(j)!.Obligation).DefaultIfEmpty(0).Max();
            var owed = alliance.Aid * alliance.MembershipOf(j)!.Obligation;
            Assert.Equal(Math.Max(0, owed - kept), book.OwedOnlyThrough(alliance, i, j), 1e-15);
            Assert.Equal(beside.Length > 0, book.ShareAidBeside(alliance, i, j));
        }
    }

    private static Alliance Make(int id, AllianceKind kind, double institutions, params (int State, double Loophole)[] members) => new()
    {
        Id = id,
        Name = $"Pact {id}",
        Kind = kind,
        Formality = id % 3,
        Founded = 0,
        Target = -1,
        MembersAtSigning = members.Length,
        Institutionalisation = institutions,
        Members = [.. members.Select(m => new Membership { State = m.State, Joined = 0, TieSince = 0, Loophole = m.Loophole })],
    };
}
