using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Credibility;

/// <summary>How much aid a state expects of each other state: its will to help times its ability to.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class CredibilityAssessment(Settings settings)
{
    private static readonly Parameter Base = new(
        "credibility.base", -0.5, -10, 10, "logit", "Will to help where no term speaks for or against it.");

    /// <summary>Most aid that can be had of one ally.</summary>
    public static readonly Parameter AidLimit = new(
        "credibility.aid-limit", 5, 0.1, 100, "units of own power", "Most aid that can be had of one ally.");

    /// <summary>The numbers of this group.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "credibility",
        Name = "Credibility",
        Entry = Entry.Credibility,
        Formula = "C_im = logistic(c0 + Σ terms); aid_im = min(limit, C_im p_m O_m Σ_t ω_it r_mt / p_i), t ≠ m",
        Source = "Walt 1997, why alliances collapse: credibility declines, by doubt of ability and of will",
        Parameters = [Base, AidLimit],
        IsSwitch = false,
    };

    private readonly double start = settings[Base];
    private readonly OtherMeans means = new(settings);
    private readonly IWillTerm[] terms = settings.Terms<IWillTerm>();

    private readonly double aidLimit = settings[AidLimit];

    /// <summary>Writes the state's rows of credibility and aid, and its protection.</summary>
    public void Assess(Viewpoint view)
    {
        var (self, world, known) = (view.Self, view.World, view.Known);
        FindCommonThreats(view);
        FindConflicts(view);
        var credibility = known.Credibility.Row(self);
        credibility.Fill(start);
        foreach (var term in terms)
            term.Add(view, credibility);

        var owed = world.Alliances.Owed.Row(self);
        var aid = known.AidOf.Row(self);
        var total = 0.0;
        for (var m = 0; m < aid.Length; m++)
        {
            if (m == self || !world.Exists[m])
            {
                (credibility[m], aid[m], view.Ability[m]) = (0, 0, 0);
                continue;
            }

            credibility[m] = Elementary.Logistic(credibility[m]);
            view.Ability[m] = Ability(view, m) / view.OwnPower;
            aid[m] = Math.Min(credibility[m] * view.Ability[m], aidLimit);
            total += owed[m] * aid[m];
        }

        known.TotalAid[self] = total;
        known.Protection[self] = means.Means(world, self) + total;
    }

    /// <summary>Power with which an ally can reach the state's principal threats; it is no help against itself.</summary>
    private static double Ability(Viewpoint view, int ally)
    {
        var threats = view.Known.ThreatsOf(view.Self);
        var weights = view.Known.WeightsOf(view.Self);
        var reach = view.World.Reach.Row(ally);
        var reached = 0.0;
        for (var rank = 0; rank < threats.Length; rank++)
        {
            if (threats[rank] >= 0 && threats[rank] != ally)
                reached += weights[rank] * reach[threats[rank]];
        }

        return view.World.Power[ally] * view.Known.Disengagement[ally] * reached;
    }

    private static void FindCommonThreats(Viewpoint view)
    {
        var known = view.Known;
        var own = known.Tethered.Row(view.Self);
        for (var j = 0; j < own.Length; j++)
        {
            var lengths = known.ThreatLength[view.Self] * known.ThreatLength[j];
            view.CommonThreat[j] = lengths > 0 ? Vectors.Dot(own, known.Tethered.Row(j)) / lengths : 0;
        }
    }

    private static void FindConflicts(Viewpoint view)
    {
        Array.Clear(view.Conflict);
        var threats = view.Known.ThreatsOf(view.Self);
        var weights = view.Known.WeightsOf(view.Self);
        for (var rank = 0; rank < threats.Length; rank++)
        {
            if (threats[rank] < 0)
                continue;
            var allies = view.World.Alliances.Aid.Row(threats[rank]);
            for (var j = 0; j < allies.Length; j++)
                view.Conflict[j] += weights[rank] * allies[j];
        }
    }
}
