using System.Globalization;
using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Tests.Support;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Calls;

namespace AllianceSim.Engine.Tests.Phases;

/// <summary>What holds of disputes, calls and coding in quarrelsome worlds of every kind.</summary>
public class CrisisPhaseTests
{
    private const int Worlds = 40;

    private static readonly Lazy<(RowList Rows, IReadOnlyList<Heard> Heard)[]> Overheard = new(
        () => [.. Enumerable.Range(0, Worlds).Select(Quarrels.Overheard)]);

    [Fact]
    public void What_holds_of_every_dispute_holds_in_quarrelsome_worlds()
    {
        for (var index = 0; index < Worlds; index++)
            new DisputeInvariants(Overheard.Value[index].Rows, $"quarrels {index}").Check();
    }

    /// <remarks>Otherwise the claims about them would be empty.</remarks>
    [Fact]
    public void Quarrelsome_worlds_know_every_kind_of_part_and_influence()
    {
        InvolvementRow[] parts = [.. Overheard.Value.SelectMany(run => run.Rows.Involvements)];
        var thirds = parts.Where(p => !p.Originator).ToArray();
        Assert.All(Enumerable.Range(0, 4), level => Assert.Contains(thirds, p => p.Involvement == level));
        Assert.All(Enumerable.Range(0, 4), code => Assert.Contains(thirds, p => p.Influence == code));
        Assert.Contains(thirds, p => p.Entangled == true);
        Assert.Contains(thirds, p => p.Entrapped == true);
        Assert.Contains(parts, p => p.Originator && p.Form is not null);
        Assert.Contains(thirds, p => p.Honoured == true);
        Assert.Contains(thirds, p => p.Honoured == false);
        Assert.Contains(Overheard.Value, run => run.Rows.Of(EventKind.Prevented).Any());
        Assert.Contains(Overheard.Value, run => run.Heard.Any(h => h.Request is AnswerCalls { Round: 2 }));
    }

    [Fact]
    public void States_are_called_at_most_three_times_and_only_where_more_have_joined()
    {
        foreach (var (_, heard) in Overheard.Value)
        {
            foreach (var tick in heard.Where(h => h.Request is AnswerCalls).GroupBy(h => h.Request.Tick))
            {
                Assert.Equal(Enumerable.Range(0, tick.Count()), tick.Select(h => ((AnswerCalls)h.Request).Round));
                Assert.InRange(tick.Count(), 1, 3);
                foreach (var (before, after) in tick.Zip(tick.Skip(1)))
                    CheckThatMoreJoined(before, after);
            }
        }
    }

    [Fact]
    public void Who_fights_is_not_asked_again_and_never_changes_sides()
    {
        foreach (var (rows, heard) in Overheard.Value)
        {
            var sides = Fighting(rows);
            var numbers = rows.Disputes.ToDictionary(d => (d.Tick, d.Initiator, d.Target), d => d.Id);
            var names = NamesOf(rows);
            foreach (var call in heard.Where(h => h is { Request: AnswerCalls { Tick: >= 0 } }))
            {
                var disputes = ((AnswerCalls)call.Request).Disputes;
                foreach (var (dispute, state, stand) in StandsOf(call))
                {
                    Assert.All(Enum.GetValues<Side>(), side => Assert.DoesNotContain(state, disputes[dispute].Fighting(side)));
                    if (stand?.Level != Involvement.Military)
                        continue;
                    var (initiator, target) = (names[disputes[dispute].Initiator], names[disputes[dispute].Target]);
                    Assert.Equal(stand.Side, sides[(numbers[(call.Request.Tick, initiator, target)], names[state])]);
                }
            }
        }
    }

    [Fact]
    public void Promises_are_tried_in_wars_only_and_recorded_with_what_became_of_them()
    {
        foreach (var (rows, heard) in Overheard.Value)
        {
            var names = NamesOf(rows);
            foreach (var learn in heard.Select(h => h.Request).OfType<Learn>().Where(l => l.Tick >= 0))
            {
                var wars = learn.Happenings.Disputes.Where(d => d.Level == HostilityLevel.War).ToArray();
                Assert.All(learn.Happenings.Promises, p => Assert.Contains(
                    wars, war => p.State != war.Initiator && p.State != war.Target && (p.Friend == war.Initiator || p.Friend == war.Target)));
                Assert.Equal(
                    learn.Happenings.Promises.Select(p => (names[p.State], p.Kept)).Order(),
                    rows.Involvements.Where(p => p.Tick == learn.Tick && p.Honoured is not null).Select(p => (p.State, p.Honoured!.Value)).Order());
            }
        }
    }

