using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alignment.Staying;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Model.Tests.Alignment;

public class OutsideOptionTests
{
    private const int Self = 0;
    private const int Ally = 1;
    private const int Third = 5;

    [Fact]
    public void Options_never_hold_a_member_and_the_more_there_are_the_more_they_draw()
    {
        ForEach((small, alliance) =>
        {
            var last = 0.0;
            for (var states = 2; states < small.World.Count; states++)
            {
                for (var j = 2; j < small.World.Count; j++)
                    small.World.Exists[j] = j <= states;
                var value = Value(small, alliance);
                Assert.True(value < last, $"{value} with {states}, {last} before");
                last = value;
            }
        });
    }

    [Fact]
    public void An_option_draws_the_more_the_more_it_is_worth_and_the_likelier_it_would_be_had()
    {
        ForEach((small, alliance) =>
        {
            var before = Value(small, alliance);
            small.Known.Affinity[Self, Third] += 1;
            var dearer = Value(small, alliance);
            small.Known.Utility[Third, Self] += 1;
            small.Known.Affinity[Third, Self] += 1;
            var likelier = Value(small, alliance);
            small.Known.AidOf[Self, Third] += 0.5;
            Assert.True(dearer < before && likelier < dearer);
            Assert.True(Value(small, alliance) < likelier);
        });
    }

    [Fact]
    public void What_the_alliance_itself_is_worth_holds_against_options()
    {
        ForEach((small, alliance) => Assert.True(Value(small, alliance, intrinsic: 3) > Value(small, alliance, intrinsic: 2)));
    }

    [Fact]
    public void Who_has_no_alternative_is_not_drawn()
    {
        ForEach((small, alliance) =>
        {
            for (var j = 2; j < small.World.Count; j++)
                small.World.Exists[j] = false;
            Assert.Equal(0, Value(small, alliance), 1e-15);
        });
    }

    [Fact]
    public void One_to_whom_the_member_is_bound_already_is_no_alternative()
    {
        ForEach((small, alliance) =>
        {
            var before = Value(small, alliance);
            SmallWorld.SetBoth(small.World.Alliances.Aid, Self, Third, 1);
            SmallWorld.SetBoth(small.World.Alliances.Owed, Self, Third, 1);
            Assert.True(Value(small, alliance) > before);
        });
    }

    [Fact]
    public void A_camp_against_a_principal_threat_is_an_option_and_any_other_is_not()
    {
        ForEach((small, alliance) =>
        {
            var principals = small.Known.ThreatsOf(Self).ToArray();
            var outside = Enumerable.Range(1, small.World.Count - 1).Where(j => !principals.Contains(j)).ToArray();
            var members = outside.Where(j => j != Ally).Take(2).ToArray();
            var before = Value(small, alliance);
            var other = small.Sign(AllianceKind.Defense, outside.Except(members).First(), members);
            Assert.Equal(before, Value(small, alliance));
            other.Target = principals[0];
            Assert.True(Value(small, alliance) < before);
        });
    }

    [Fact]
    public void A_partner_trusts_the_more_in_one_who_would_leave_its_enemies()
    {
        ForEach((small, alliance) =>
        {
            // The ally is feared by the third state; whether the member's tie to it is to end with the alliance is what matters.
            small.Known.PrincipalThreats[Third * 3] = Ally;
            small.Known.PrincipalThreats[Third * 3 + 1] = -1;
            small.Known.PrincipalThreats[Third * 3 + 2] = -1;
            small.Known.PrincipalWeights[Third * 3] = 1;
            var leaves = Value(small, alliance);
            small.World.Alliances.Add(Beside(small));
            Assert.True(leaves < Value(small, alliance));
        });
    }

    /// <summary>A second pact with the ally, whose tables are not published: nothing else changes.</summary>
    private static Alliance Beside(SmallWorld small)
    {
        var second = small.Ally(Self, Ally);
        small.World.Alliances.Remove(second);
        small.World.Alliances.Publish();
        return second;
    }

    private static void ForEach(Action<SmallWorld, Alliance> test) => SmallWorld.Each(small =>
    {
        var alliance = small.Ally(Self, Ally);
        small.Assess();
        // The values are set so that no draw of a world puts an option out of sight.
        var security = new Security(Chosen.Calm);
        for (var j = 2; j < small.World.Count; j++)
        {
            (small.Known.Affinity[Self, j], small.Known.Affinity[j, Self]) = (0.5, 3);
            (small.Known.AidOf[Self, j], small.Known.AidOf[j, Self], small.Known.Credibility[j, Self]) = (0.3, 0.2, 0.4);
            small.Known.Utility[j, Self] = small.Known.Affinity[j, Self] + security.OfPartner(small.Views[j], Self);
        }

        test(small, alliance);
    });

    private static double Value(SmallWorld small, Alliance alliance, double intrinsic = 2)
    {
        var stake = SmallWorld.StakeOf(alliance, Self);
        (stake.ProtectionWithout, stake.IntrinsicValue) = (1, intrinsic);
        return new OutsideOption(Chosen.Calm).Evaluate(small.Views[Self], stake);
    }
}
