using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Crisis.Coding;

public class BeckleyCodingTests
{
    private const int Third = 2;

    /// <summary>Share of disputes that would not have come upon the target without its alliances, where some would not.</summary>
    private const double MadeATarget = 0.75;

    private static readonly Settings Settings = Chosen.With(
        ("involvement.exposure", 2), ("involvement.non-military", 4), ("involvement.military", 6), ("coding.weighty", 0.5));

    private static readonly double[] NoTerms = new double[Settings.Terms<ICallTerm>().Length];

    private readonly SmallWorld small = new(4);
    private readonly BeckleyCoding coding = new(Settings);
    private readonly InvolvementScale scale = new(Settings);
    private readonly EntanglementChance chance = new(Settings);

    [Theory]
    [InlineData(Involvement.None, Involvement.NonMilitary, 3, Influence.Reduced)]
    [InlineData(Involvement.NonMilitary, Involvement.Military, 0.1, Influence.Reduced)]
    [InlineData(Involvement.Military, Involvement.Military, 0, Influence.None)]
    [InlineData(Involvement.NonMilitary, Involvement.NonMilitary, 0.5, Influence.None)]
    [InlineData(Involvement.None, Involvement.None, 0.4, Influence.None)]
    [InlineData(Involvement.Military, Involvement.Military, 0.6, Influence.Some)]
    [InlineData(Involvement.None, Involvement.None, 4, Influence.Some)]
    [InlineData(Involvement.Exposed, Involvement.None, 0.1, Influence.Necessary)]
    [InlineData(Involvement.Military, Involvement.NonMilitary, 2, Influence.Necessary)]
    public void Influence_is_what_the_alliance_changed_and_failing_that_whether_it_weighed(
        Involvement level, Involvement without, double weight, Influence influence)
    {
        var coded = Code(new Case { Level = level, Without = without, AllianceWeight = weight });
        Assert.Equal(influence, coded.Influence);
        Assert.Equal(influence == Influence.Necessary, coded.Form is not null);
    }

    [Theory]
    [InlineData(Involvement.Exposed, -9, false)]
    [InlineData(Involvement.NonMilitary, -9, true)]
    [InlineData(Involvement.Military, -9, true)]
    [InlineData(Involvement.Military, 9, false)]
    public void Entangled_is_who_was_drawn_beyond_exposure_into_what_its_own_interest_speaks_against(
        Involvement level, double interest, bool entangled)
    {
        Assert.Equal(entangled, Code(new Case { Level = level, Without = level - 1, Interest = interest }).IsEntangled);
        Assert.False(Code(new Case { Level = level, Without = level, Interest = interest }).IsEntangled);
    }

    [Fact]
    public void The_interest_is_weighed_with_the_luck_and_the_cost_of_the_act()
    {
        // With thresholds of 2, 4 and 6, taking up arms is indifferent at an inclination of 4.6.
        Assert.Equal(0, scale.Utility(Involvement.Military, 4.6, 0), 1e-12);
        var drawn = new Case { Level = Involvement.Military, Without = Involvement.NonMilitary, Interest = 4 };
        Assert.True(Code(drawn with { Luck = 0.5 }).IsEntangled);
        Assert.False(Code(drawn with { Luck = 0.7 }).IsEntangled);
        Assert.True(Code(drawn with { Luck = 0.7, Cost = 1 }).IsEntangled);
    }

    [Fact]
    public void Whoever_is_entangled_needed_its_alliance_and_whoever_is_entrapped_is_entangled()
    {
        var random = new Random(1);
        small.Ally(Third, 0);
        var counts = new int[2];
        for (var number = 0; number < 5000; number++)
        {
            var coded = Code(Drawn(random, (Side)random.Next(2), Third, 8 * random.NextDouble() - 4, 4 * random.NextDouble()), DrawForms(random));
            Assert.True(coded.Influence == Influence.Necessary || !coded.IsEntangled);
            Assert.True(coded.IsEntangled || !coded.IsEntrapped);
            Assert.InRange(coded.MilitaryChance, 0, coded.Chance);
            Assert.InRange(coded.Chance, 0, 1);
            counts[0] += coded.IsEntangled ? 1 : 0;
            counts[1] += coded.IsEntrapped ? 1 : 0;
        }

        Assert.True(counts[0] > counts[1] && counts[1] > 50);
    }

