using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls;

/// <summary>A state's decision how far to go in a dispute, and on which side: the sum of its terms.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Judgement(Settings settings)
{
    private readonly ICallTerm[] terms = settings.Terms<ICallTerm>();
    private readonly InvolvementScale scale = new(settings);
    private readonly OtherMeans means = new(settings);
    private readonly PromisesCalled promises = new(settings);
    private readonly EntanglementChance entanglement = new(settings);
    private readonly double pivotFloor = settings[InvolvementScale.PivotFloor];
    private readonly Option[] options = [new(settings.Terms<ICallTerm>()), new(settings.Terms<ICallTerm>())];

    /// <summary>Chance of being entangled below which a state that does nothing has nothing to tell. Whether it tells must not depend on its
    /// luck, or the chances told would not sum to what is to be expected.</summary>
    private const double Negligible = 0.001;

    /// <summary>What a state does about a dispute; null where it takes no part, would not without alliances, is not called, and could hardly
    /// have been entangled.</summary>
    /// <param name="view">The state.</param>
    /// <param name="dispute">The dispute.</param>
    /// <param name="coded">Whether to find out what it would do without its alliances and its leaders' biases.</param>
    public Stand? Judge(Viewpoint view, Confrontation dispute, bool coded) =>
        dispute.BeganWith(view.Self) ? JudgeOwn(view, dispute, coded) : JudgeOthers(view, dispute, coded);

    /// <summary>Whoever begins a dispute does something about it, and whoever is challenged is at least exposed.</summary>
    private Stand JudgeOwn(Viewpoint view, Confrontation dispute, bool coded)
    {
        var side = view.Self == dispute.Initiator ? Side.Initiator : Side.Target;
        var least = side == Side.Initiator ? Involvement.NonMilitary : Involvement.Exposed;
        var option = Weigh(view, dispute, side, least, coded);
        return option.Stand(view.Self, option.Level, option.WithoutAlliance, option.Unbiased);
    }

    private Stand? JudgeOthers(Viewpoint view, Confrontation dispute, bool coded)
    {
        var first = Weigh(view, dispute, Side.Initiator, Involvement.None, coded);
        var second = Weigh(view, dispute, Side.Target, Involvement.None, coded);
        var chosen = Better(first.Utility, first, second.Utility, second);
        var alone = Better(first.UtilityAlone, first, second.UtilityAlone, second);
        var unbiased = Better(first.UtilityUnbiased, first, second.UtilityUnbiased, second);
        var called = second.Call.Promise.IsCalled ? second : first.Call.Promise.IsCalled ? first : null;
        var (any, military) = coded ? Chances(first, second) : (double.NaN, double.NaN);
        var likelier = any < Negligible ? null : second.Call.Alliance > first.Call.Alliance ? second : first;
        if ((chosen ?? alone ?? called ?? (coded ? likelier : null)) is not { } told)
            return null;
        return told.Stand(
            view.Self,
            chosen == told ? told.Level : Involvement.None,
            alone == told ? told.WithoutAlliance : Involvement.None,
            unbiased == told ? told.Unbiased : Involvement.None) with
        {
            CalledTo = called?.Call.Side,
            IsFirm = called is not null && called.Call.Promise.IsFirm,
            EntanglementChance = any,
            MilitaryEntanglementChance = military,
        };
    }

    private Option Weigh(Viewpoint view, Confrontation dispute, Side side, Involvement least, bool coded)
    {
        var (world, option) = (view.World, options[(int)side]);
        var attack = world.Power[dispute.Initiator] * world.Reach[dispute.Initiator, dispute.Target];
        var defence = world.Power[dispute.Target] * means.Means(world, dispute.Target);
        option.Call.Begin(world, (attack, defence), pivotFloor, view.Self, dispute, side);
        option.Call.Promise = promises.Strongest(view, option.Call);
        for (var term = 0; term < terms.Length; term++)
        {
            option.Values[term] = terms[term].Weigh(view, option.Call);
            option.Call.Add(terms[term], option.Values[term]);
        }

        var purpose = side == Side.Initiator ? Purpose.LuckWithInitiator : Purpose.LuckWithTarget;
        var luck = view.Draws.Logistic(purpose, view.Tick, view.Self, dispute.Initiator * world.Count + dispute.Target);
        option.Decide(scale, luck, least, coded);
        return option;
    }

    /// <summary>The chances of being entangled on one side or the other, by lucks that do not hang together.</summary>
    private (double Any, double Military) Chances(Option one, Option other)
    {
        var (first, second) = (entanglement.Of(one.Call), entanglement.Of(other.Call));
        return (Either(first.Any, second.Any), Either(first.Military, second.Military));

        static double Either(double one, double two) => one + two - one * two;
    }

    /// <summary>The option of the greater utility, the target's side in a tie; null where neither has any.</summary>
    private static Option? Better(double first, Option one, double second, Option other) =>
        Math.Max(first, second) <= 0 ? null : first > second ? one : other;
}
