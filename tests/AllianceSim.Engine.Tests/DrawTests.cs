using AllianceSim.Engine.Tests.Support;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Randomness;

namespace AllianceSim.Engine.Tests;

/// <summary>Turning any mechanism off leaves the random numbers of all others as they are: draw by draw, for each mechanism.</summary>
public class DrawTests
{
    /// <summary>Draws that answer one question which is put more than once.</summary>
    /// <remarks>What a state makes of another in a tick: when it looks for partners, and again when the other has made an offer.
    /// Whether an alliance can decide in a tick: when members review it, and again for each applicant. Which member binds itself to less:
    /// at signing, and again where an alliance is renegotiated in the tick of its signing, in which nothing else has changed; and whether
    /// its promise is conditional likewise. How a state is inclined to a side of a dispute: when it is first asked, and again when others
    /// have joined.</remarks>
    private static readonly Purpose[] Repeated = [Purpose.OfferError, Purpose.Deadlock, Purpose.LuckWithInitiator, Purpose.LuckWithTarget];

    /// <summary>Draws that are made whatever states decide, once a defeat shakes no regime.</summary>
    private static readonly Purpose[] Exogenous =
    [
        Purpose.Leader, Purpose.Coalition, Purpose.Regime, Purpose.RegimeDirection, Purpose.RegimeJump, Purpose.RegimeAggressiveness,
        Purpose.Outbidding, Purpose.DemographicDrift, Purpose.Misperception, Purpose.MisperceivedHostility, Purpose.Interest,
        Purpose.AlliedInterest, Purpose.Onset, Purpose.PowerGrowth, Purpose.PowerJump, Purpose.PowerJumpSize, Purpose.Shock,
    ];

    private static readonly Purpose[] OfPairs =
        [Purpose.OfferError, Purpose.Stake, Purpose.HostilityLevel, Purpose.War, Purpose.Escalation, Purpose.Outcome];

    /// <summary>Which of them hang on a mechanism itself. Who is a democracy, and so how often its coalition changes, hangs on regimes.</summary>
    private static readonly Dictionary<string, Purpose[]> Own = new()
    {
        ["leader-change"] = [Purpose.Coalition],
        ["regime-change"] = [Purpose.Coalition, Purpose.RegimeDirection, Purpose.RegimeJump, Purpose.RegimeAggressiveness],
        ["power-shifts"] = [Purpose.PowerJumpSize],
    };

    private static readonly Dictionary<string, Lazy<DrawBook>> Off = Catalogue.All.Where(m => m.IsSwitch && m.IsOnByDefault)
        .ToDictionary(m => m.Id, m => new Lazy<DrawBook>(() => DrawBook.Of(Rich.World.With(("regime.defeat", 0)).Without(m.Id))));

    private static readonly DrawBook Usual = DrawBook.Of(Rich.World.With(("regime.defeat", 0)));

    public static TheoryData<string> Switches => [.. Off.Keys];

    [Fact]
    public void A_rich_world_draws_for_every_purpose_but_those_of_a_made_up_world_and_of_landscapes()
    {
        var drawn = Usual.All.Keys.Select(key => key.Purpose).ToHashSet();
        Assert.Equal(
            Enum.GetValues<Purpose>().Where(p => p is > Purpose.WorldPower and not Purpose.LandscapeStart), Enum.GetValues<Purpose>().Where(drawn.Contains));
    }

    [Theory]
    [MemberData(nameof(Switches))]
    public void No_draw_answers_two_questions(string mechanism)
    {
        Assert.Empty(Twice(Usual));
        Assert.Empty(Twice(Off[mechanism].Value));
    }

    [Fact]
    public void No_draw_answers_two_questions_in_random_worlds() =>
        Assert.All(Enumerable.Range(700, 30), index => Assert.Empty(Twice(DrawBook.Of(RandomScenario.Number(index)))));

    [Theory]
    [MemberData(nameof(Switches))]
    public void A_draw_that_is_made_in_both_runs_is_the_same(string mechanism)
    {
        var off = Off[mechanism].Value.All;
        var shared = Usual.All.Keys.Where(off.ContainsKey).ToArray();
        Assert.All(shared, key => Assert.Equal(Usual.All[key].Value, off[key].Value));
        Assert.True(shared.Length > 0.5 * Usual.All.Count, $"only {shared.Length} draws are shared");
    }

