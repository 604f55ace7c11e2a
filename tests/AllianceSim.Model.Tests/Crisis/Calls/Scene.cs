using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;

namespace AllianceSim.Model.Tests.Crisis.Calls;

/// <summary>A dispute between state 1 and state 2 as state 0 weighs it, in which a test changes one thing at a time.</summary>
internal sealed class Scene(SmallWorld small, Settings settings)
{
    public const int Self = 0;
    public const int Initiator = 1;
    public const int Target = 2;

    /// <summary>A state that is in no dispute.</summary>
    public const int Third = 3;

    /// <summary>Another that is in none.</summary>
    public const int Fourth = 4;

    public SmallWorld Small => small;

    public Settings Settings => settings;

    /// <summary>The side that state 0 weighs; on the target's, state 2 is the friend.</summary>
    public Side Side { get; set; } = Side.Target;

    /// <summary>The dispute: a war about the usual stake where nothing else is said.</summary>
    public Confrontation Dispute { get; set; } = Begun(Initiator, Target);

    /// <summary>A dispute that has gone so far, with which alliances had nothing to do.</summary>
    public static Confrontation Begun(int initiator, int target, double stake = 1, HostilityLevel? level = HostilityLevel.War)
    {
        var begun = new Confrontation(initiator, new Challenge(target, 0.1, 0.1, 0.1, null, null), stake);
        return level is { } reached ? begun.At(reached) : begun;
    }

    /// <summary>Value of a term.</summary>
    public double Value(string term) => Weigh().Terms[term];

    /// <summary>The call and all its terms, by mechanism.</summary>
    public (Call Call, IReadOnlyDictionary<string, double> Terms) Weigh() => Weigh(small, settings, Self, Dispute, Side);

    /// <summary>A call and all its terms, by mechanism.</summary>
    public static (Call Call, IReadOnlyDictionary<string, double> Terms) Weigh(
        SmallWorld small, Settings settings, int self, Confrontation dispute, Side side)
    {
        var (world, call, values) = (small.World, new Call(), new Dictionary<string, double>());
        var attack = world.Power[dispute.Initiator] * world.Reach[dispute.Initiator, dispute.Target];
        var defence = world.Power[dispute.Target] * new OtherMeans(settings).Means(world, dispute.Target);
        call.Begin(world, (attack, defence), settings[InvolvementScale.PivotFloor], self, dispute, side);
        call.Promise = new PromisesCalled(settings).Strongest(small.Views[self], call);
        foreach (var term in settings.Terms<ICallTerm>())
        {
            var value = term.Weigh(small.Views[self], call);
            values.Add(term.Mechanism.Id, value);
            call.Add(term, value);
        }

        return (call, values);
    }
}
