using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Outbreak;

/// <summary>A neutrality pact with a state that could hurt it frees the initiator's back.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class FreeHand(Settings settings) : IOnsetTerm
{
    private static readonly Parameter Weight = new(
        "free-hand.weight", 0.48, 0, 10, "logit", "Weight of the neutrality of a dangerous state: ln 1.62.", 0);

    private static readonly Parameter Danger = new(
        "free-hand.danger", 0.25, 0.01, 1, "odds", "Odds against the initiator from which on a state's neutrality counts in full.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "free-hand",
        Name = "Neutrality pact that frees the hand",
        Entry = Entry.Crisis,
        Formula = "d max_m [neutrality pact of i and m] min(1, W_im / w), m ≠ j",
        Source = "Leeds 2003; Johnson and Leeds 2011: an attacker with a neutrality pact starts 1.62 times as many disputes",
        Parameters = [Weight, Danger],
        Term = TermMaker.Of(s => new FreeHand(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly double danger = settings[Danger];
    private readonly OtherMeans means = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public Backing Backing => Backing.OfInitiator;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        var (world, self) = (view.World, view.Self);
        var resistance = view.OwnPower * means.Means(world, self);
        foreach (var alliance in world.Alliances.Of(self))
        {
            if (alliance.Kind != AllianceKind.Neutrality || !alliance.IsTreaty)
                continue;
            foreach (var member in alliance.Members)
            {
                var m = member.State;
                if (m == self)
                    continue;
                var term = weight * Math.Min(1, AggregatePower.WinOdds(world.Power[m], world.Reach[m, self], resistance) / danger);
                for (var j = 0; j < onset.Length; j++)
                    onset[j] = j == m ? onset[j] : Math.Max(onset[j], term);
            }
        }
    }
}
