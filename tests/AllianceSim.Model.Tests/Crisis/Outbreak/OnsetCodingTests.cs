using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Crisis.Outbreak;

/// <summary>Which disputes there are because of alliances, and which there are not because of them.</summary>
public class OnsetCodingTests
{
    private const int Ticks = 20_000;
    private const int Self = 0;
    private const int Target = 1;

    private readonly Settings settings = Chosen.With(
        ("onset.base", -1), ("onset.hostility", 3), ("emboldenment.weight", 1.5), ("deterrence.weight", 3), ("restraint.onset", 0));

    private readonly SmallWorld small = new(4);

    [Fact]
    public void Without_alliances_there_is_none_to_code_and_none_prevented()
    {
        var (begun, prevented) = Draw(true);
        Assert.NotEmpty(begun);
        Assert.Empty(prevented);
        Assert.All(begun, c => Assert.Equal(new Challenge(Target, c.Chance, c.Chance, c.Chance, null, null), c));
    }

    [Fact]
    public void Disputes_that_backing_brings_about_are_as_many_as_it_adds_to_the_chance()
    {
        small.Sign(AllianceKind.Offense, -1, Self, 2).MembershipOf(2)!.Loophole = 0;
        var (begun, prevented) = Draw(true);
        var any = begun[0];
        Assert.True(any.WithoutInitiatorsAllies < any.Chance);
        Assert.Equal(any.Chance, any.WithoutTargetsAllies);
        AssertShare(any.Chance - any.WithoutInitiatorsAllies, begun.Count(c => c.InitiatorsForm == InfluenceForm.Emboldenment));
        Assert.All(begun, c => Assert.True(c.InitiatorsForm is null or InfluenceForm.Emboldenment && c.TargetsForm is null));
        Assert.Empty(prevented);
    }

    [Fact]
    public void Disputes_that_deterrence_prevents_are_as_many_as_it_takes_from_the_chance()
    {
        small.Ally(Target, 2);
        var (begun, prevented) = Draw(true);
        var any = begun[0];
        Assert.True(any.WithoutTargetsAllies > any.Chance);
        AssertShare(any.WithoutTargetsAllies - any.Chance, prevented.Count);
        Assert.All(begun, c => Assert.Null(c.TargetsForm));
    }

    [Fact]
    public void Whoever_has_provoked_the_initiator_is_made_a_target()
    {
        small.Views[Self].Beliefs.HostilityUnprovoked[Target] = 0.05;
        var (begun, _) = Draw(true);
        var made = begun.Count(c => c.TargetsForm == InfluenceForm.MadeATarget);
        AssertShare(begun[0].Chance - begun[0].WithoutTargetsAllies, made);
        Assert.True(made > 100);
        Assert.All(begun, c => Assert.Null(c.InitiatorsForm));
    }

    [Fact]
    public void Whoever_takes_on_an_allys_enemy_begins_it_out_of_a_widened_interest()
    {
        small.Views[Self].Beliefs.HostilityAlone[Target] = 0.05;
        var (begun, _) = Draw(true);
        AssertShare(begun[0].Chance - begun[0].WithoutInitiatorsAllies, begun.Count(c => c.InitiatorsForm == InfluenceForm.WidenedInterest));
    }

    [Fact]
    public void The_form_is_that_of_the_terms_that_speak_most_for_it_together()
    {
        small.Sign(AllianceKind.Offense, -1, Self, 2);
        small.Views[Self].Beliefs.HostilityAlone[Target] = 0.05;
        small.Assess(settings);
        double Of(Settings some, string term)
        {
            var values = new double[small.World.Count];
            some.Terms<IOnsetTerm>().Single(t => t.Mechanism.Id == term).Add(small.Views[Self], values);
            return values[Target];
        }

        var ones = Chosen.With(("emboldenment.weight", 1), ("socialised.onset", 1), ("alliance-hostility.weight", 1), ("onset.hostility", 3));
        var weighed = Chosen.With(
            ("onset.base", -1), ("onset.hostility", 3), ("restraint.onset", 0),
            ("emboldenment.weight", 0.3 / Of(ones, "emboldenment")), ("socialised.onset", 0.2 / Of(ones, "socialised-interest")),
            ("alliance-hostility.weight", 0.2 / Of(ones, "alliance-hostility")));
        var (begun, view) = (new List<Challenge>(), small.Views[Self]);
        for (view.Tick = 0; view.Tick < 1000; view.Tick++)
            new Onset(weighed, small.World.Count).Draw(view, begun, [], true);
        var forms = begun.Where(c => c.Target == Target && c.InitiatorsForm is not null).Select(c => c.InitiatorsForm!.Value).ToArray();
        Assert.NotEmpty(forms);
        Assert.All(forms, form => Assert.Equal(InfluenceForm.WidenedInterest, form));
    }

    [Fact]
    public void Whom_an_ally_of_both_no_longer_deters_it_emboldens()
    {
        small.Ally(Target, 2);
        var before = Draw(true).Begun[0];
        small.Ally(Self, 2);
        var after = Draw(true).Begun;
        Assert.True(after[0].Chance > before.Chance);
        Assert.Contains(after, c => c.InitiatorsForm == InfluenceForm.Emboldenment);
    }

    [Fact]
    public void Uncoded_the_same_disputes_break_out_and_nothing_is_found_of_alliances()
    {
        small.Sign(AllianceKind.Offense, -1, Self, 2);
        small.Ally(Target, 3);
        var (coded, plain) = (Draw(true), Draw(false));
        Assert.Equal(coded.Begun.Select(c => (c.Target, c.Chance)), plain.Begun.Select(c => (c.Target, c.Chance)));
        Assert.Empty(plain.Prevented);
        Assert.All(plain.Begun, c => Assert.True(c.InitiatorsForm is null && c.TargetsForm is null));
    }

    /// <summary>The disputes with the target, and those prevented.</summary>
    private (List<Challenge> Begun, List<Challenge> Prevented) Draw(bool coded)
    {
        small.Assess(settings);
        var (view, onset) = (small.Views[Self], new Onset(settings, small.World.Count));
        var (begun, prevented) = (new List<Challenge>(), new List<Challenge>());
        for (view.Tick = 0; view.Tick < Ticks; view.Tick++)
            onset.Draw(view, begun, prevented, coded);
        return ([.. begun.Where(c => c.Target == Target)], [.. prevented.Where(c => c.Target == Target)]);
    }

    private static void AssertShare(double chance, int count) =>
        Assert.Equal(chance, count / (double)Ticks, 4 * Math.Sqrt(chance * (1 - chance) / Ticks));
}
