using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Attribution;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Bargaining;

/// <summary>Members shut out one that has become worth less than nothing to them: they vote by power.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Expulsion(Settings settings)
{
    private static readonly Parameter Threshold = new(
        "expulsion.threshold", -3, -30, 30, "logit", "Worth of a member to the others for even odds of being expelled.");

    private static readonly Parameter MostOften = new(
        "expulsion.most", 1, 0, 1, "probability a tick", "Chance that members who want to expel another can.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "expulsion",
        Name = "Expulsion",
        Entry = Entry.Bargaining,
        Formula = "of three members or more, one worth less than nothing with probability most max(0, 1 - 2 s_i) / (1 + exp((Σ_m p_m U_mi / Σ_m p_m - threshold) / T)); "
            + "m: the other members, s_i: share of i in the members' power",
        Source = "Walt 1997, why alliances collapse: an ally that has become more belligerent; charters of 1919 and 1948",
        Parameters = [Threshold, MostOften],
    };

    private readonly double threshold = settings[Threshold];
    private readonly double most = settings[MostOften];
    private readonly Decision decision = new(settings);
    private readonly IPartnerTerm[] terms = settings.Terms<IPartnerTerm>();

    /// <summary>Worth of a member to the others, in logits: their mean, weighted by power.</summary>
    public static double Worth(World world, Assessments known, Alliance alliance, int member)
    {
        var (sum, weights) = (0.0, 0.0);
        foreach (var other in alliance.Members)
        {
            if (other.State == member)
                continue;
            sum += world.Power[other.State] * known.Utility[other.State, member];
            weights += world.Power[other.State];
        }

        return sum / weights;
    }

    /// <summary>What each term added to a member's worth to the others; the terms sum to it.</summary>
    /// <param name="views">The world as each state sees it, partners weighed.</param>
    /// <param name="alliance">The alliance.</param>
    /// <param name="member">Index of the member.</param>
    public IReadOnlyList<TermChange> Reasons(IReadOnlyList<Viewpoint> views, Alliance alliance, int member)
    {
        var (values, security, weights) = (new double[terms.Length], 0.0, 0.0);
        foreach (var other in alliance.Members)
        {
            if (other.State == member)
                continue;
            var view = views[other.State];
            weights += view.OwnPower;
            security += view.OwnPower * (view.Known.Utility[other.State, member] - view.Known.Affinity[other.State, member]);
            for (var term = 0; term < values.Length; term++)
                values[term] += view.OwnPower * view.PartnerTerms[term][member];
        }

        return
        [
            new TermChange(Security.Definition, null, security / weights, security / weights),
            .. terms.Select((term, i) => new TermChange(term.Mechanism, null, values[i] / weights, values[i] / weights)),
        ];
    }

    /// <summary>Whether the other members expel a member that is worth this to them. Nobody expels a member that is worth something, or
    /// stronger than all others.</summary>
    public bool Expels(World world, Draws draws, int tick, Alliance alliance, int member, double worth)
    {
        var sum = 0.0;
        foreach (var membership in alliance.Members)
            sum += world.Power[membership.State];
        var prevail = Math.Max(0, 1 - 2 * world.Power[member] / sum);
        return alliance.Members.Count > 2
            && worth < 0
            && draws.Uniform(Purpose.Expulsion, tick, member, alliance.DrawKey)
                < most * prevail * Elementary.Logistic((threshold - worth) / decision.Scale);
    }
}
