using AllianceSim.Model.Alliances;
using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Tests.Bargaining;

public class TreatyTermsTests
{
    private const int Number = 20_000;

    private readonly Draws draws = new(3, 0);

    [Fact]
    public void Stated_terms_are_as_frequent_as_set_and_from_two_to_thirty_ticks_whatever_the_treaty_is_worth()
    {
        var terms = new TreatyTerms(Chosen.With(("treaty.has-term", 0.6), ("treaty.term", 10), ("treaty.term-value", 0.3)));
        foreach (var value in new[] { -1000.0, -3, 0, 3, 1000 })
        {
            var drawn = Draw(terms, value);
            Assert.Equal(0.6, drawn.Count(term => term is not null) / (double)Number, 4 * Math.Sqrt(0.24 / Number));
            Assert.All(drawn.OfType<int>(), term => Assert.InRange(term, 2, 30));
        }

        Assert.All(Draw(terms, 1000).OfType<int>(), term => Assert.Equal(30, term));
        Assert.All(Draw(terms, -1000).OfType<int>(), term => Assert.Equal(2, term));
    }

    [Fact]
    public void A_treaty_of_more_value_is_signed_for_longer_and_one_of_none_for_the_usual_term()
    {
        var terms = new TreatyTerms(Chosen.With(("treaty.has-term", 1), ("treaty.term", 10), ("treaty.term-value", 0.3)));
        Assert.Equal(10, Draw(terms, 0).OfType<int>().Order().ElementAt(Number / 2));
        Assert.True(Draw(terms, 2).OfType<int>().Average() > Draw(terms, 0).OfType<int>().Average() + 2);
        var still = new TreatyTerms(Chosen.With(("treaty.has-term", 1), ("treaty.term-value", 0)));
        Assert.Equal(Draw(still, 0), Draw(still, 2));
    }

    [Fact]
    public void An_alliance_is_due_from_the_tick_in_which_its_term_ends_and_never_without_one()
    {
        var small = new SmallWorld(3);
        var (alliance, terms) = (small.Ally(0, 1), new TreatyTerms(Chosen.Calm));
        Assert.False(terms.IsDue(alliance, small.World, 1000));
        alliance.TermEnds = 8;
        Assert.False(terms.IsDue(alliance, small.World, 7));
        Assert.True(terms.IsDue(alliance, small.World, 8));
        Assert.True(terms.IsDue(alliance, small.World, 9));
    }

    [Fact]
    public void A_pact_made_for_a_dispute_is_due_once_no_member_has_one_with_the_target_any_more()
    {
        var small = new SmallWorld(4);
        var terms = new TreatyTerms(Chosen.With(("treaty.purpose-calm", 2)));
        var alliance = small.Sign(AllianceKind.Defense, 2, 0, 1);
        small.World.LastDispute[1, 2] = 5;
        Assert.False(terms.IsDue(alliance, small.World, 20));
        alliance.PurposeBound = true;
        Assert.False(terms.IsDue(alliance, small.World, 7));
        Assert.True(terms.IsDue(alliance, small.World, 8));
        small.World.LastDispute[0, 2] = 7;
        Assert.False(terms.IsDue(alliance, small.World, 9));
        Assert.True(terms.IsDue(alliance, small.World, 10));
        Assert.Equal(7, TreatyTerms.LastDispute(alliance.Members, 2, small.World));
        Assert.Equal(World.Never, TreatyTerms.LastDispute(alliance.Members, -1, small.World));
        Assert.Equal(World.Never, TreatyTerms.LastDispute(alliance.Members, 3, small.World));
    }

    [Fact]
    public void Only_a_pact_signed_soon_after_a_dispute_can_be_bound_to_it()
    {
        var terms = new TreatyTerms(Chosen.With(("treaty.purpose-bound", 0.7)));
        int Bound(int tick, int lastDispute) => Enumerable.Range(0, Number).Count(n => terms.DrawPurpose(draws, tick, n, 1, lastDispute));
        Assert.Equal(0.7, Bound(10, 9) / (double)Number, 4 * Math.Sqrt(0.21 / Number));
        Assert.Equal(0, Bound(10, 2));
        Assert.Equal(0, Bound(10, World.Never));
        Assert.False(new TreatyTerms(Chosen.With(("treaty.purpose-bound", 0))).DrawPurpose(draws, 1, 0, 1, 1));
    }

    [Fact]
    public void Treaties_are_replaced_as_often_as_set()
    {
        var small = new SmallWorld(3);
        var terms = new TreatyTerms(Chosen.With(("treaty.renegotiation", 0.1), ("treaty.renegotiation-shift", 0.2)));
        var alliance = small.Ally(0, 1, 2);
        new Bargain(Chosen.Calm).Settle(small.World, draws, 0, alliance);
        AssertRate(0.1);
        // The first member has twice the power of each of the others now, where it had as much.
        small.World.Power[0] *= 2;
        AssertRate(0.1 + 0.2 * Math.Log(2));

        void AssertRate(double chance) => Assert.Equal(
            chance, Enumerable.Range(0, Number).Count(n => terms.Renegotiates(small.World, draws, n, alliance)) / (double)Number,
            4 * Math.Sqrt(chance * (1 - chance) / Number));
    }

    private int?[] Draw(TreatyTerms terms, double value) =>
        [.. Enumerable.Range(0, Number).Select(n => terms.DrawTerm(draws, n / 100, n % 100, 1, value))];
}
