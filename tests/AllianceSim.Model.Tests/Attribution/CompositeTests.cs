using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Attribution;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Attribution;

/// <summary>In worlds full of alliances the parts of a term give the term, and their changes the change of the decision.</summary>
public class CompositeTests
{
    private const double Exactly = 1e-9;

    private static readonly string[] Factors = ["aggregate-power", "proximity", "offensive-power", "aggressive-intentions"];

    private static readonly Dictionary<string, Settings> Choices = new()
    {
        ["calm"] = Chosen.Calm,
        ["all at work"] = Chosen.Off(),
        ["the plain sum of threats"] = Chosen.With(("threat.norm", 1), ("security.weight", 40)),
        ["a norm near the greatest threat"] = Chosen.With(("threat.norm", 20), ("security.weight", 40)),
        ["a norm that is not four"] = Chosen.With(("threat.norm", 3.3)),
        ["allies wholly tethered"] = Chosen.With(("threat.tether", 1)),
        ["little aid to be had"] = Chosen.With(("credibility.aid-limit", 0.2)),
        ["no distance"] = Chosen.CalmWithout("proximity"),
        ["no intentions"] = Chosen.CalmWithout("aggressive-intentions"),
        ["no threat told apart"] = Chosen.CalmWithout(Factors),
    };

    public static TheoryData<string> Names => [.. Choices.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_parts_as_observed_combine_to_what_the_term_is_worth(string name)
    {
        var settings = Choices[name];
        var composites = Composites(settings);
        CrowdedWorld.Each(settings, crowded =>
        {
            foreach (var (alliance, member) in crowded.Memberships())
            {
                var (staying, stake, account) = crowded.Weigh(alliance, member);
                foreach (var composite in composites)
                {
                    var parts = composite.Observe(crowded.Small.Views[member], stake);
                    Assert.Equal(composite.Parts.Count, parts.Length);
                    Assert.Equal(account.Values[IndexOf(staying, composite)], composite.Combine(parts), Exactly);
                }
            }
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_changes_of_the_parts_sum_to_the_change_of_each_term_and_of_the_whole(string name)
    {
        CrowdedWorld.Each(
            Choices[name],
            crowded =>
            {
                var then = crowded.Memberships().ToDictionary(m => m, m => crowded.Weigh(m.Alliance, m.Member).Account);
                crowded.Change();
                foreach (var membership in crowded.Memberships().Where(then.ContainsKey))
                {
                    var (staying, _, now) = crowded.Weigh(membership.Alliance, membership.Member);
                    var before = then[membership];
                    var changes = staying.ChangesBetween(before, now);
                    Assert.Equal(now.Values.Sum() - before.Values.Sum(), changes.Sum(change => change.Change), Exactly);
                    for (var term = 0; term < staying.Terms.Count; term++)
                    {
                        var change = changes.Where(c => c.Term == staying.Terms[term]).Sum(c => c.Change);
                        Assert.Equal(now.Values[term] - before.Values[term], change, Exactly);
                    }
                }
            },
            worlds: 15);
    }

    [Fact]
    public void The_terms_that_come_of_parts_are_these() => Assert.Equal(
        [
            "autonomy", "hegemonic-inducement", "hegemonic-sanction", "ideological-friction", "institutions", "internal-threat",
            "security",
        ],
        Composites(Chosen.Calm).Select(composite => composite.Mechanism.Id).Order());

    [Fact]
    public void Parts_have_names_of_their_own_within_a_term() => Assert.All(
        Composites(Chosen.Calm),
        composite => Assert.Equal(composite.Parts.Count, composite.Parts.Select(part => part.Id).Distinct().Count()));

    [Fact]
    public void Against_nobody_an_alliance_of_all_gives_no_security()
    {
        foreach (var norm in new[] { 1, 4, 4.5, 20 })
        {
            var settings = Chosen.With(("threat.norm", norm));
            SmallWorld.Each(small =>
            {
                var alliance = small.Ally([.. Enumerable.Range(0, small.World.Count)]);
                small.Assess(settings);
                Assert.Equal(0, new Security(settings).OfAlliance(small.Views[0], SmallWorld.StakeOf(alliance, 0)));
            });
        }
    }

    [Fact]
    public void A_small_threat_beside_a_great_one_is_not_lost_in_the_sum()
    {
        var (settings, small) = (Chosen.Calm, SmallWorld.Drawn(1));
        small.Assess(settings);
        small.Known.Tethered.Row(0).Clear();
        (small.Known.Tethered[0, 1], small.Known.Tethered[0, 2]) = (1, 1e-5);
        // One and a trifle of it sum to one.
        small.Known.ThreatSum[0] = 1;
        Assert.Equal(1e-5, new Security(settings).ThreatWithout(small.Known, 0, 1), 1e-18);
        Assert.Equal(1e-5, new Security(settings).ThreatBeside(small.Known, 0, small.Ally(0, 1)), 1e-18);
    }

    [Fact]
    public void Collective_security_protects_from_members_and_an_alliance_from_outsiders_only()
    {
        SmallWorld.Each(small =>
        {
            var security = new Security(Chosen.Calm);
            var (inclusive, exclusive) = (small.Sign(AllianceKind.CollectiveSecurity, -1, 0, 1, 2), small.Ally(0, 1, 2));
            small.Assess();
            var threats = small.Known.Tethered.Row(0).ToArray();
            var outside = threats.Where((_, j) => j > 2).Sum(t => Math.Pow(t, 4));
            Assert.Equal(Math.Pow(threats.Sum(t => Math.Pow(t, 4)), 0.25), security.ThreatBeside(small.Known, 0, inclusive), 1e-12);
            Assert.Equal(Math.Pow(outside, 0.25), security.ThreatBeside(small.Known, 0, exclusive), 1e-12);
        });
    }

    private static IComposite[] Composites(Settings settings) =>
        [new Security(settings), .. settings.Terms<ITerm>().OfType<IComposite>()];

    private static int IndexOf(StayingValuation staying, IComposite composite) =>
        staying.Terms.ToList().IndexOf(composite.Mechanism);
}