    /// <remarks>Whoever fights already when a dispute becomes a war is not asked again: it keeps its promise by it, or breaks it if it
    /// fights on the other side.</remarks>
    [Fact]
    public void No_promise_is_tried_in_a_war_by_an_answer_given_before_it_was_one_but_of_those_who_fight_in_it()
    {
        var escalated = 0;
        foreach (var (rows, heard) in Overheard.Value)
        {
            var answers = LastAnswers(rows, heard);
            foreach (var part in rows.Involvements.Where(p => p.Honoured is not null))
            {
                var (level, stand) = answers[(part.Dispute, part.State)];
                escalated += level < HostilityLevel.War ? 1 : 0;
                Assert.True(level == HostilityLevel.War || stand.Level == Involvement.Military, $"{part}");
                Assert.Equal(stand.Keeps, part.Honoured);
            }
        }

        Assert.True(escalated > 0);
    }

    [Fact]
    public void No_state_is_called_against_a_fellow_member_of_the_only_treaties_that_it_shares_with_the_friend()
    {
        var (within, called) = (0, 0);
        for (var index = 0; index < Worlds; index++)
        {
            var rows = new RowList();
            Runs.Run(Quarrels.Number(index).Without("conquest"), 0, rows, (tick, simulation) =>
            {
                var indices = simulation.World.Names.Index().ToDictionary(n => n.Item, n => n.Index);
                var disputes = rows.Disputes.Where(d => d.Tick == tick).ToDictionary(d => d.Id, d => (indices[d.Initiator], indices[d.Target]));
                foreach (var part in rows.Involvements.Where(p => p.Tick == tick && !p.Originator))
                {
                    var two = disputes[part.Dispute];
                    var treaties = TreatiesWithEither(simulation.World.Alliances, indices[part.State], two);
                    called += part.Called ? 1 : 0;
                    if (treaties.Length == 0 || !treaties.All(a => IsWithin(a, two)))
                        continue;
                    within++;
                    Assert.False(part.Called, $"{part}");
                }
            });
        }

        Assert.True(within > 0 && called > 0);
    }

    [Fact]
    public void Without_alliance_terms_alliances_influence_nothing_and_prevent_nothing()
    {
        for (var index = 0; index < Worlds; index++)
        {
            var rows = Runs.Rows(Quarrels.Number(index).Without([.. Quarrels.AllianceTerms]));
            Assert.All(rows.Involvements, p => Assert.True(
                p is { Influence: 1, Entangled: false, Entrapped: false, Form: null, AllianceUtility: 0, EntanglementChance: 0 }, $"{p}"));
            Assert.All(rows.Involvements, p => Assert.Equal(p.Involvement, p.WithoutAlliance));
            Assert.All(rows.Disputes, d => Assert.True(
                d.Chance == d.ChanceWithoutInitiatorAllies && d.Chance == d.ChanceWithoutTargetAllies, $"{d}"));
            Assert.Empty(rows.Of(EventKind.Prevented));
        }
    }

    /// <remarks>Of a state that takes no part, coding alone tells on which side it would have without its alliances, if at all.</remarks>
    [Fact]
    public void Coding_changes_nothing_but_its_own_columns()
    {
        for (var index = 0; index < Worlds; index++)
        {
            var coded = Overheard.Value[index].Rows;
            var scenario = Quarrels.Number(index);
            var plain = Runs.Rows(scenario with { Record = scenario.Record with { Coding = false } });
            Assert.Equal(coded.Ticks, plain.Ticks);
            Assert.Equal(coded.States, plain.States);
            Assert.Equal(coded.Dyads, plain.Dyads);
            Assert.Equal(coded.Alliances, plain.Alliances);
            Assert.Equal(coded.Members, plain.Members);
            Assert.Equal(coded.Causes, plain.Causes);
            Assert.Equal(coded.Terms, plain.Terms);
            Assert.Equal(coded.Events.Where(e => e.Kind != EventKind.Prevented), plain.Events);
            Assert.Equal(coded.Disputes.Select(Uncoded), plain.Disputes);
            Assert.Equal(coded.Involvements.Where(p => p.Involvement > 0).Select(Uncoded), plain.Involvements.Where(p => p.Involvement > 0));
            Assert.All(plain.Involvements, p => Assert.Equal(Uncoded(p), p));
            Assert.Subset(
                coded.Involvements.Select(p => (p.Dispute, p.State, p.Honoured)).ToHashSet(),
                plain.Involvements.Select(p => (p.Dispute, p.State, p.Honoured)).ToHashSet());
        }
    }

    [Fact]
    public void Whoever_fights_loses_its_sides_share_of_power()
    {
        var fought = 0;
        for (var index = 0; index < Worlds; index++)
        {
            var rows = new RowList();
            var simulation = new Simulation(
                Quarrels.Number(index).Without("power-shifts", "conquest", "arming") with { Shocks = [] }, 0, rows);
            for (var tick = 0; tick < 6; tick++)
            {
                double[] power = [.. simulation.World.Power];
                simulation.Tick(tick);
                foreach (var dispute in rows.Disputes.Where(d => d.Tick == tick))
                    fought += Weaken(power, simulation.World.Names, dispute, rows);
                var sum = power.Sum();
                Assert.All(power.Zip(simulation.World.Power), pair => Assert.Equal(pair.First / sum, pair.Second, 1e-12));
            }
        }

        Assert.True(fought > 0);
    }