    [Fact]
    public void Entrapped_is_who_is_entangled_beside_an_ally_that_began_it()
    {
        var drawn = new Case { Level = Involvement.Military, Without = Involvement.None, Interest = -5 };
        Assert.False(Code(drawn with { Side = Side.Initiator }).IsEntrapped);
        small.Sign(AllianceKind.Defense, 0, 0.4, -1, [Third, 0]);
        Assert.False(Code(drawn with { Side = Side.Initiator }).IsEntrapped);
        small.Ally(Third, 0, 1);
        Assert.True(Code(drawn with { Side = Side.Initiator }).IsEntrapped);
        Assert.False(Code(drawn with { Side = Side.Target }).IsEntrapped);
        Assert.False(Code(drawn with { Side = Side.Initiator, Level = Involvement.None }).IsEntrapped);
        var own = Code(drawn with { State = 0, Side = Side.Initiator, OwnStake = 1 }, new Forms(InfluenceForm.WidenedInterest, null));
        Assert.Equal((true, false), (own.IsEntangled, own.IsEntrapped));
        // Whoever began a dispute has a stake in it of its own, whatever has made it care.
        var caring = drawn with { State = 0, Side = Side.Initiator, Interest = 9, OwnStake = 8 };
        Assert.False(Code(caring, new Forms(InfluenceForm.WidenedInterest, null)).IsEntangled);
    }

    [Fact]
    public void Whoever_was_made_a_target_has_nothing_to_defend_without_the_alliance()
    {
        var defending = new Case
        {
            State = 1, Side = Side.Target, Level = Involvement.Military, Without = Involvement.Military, Interest = 9, OwnStake = 8,
        };
        Assert.Equal((Influence.None, false), (Code(defending).Influence, Code(defending).IsEntangled));
        var made = Code(defending, new Forms(null, InfluenceForm.MadeATarget));
        Assert.Equal((Influence.Necessary, true, InfluenceForm.MadeATarget), (made.Influence, made.IsEntangled, made.Form!.Value));
        Assert.False(Code(defending with { OwnStake = 2 }, new Forms(null, InfluenceForm.MadeATarget)).IsEntangled);
        // What brought the dispute upon the target does not excuse the initiator, nor a third party.
        Assert.Equal(Influence.None, Code(defending with { State = 0, Side = Side.Initiator }, new Forms(null, InfluenceForm.MadeATarget)).Influence);
        Assert.Equal(Influence.None, Code(defending with { State = Third }, new Forms(null, InfluenceForm.MadeATarget)).Influence);
    }

    [Fact]
    public void An_emboldened_initiator_needed_its_alliance_and_is_never_entangled()
    {
        for (var interest = -20.0; interest < 20; interest += 0.5)
        {
            var bold = new Case
            {
                State = 0, Side = Side.Initiator, Level = Involvement.Military, Without = Involvement.NonMilitary, Interest = interest, OwnStake = 3,
            };
            var coded = Code(bold, new Forms(InfluenceForm.Emboldenment, null));
            Assert.Equal((Influence.Necessary, false, InfluenceForm.Emboldenment), (coded.Influence, coded.IsEntangled, coded.Form!.Value));
            Assert.Equal((0, 0), (coded.Chance, coded.MilitaryChance));
        }
    }

    [Theory]
    [InlineData("obligation", InfluenceForm.Obligation)]
    [InlineData("reputation", InfluenceForm.Obligation)]
    [InlineData("guarantor-credibility", InfluenceForm.GuarantorCredibility)]
    [InlineData("socialised-interest", InfluenceForm.WidenedInterest)]
    [InlineData("alliance-hostility", InfluenceForm.WidenedInterest)]
    [InlineData("portfolio", InfluenceForm.WidenedInterest)]
    public void The_form_is_that_of_the_terms_that_spoke_most_for_it(string term, InfluenceForm form)
    {
        var terms = Settings.Terms<ICallTerm>().Select(t => t.Mechanism.Id == term ? 3.0 : t.Form is null ? 5 : 1).ToArray();
        Assert.Equal(form, Code(new Case { Level = Involvement.Military, Without = Involvement.None, Terms = terms }).Form);
    }

