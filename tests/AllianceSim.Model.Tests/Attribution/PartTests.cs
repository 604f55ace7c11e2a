using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Model.Tests.Attribution;

/// <summary>Where one thing alone changes, the part that it belongs to has the whole change, and no other part any.</summary>
public class PartTests
{
    private const int Self = 0;
    private const int Ally = 1;
    private const int Rival = 4;

    private static readonly Action<SmallWorld> Nothing = _ => { };
    private static readonly Action<SmallWorld> Threats = small => small.AssessThreats();
    private static readonly Action<SmallWorld> Partners = small => small.AssessPartners();

    /// <summary>What changes, what is assessed after it, and which parts of which term move which way.</summary>
    private static readonly Dictionary<string, Case> Cases = new()
    {
        ["a rival more hostile"] = new(w => Hate(w, Rival), Threats, "security", "+aggressive-intentions"),
        ["a rival stronger"] = new(w => w.World.Power[Rival] *= 1.3, Threats, "security", "+aggregate-power"),
        ["a rival with more to attack with"] = new(w => w.World.Offense[Rival] += 0.2, Threats, "security", "+offensive-power"),
        // Distance enters the odds of winning as well.
        ["a rival nearer"] = new(w => Near(w, Rival), Threats, "security", "+aggregate-power +proximity"),
        ["a deterrent"] = new(w => w.World.Deterrent[Self] += 0.3, Partners, "security", "-means"),
        ["own arms"] = new(w => w.World.Arms[Self] += 0.3, Partners, "security", "-means"),
        ["an ally stronger"] = new(w => w.World.Power[Ally] *= 1.5, Partners, "security", "+ability"),
        ["an ally overstretched"] = new(w => w.Known.Disengagement[Ally] /= 2, Partners, "security", "-ability"),
        ["an ally bound to less"] = new(Unbind, Nothing, "security", "-ability"),
        // What another pact gives as well, this one does not.
        ["the same promise of the ally in another pact"] = new(w => w.Ally(Self, Ally), Nothing, "security", "-ability -other-allies"),
        ["an ally more reliable"] = new(w => w.Views[Self].Beliefs.Reliability[Ally] += 0.2, Partners, "security", "+will"),
        ["an ally whose promise has loopholes"] = new(w => w.World.Alliances.Loophole[Ally, Self] = 0.95, Partners, "security", "-will"),
        ["an ally more hostile"] = new(w => Hate(w, Ally), Threats, "internal-threat", "-aggressive-intentions"),
        ["an ally that could attack"] = new(w => w.World.Offense[Ally] += 0.2, Threats, "internal-threat", "-offensive-power"),
        ["an ally whom one could resist"] = new(w => w.World.Deterrent[Self] += 0.3, Nothing, "internal-threat", "-members"),
        ["an ally of another faith"] =
            new(w => w.World.Ideology[Ally] = -w.World.Ideology[Self], Nothing, "ideological-friction", "-difference"),
        ["a threat that masked"] = new(w => w.Known.TotalThreat[Self] = 0, Nothing, "ideological-friction", "-unmasked"),
        ["a leader that wants to lead"] = new(w => w.Known.Will[Ally] += 0.3, Nothing, "hegemonic-inducement", "+will-to-lead"),
        ["a superior leader"] = new(w => w.World.Standing[Ally, Self] += 0.3, Nothing, "hegemonic-inducement", "+superiority"),
        ["a leader that wants to punish"] = new(w => w.Known.Will[Ally] += 0.3, Nothing, "hegemonic-sanction", "+will-to-lead"),
        ["a leader that can punish"] = new(w => w.World.Standing[Ally, Self] += 0.3, Nothing, "hegemonic-sanction", "+superiority"),
        ["an ally that outgrows one"] = new(w => w.World.Power[Ally] *= 1.5, Nothing, "autonomy", "-dominance"),
        ["a weaker ally that fears the same"] = new(w => w.Views[Self].CommonThreat[2] += 0.2, Nothing, "autonomy", "+common-threat"),
        ["a wish to lead"] = new(w => w.Known.Will[Self] += 0.3, Nothing, "autonomy", "+leadership"),
        ["standing to lead"] = new(w => w.World.Leadership[Self] += 0.3, Nothing, "autonomy", "+leadership"),
        ["more common bodies"] = new(w => w.World.Alliances.InForce[0].Institutionalisation += 0.3, Nothing, "institutions", "+bodies"),
        ["a threat that has gone"] = new(w => w.Known.Threat[Self, Rival] /= 3, Nothing, "institutions", "+threat-gone"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_part_that_has_changed_has_the_change(string name)
    {
        var (change, assess, term, moves) = Cases[name];
        SmallWorld.Each(small =>
        {
            var alliance = Settle(small);
            var (staying, then) = Account(small, alliance);
            change(small);
            assess(small);
            var changes = staying.ChangesBetween(then, Account(small, alliance).Account).Where(c => c.Term.Id == term).ToArray();
            var moved = changes.Where(c => Math.Abs(c.Change) > 1e-10).Select(c => (c.Change > 0 ? "+" : "-") + c.Part!.Id);
            Assert.Equal(moves.Split(' ').Order(), moved.Order());
        });
    }

    [Fact]
    public void Every_part_is_tried_here()
    {
        var small = SmallWorld.Drawn(1);
        var (staying, account) = Account(small, Settle(small));
        var parts = staying.ChangesBetween(account, account).Where(c => c.Part is not null).Select(c => $"{c.Term.Id} {c.Part!.Id}");
        var tried = Cases.Values.SelectMany(c => c.Moves.Split(' ').Select(move => $"{c.Term} {move[1..]}"));
        // A nearer or stronger ally changes who it is as well: what it weighs and how well one could resist it.
        Assert.Equal(parts.Except(["internal-threat aggregate-power", "internal-threat proximity"]).Order(), tried.Distinct().Order());
    }

    [Fact]
    public void A_stronger_ally_is_the_more_menacing_by_its_power()
    {
        SmallWorld.Each(small =>
        {
            var alliance = Settle(small);
            var (staying, then) = Account(small, alliance);
            small.World.Power[Ally] *= 1.5;
            small.AssessThreats();
            var changes = staying.ChangesBetween(then, Account(small, alliance).Account).Where(c => c.Term.Id == "internal-threat");
            Assert.True(changes.Single(c => c.Part!.Id == "aggregate-power").Change < 0);
        });
    }

    [Fact]
    public void A_member_that_is_lost_takes_its_ability_along_and_is_an_outsider_then()
    {
        SmallWorld.Each(small =>
        {
            var alliance = Settle(small);
            var (staying, then) = Account(small, alliance);
            small.World.Alliances.Leave(alliance, alliance.MembershipOf(2)!);
            small.World.Alliances.Publish();
            small.Known.Protection[Self] -= small.Known.AidOf[Self, 2];
            var moved = staying.ChangesBetween(then, Account(small, alliance).Account)
                .Where(c => c.Term.Id == "security" && Math.Abs(c.Change) > 1e-10);
            Assert.Equal("ability", Assert.Single(moved).Part!.Id);
        });
    }

    /// <summary>A pact of three against a rival that is feared; the aid of the allies is not at its limit.</summary>
    private static Alliance Settle(SmallWorld small)
    {
        var (world, hostility) = (small.World, small.Views[Self].Beliefs.Hostility);
        var own = world.Power[Self];
        (world.Power[Ally], world.Power[Rival], world.Power[2]) = (1.2 * own, 1.5 * own, 0.3 * own);
        (world.Offense[Rival], world.Offense[Ally], hostility[Rival], hostility[Ally]) = (0.5, 0.5, 0.6, 0.3);
        (world.Ideology[Self], world.Ideology[Ally]) = (0.5, 0.2);
        foreach (var other in new[] { Ally, Rival })
        {
            SmallWorld.SetBoth(world.Contiguous, Self, other, false);
            SmallWorld.SetBoth(world.Distance, Self, other, 3000);
        }

        var alliance = small.Sign(AllianceKind.Defense, Rival, Self, Ally, 2);
        small.Assess();
        small.Known.TotalThreat[Self] = 0.1;
        return alliance;
    }

    private static (StayingValuation Staying, Model.Attribution.Account Account) Account(SmallWorld small, Alliance alliance)
    {
        var staying = new StayingValuation(Chosen.Calm, small.Partners[Self]);
        var (stake, values) = (SmallWorld.StakeOf(alliance, Self), new double[staying.Terms.Count]);
        staying.Weigh(small.Views[Self], stake, values);
        return (staying, staying.TakeAccount(small.Views[Self], stake, values));
    }

    private static void Hate(SmallWorld small, int other) => small.Views[Self].Beliefs.Hostility[other] += 0.2;

    private static void Near(SmallWorld small, int other) => SmallWorld.SetBoth(small.World.Distance, Self, other, 1500);

    private static void Unbind(SmallWorld small)
    {
        small.World.Alliances.InForce[0].MembershipOf(Ally)!.Obligation = 0.5;
        small.World.Alliances.Publish();
        small.Known.Protection[Self] -= 0.5 * small.Known.AidOf[Self, Ally];
    }

    private sealed record Case(Action<SmallWorld> Change, Action<SmallWorld> Assess, string Term, string Moves);
}