    [Theory]
    [MemberData(nameof(Switches))]
    public void What_does_not_hang_on_decisions_is_drawn_in_both_runs(string mechanism)
    {
        foreach (var purpose in Exogenous.Except(Own.GetValueOrDefault(mechanism, [])))
            Assert.Equal(Usual.Of(purpose).ToHashSet(), Off[mechanism].Value.Of(purpose).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Switches))]
    public void Every_member_of_an_alliance_decides_by_the_tick_itself_and_the_alliances_name(string mechanism)
    {
        foreach (var book in new[] { Usual, Off[mechanism].Value })
        {
            var drawn = book.Of(Purpose.Exit).Concat(book.Of(Purpose.Renewal)).Select(key => key with { Purpose = Purpose.Exit })
                .ToLookup(key => key.Tick);
            for (var tick = 0; tick < book.Reviews.Count; tick++)
                Assert.Equal(book.Reviews[tick].ToHashSet(), drawn[tick].ToHashSet());
        }
    }

    [Theory]
    [MemberData(nameof(Switches))]
    public void Decisions_hang_on_tick_states_and_names_of_alliances_alone(string mechanism)
    {
        var book = Off[mechanism].Value;
        bool IsState(int index) => index >= 0 && index < book.States;
        foreach (var purpose in new[] { Purpose.Expulsion, Purpose.VoteError, Purpose.ApplicationError, Purpose.Asymmetry })
            Assert.All(book.Of(purpose), key => Assert.True(IsState(key.State) && book.IsAlliance(key.Other), $"{key}"));
        foreach (var purpose in new[] { Purpose.Deadlock, Purpose.Renegotiation, Purpose.Conditional })
            Assert.All(book.Of(purpose), key => Assert.True(book.IsAlliance(key.State) && key.Other == 0, $"{key}"));
        foreach (var purpose in OfPairs)
            Assert.All(book.Of(purpose), key => Assert.True(IsState(key.State) && IsState(key.Other) && key.State != key.Other, $"{key}"));
        foreach (var purpose in new[] { Purpose.HasTerm, Purpose.TermLength, Purpose.PurposeBound })
        {
            Assert.All(book.Of(purpose), key => Assert.True(
                (IsState(key.State) && IsState(key.Other) && key.State < key.Other) || (book.IsAlliance(key.State) && key.Other == -1),
                $"{key}"));
        }
    }

    [Theory]
    [MemberData(nameof(Switches))]
    public void Everybody_has_the_same_luck_in_a_dispute_that_breaks_out_in_both_runs(string mechanism)
    {
        var off = Off[mechanism].Value;
        var shared = Usual.Of(Purpose.Stake).Intersect(off.Of(Purpose.Stake)).ToHashSet();
        foreach (var purpose in new[] { Purpose.LuckWithInitiator, Purpose.LuckWithTarget })
        {
            foreach (var book in new[] { Usual, off })
                Assert.DoesNotContain(book.Of(purpose), key => !book.All.ContainsKey(DisputeOf(key, book)));
            IEnumerable<DrawKey> In(DrawBook book) => book.Of(purpose).Where(key => shared.Contains(DisputeOf(key, book)));
            Assert.Equal(In(Usual).ToHashSet(), In(off).ToHashSet());
            Assert.Equal(shared.Count, In(off).Select(key => DisputeOf(key, off)).Distinct().Count());
        }
    }

    /// <summary>The draw of what was at stake in the dispute that a state's luck is about.</summary>
    private static DrawKey DisputeOf(DrawKey luck, DrawBook book) =>
        new(Purpose.Stake, luck.Tick, luck.Other / book.States, luck.Other % book.States);

    private static IEnumerable<DrawKey> Twice(DrawBook book) =>
        book.All.Where(draw => draw.Value.Times > 1).Select(draw => draw.Key).Where(key =>
            !Repeated.Contains(key.Purpose) && !(key.Purpose == Purpose.Asymmetry && book.IsFounded(key.Other, key.Tick))
            && !(key.Purpose == Purpose.Conditional && book.IsFounded(key.State, key.Tick)));
}