    [Fact]
    public void Self_entrapped_is_who_acts_and_would_go_less_far_without_its_leaders_biases_alliances_apart()
    {
        Assert.True(Code(new Case { Level = Involvement.NonMilitary, Without = Involvement.Military, Unbiased = Involvement.None }).IsSelfEntrapped);
        Assert.True(Code(new Case { Level = Involvement.NonMilitary, Without = Involvement.NonMilitary, Unbiased = Involvement.Exposed }).IsSelfEntrapped);
        Assert.False(Code(new Case { Level = Involvement.None, Without = Involvement.Military, Unbiased = Involvement.None }).IsSelfEntrapped);
        Assert.False(Code(new Case { Level = Involvement.Exposed, Without = Involvement.Exposed, Unbiased = Involvement.None }).IsSelfEntrapped);
        Assert.False(Code(new Case { Level = Involvement.Military, Without = Involvement.None, Unbiased = Involvement.None }).IsSelfEntrapped);
    }

    [Theory]
    [InlineData(Third, Side.Initiator)]
    [InlineData(Third, Side.Target)]
    [InlineData(0, Side.Initiator)]
    [InlineData(1, Side.Target)]
    public void The_exact_chance_is_the_share_of_all_luck_by_which_a_state_is_entangled(int state, Side side)
    {
        var random = new Random(state);
        var some = 0;
        for (var number = 0; number < 12; number++)
        {
            var (interest, alliance, cost) = (8 * random.NextDouble() - 3, 7 * random.NextDouble() - 1, 3 * random.NextDouble());
            var stake = state == Third ? 0 : 4 * random.NextDouble();
            var (any, military) = Shares(state, side, new Forms(null, null), interest + stake, stake, alliance, cost);
            var coded = Code(state, side, new Forms(null, null), interest + stake, stake, alliance, cost, 0);
            Assert.Equal(any, coded.Chance, 2e-4);
            Assert.Equal(military, coded.MilitaryChance, 2e-4);
            some += any > 0.05 ? 1 : 0;
        }

        Assert.True(some > 2);
    }

    [Theory]
    [InlineData(0, Side.Initiator, InfluenceForm.WidenedInterest)]
    [InlineData(0, Side.Initiator, InfluenceForm.Emboldenment)]
    [InlineData(1, Side.Target, InfluenceForm.MadeATarget)]
    public void Where_alliances_brought_the_dispute_about_the_exact_chance_is_that_share_too(int state, Side side, InfluenceForm form)
    {
        var forms = side == Side.Initiator ? new Forms(form, null) : new Forms(null, form);
        var random = new Random(7);
        for (var number = 0; number < 12; number++)
        {
            var (interest, alliance, cost) = (8 * random.NextDouble() - 3, 7 * random.NextDouble() - 1, 3 * random.NextDouble());
            var stake = 4 * random.NextDouble();
            var so = Shares(state, side, forms, interest + stake, stake, alliance, cost);
            var otherwise = Shares(state, side, new Forms(null, null), interest + stake, stake, alliance, cost);
            // Whoever is challenged has no part in how the dispute came about: its chance is over that too.
            var share = side == Side.Target ? MadeATarget : 1;
            var coded = Code(state, side, forms, interest + stake, stake, alliance, cost, 0);
            Assert.Equal(share * so.Any + (1 - share) * otherwise.Any, coded.Chance, 2e-4);
            Assert.Equal(share * so.Military + (1 - share) * otherwise.Military, coded.MilitaryChance, 2e-4);
        }
    }