    /// <summary>Takes from each state what a dispute costs it, and tells how many joiners it has cost something.</summary>
    private static int Weaken(double[] power, IReadOnlyList<string> names, DisputeRow dispute, RowList rows)
    {
        var joiners = 0;
        foreach (var part in rows.Involvements.Where(p => p.Dispute == dispute.Id && (p.Originator || p.Involvement == 3)))
        {
            var loss = part.Side == "initiator" ? dispute.InitiatorLoss : dispute.TargetLoss;
            power[names.ToList().IndexOf(part.State)] *= 1 - loss;
            joiners += loss > 0 && !part.Originator ? 1 : 0;
        }

        return joiners;
    }

    private static DisputeRow Uncoded(DisputeRow row) =>
        row with { ChanceWithoutInitiatorAllies = double.NaN, ChanceWithoutTargetAllies = double.NaN };

    private static InvolvementRow Uncoded(InvolvementRow row) => row with
    {
        Influence = null,
        Entangled = null,
        Entrapped = null,
        Form = null,
        WithoutAlliance = null,
        SelfEntrapped = null,
        EntanglementChance = double.NaN,
        MilitaryEntanglementChance = double.NaN,
    };

    private static void CheckThatMoreJoined(Heard before, Heard after)
    {
        foreach (var dispute in ((AnswerCalls)after.Request).Disputes)
        {
            var earlier = ((AnswerCalls)before.Request).Disputes
                .Single(d => (d.Initiator, d.Target) == (dispute.Initiator, dispute.Target));
            Assert.ProperSuperset(Parts(earlier), Parts(dispute));
        }

        HashSet<(Side, int)> Parts(Confrontation dispute) =>
            [.. Enum.GetValues<Side>().SelectMany(side => dispute.Fighting(side).Select(state => (side, state)))];
    }

    private static IEnumerable<(int Dispute, int State, Stand? Stand)> StandsOf(Heard call) => call.Replies
        .SelectMany((reply, state) => reply is Stands stands ? stands.All.Select(s => (s.Dispute, state, s.Stand)) : []);

    /// <summary>What each third party answered last, and how far the dispute had gone when it was asked.</summary>
    private static Dictionary<(int Dispute, string State), (HostilityLevel Level, Stand Stand)> LastAnswers(
        RowList rows, IReadOnlyList<Heard> heard)
    {
        var numbers = rows.Disputes.ToDictionary(d => (d.Tick, d.Initiator, d.Target), d => d.Id);
        var names = NamesOf(rows);
        var answers = new Dictionary<(int, string), (HostilityLevel, Stand)>();
        foreach (var call in heard.Where(h => h.Request is AnswerCalls { Tick: >= 0 }))
        {
            foreach (var (place, state, stand) in StandsOf(call).Where(s => s.Stand is not null))
            {
                var dispute = ((AnswerCalls)call.Request).Disputes[place];
                var number = numbers[(call.Request.Tick, names[dispute.Initiator], names[dispute.Target])];
                answers[(number, names[state])] = (dispute.Level!.Value, stand!);
            }
        }

        return answers;
    }

    /// <summary>Treaties that a third party shares with either of the two that a dispute is between.</summary>
    private static Alliance[] TreatiesWithEither(AllianceBook alliances, int state, (int Initiator, int Target) two) =>
    [
        .. alliances.Of(state).ToArray().Where(
            a => a.IsTreaty && (a.MembershipOf(two.Initiator) is not null || a.MembershipOf(two.Target) is not null)),
    ];

    /// <summary>Whether a treaty is against outsiders, and a dispute is between two of its members.</summary>
    private static bool IsWithin(Alliance treaty, (int Initiator, int Target) two) => !treaty.Kind.IsInclusive()
        && treaty.MembershipOf(two.Initiator) is not null && treaty.MembershipOf(two.Target) is not null;

    private static Dictionary<(int Dispute, string State), Side> Fighting(RowList rows) => rows.Involvements
        .Where(p => p.Involvement == 3)
        .ToDictionary(p => (p.Dispute, p.State), p => p.Side == "initiator" ? Side.Initiator : Side.Target);

    /// <summary>Names of all states, vanished ones included, by index.</summary>
    private static string[] NamesOf(RowList rows) =>
        [.. Enumerable.Range(1, rows.States.Max(s => int.Parse(s.State.AsSpan(1), CultureInfo.InvariantCulture))).Select(i => $"S{i}")];
}
