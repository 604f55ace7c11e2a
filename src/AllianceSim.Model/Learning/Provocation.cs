using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Learning;

/// <summary>An alliance aimed at a state makes it see the members as more hostile, as long as it stands: the spiral. Whoever so allies
/// makes itself a target.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Provocation(Settings settings) : IOnsetTerm
{
    private static readonly Parameter Strength = new(
        "provocation.strength", 0.15, 0, 1, "hostility", "Share of the way to full hostility that an overwhelming alliance moves its target.", 0);

    private static readonly Parameter Transparency = new(
        "provocation.transparency", 0.3, 0, 1, "share", "Share of this that openness about what the alliance is for takes away.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "provocation",
        Name = "Provocation by a hostile alliance",
        Entry = Entry.Belief,
        Formula = "P_ij = π (1 - transparency) max_k A_k W_ik over the alliances k of j that are aimed at i, j no ally of i, W the odds of all their members "
            + "against i; prior += P (1 - prior); in disputes d (â_ij - â_ij unprovoked)",
        Source = "Beckley 2015, how alliances could drag a state into war: provocation; Richardson 1960",
        Parameters = [Strength, Transparency],
        Term = TermMaker.Of(s => new Provocation(s)),
    };

    private readonly double strength = settings[Strength] * (1 - settings[Transparency]);
    private readonly double weight = settings[OnsetHostility.Weight];
    private readonly OtherMeans means = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public Backing Backing => Backing.OfTarget;

    /// <inheritdoc/>
    public InfluenceForm Form => InfluenceForm.MadeATarget;

    /// <summary>Finds how far alliances that are aimed at the state provoke it against each of their members.</summary>
    public void Assess(Viewpoint view)
    {
        Array.Clear(view.Provoked);
        foreach (var alliance in view.World.Alliances.InForce)
        {
            if (alliance.Target != view.Self || alliance.Aid == 0 || alliance.MembershipOf(view.Self) is not null)
                continue;
            var provoked = strength * alliance.Aid * Odds(view, alliance);
            foreach (var member in alliance.Members)
            {
                if (view.World.Alliances.Aid[view.Self, member.State] == 0)
                    view.Provoked[member.State] = Math.Max(view.Provoked[member.State], provoked);
            }
        }
    }

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        for (var j = 0; j < onset.Length; j++)
            onset[j] += weight * view.Beliefs.HostilityByProvocation(j);
    }

    /// <summary>Odds of an alliance against the state: the power of its members that reaches it.</summary>
    private double Odds(Viewpoint view, Alliance alliance)
    {
        var power = 0.0;
        foreach (var member in alliance.Members)
            power += view.World.Power[member.State] * view.World.Reach[member.State, view.Self];
        return AggregatePower.WinOdds(power, 1, view.OwnPower * means.Means(view.World, view.Self));
    }
}