    /// <summary>Shares of 20,000 quantiles of luck by which a state is entangled at all, and with arms.</summary>
    private (double Any, double Military) Shares(
        int state, Side side, Forms forms, double interest, double stake, double alliance, double cost)
    {
        const int Number = 20_000;
        var (any, military) = (0, 0);
        for (var quantile = 0; quantile < Number; quantile++)
        {
            var uniform = (quantile + 0.5) / Number;
            var luck = Math.Log(uniform / (1 - uniform));
            var entangled = Code(state, side, forms, interest, stake, alliance, cost, luck).IsEntangled;
            any += entangled ? 1 : 0;
            military += entangled && scale.LevelOf(interest + alliance + luck, cost) == Involvement.Military ? 1 : 0;
        }

        return (any / (double)Number, military / (double)Number);
    }

    /// <summary>Codes what a state does that weighs these sums, at least as far as one in its place goes.</summary>
    private Coded Code(int state, Side side, Forms forms, double interest, double stake, double alliance, double cost, double luck)
    {
        var least = state == 0 ? Involvement.NonMilitary : state == 1 ? Involvement.Exposed : Involvement.None;
        return Code(
            new Case
            {
                State = state, Side = side, Interest = interest, OwnStake = stake, Alliance = alliance, Cost = cost, Luck = luck,
                AllianceWeight = Math.Abs(alliance),
                Level = AtLeast(least, scale.LevelOf(interest + alliance + luck, cost)),
                Without = AtLeast(least, scale.LevelOf(interest + luck, cost)),
            },
            forms);
    }

    private Case Drawn(Random random, Side side, int state, double interest, double cost)
    {
        var (alliance, luck) = (6 * random.NextDouble() - 1, 6 * random.NextDouble() - 3);
        return new Case
        {
            State = state, Side = side, Interest = interest, Cost = cost, Alliance = alliance, Luck = luck, AllianceWeight = Math.Abs(alliance),
            Level = scale.LevelOf(interest + alliance + luck, cost), Without = scale.LevelOf(interest + luck, cost),
        };
    }

    private static Involvement AtLeast(Involvement least, Involvement level) => level < least ? least : level;

    private static Forms DrawForms(Random random) =>
        new(random.Next(2) == 0 ? null : InfluenceForm.Emboldenment, random.Next(2) == 0 ? null : InfluenceForm.MadeATarget);

    private Coded Code(Case one, Forms? forms = null)
    {
        forms ??= new Forms(null, null);
        var challenge = new Challenge(
            1, 0.4, forms.OfInitiator is null ? 0.4 : 0.3, forms.OfTarget is null ? 0.4 : 0.4 * (1 - MadeATarget), forms.OfInitiator, forms.OfTarget);
        var (any, military) = one.State < Third ? (double.NaN, double.NaN) : chance.Of(one.Interest, one.Alliance, one.Cost);
        return coding.Code(small.World, new Confrontation(0, challenge, 1).At(HostilityLevel.War), new Stand
        {
            State = one.State, Side = one.Side, IsOriginator = one.State < Third, Level = one.Level, WithoutAlliance = one.Without,
            Unbiased = one.Unbiased ?? one.Without, Interest = one.Interest, OwnStake = one.OwnStake, Cost = one.Cost,
            Alliance = one.Alliance, AllianceWeight = one.AllianceWeight, Luck = one.Luck,
            Terms = one.Terms ?? NoTerms, EntanglementChance = any, MilitaryEntanglementChance = military,
        });
    }

    /// <summary>The forms in which each side's alliances brought the dispute about.</summary>
    private sealed record Forms(InfluenceForm? OfInitiator, InfluenceForm? OfTarget);

    /// <summary>A stand, as far as coding looks at it.</summary>
    private sealed record Case
    {
        public int State { get; init; } = Third;

        public Side Side { get; init; } = Side.Target;

        public Involvement Level { get; init; }

        public Involvement Without { get; init; }

        public Involvement? Unbiased { get; init; }

        public double Interest { get; init; }

        public double OwnStake { get; init; }

        public double Cost { get; init; }

        public double Alliance { get; init; }

        public double AllianceWeight { get; init; }

        public double Luck { get; init; }

        public double[]? Terms { get; init; }
    }
}
