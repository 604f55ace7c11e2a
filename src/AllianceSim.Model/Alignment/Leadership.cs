using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment;

/// <summary>Who can lead, over whom, and how much it wants to.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Leadership(Settings settings)
{
    private static readonly Parameter RelativeSize = new(
        "leadership.relative-size", 0.48, 0.05, 1, "share of the strongest", "Power at which a state is half a leader.");

    private static readonly Parameter AbsoluteSize = new(
        "leadership.absolute-size", 0, 0, 1, "share of power",
        "Power at which a state is half a leader whatever the strongest has; 0 to go by the strongest.");

    private static readonly Parameter SuperiorityNeeded = new(
        "leadership.superiority", 3, 1, 50, "ratio of power", "Superiority over a follower at which leadership is half effective.");

    private static readonly Parameter Steepness = new(
        "leadership.steepness", 6, 0.1, 50, "logit per log of power", "How sharply both thresholds rise.");

    private static readonly Parameter BaseWill = new(
        "leadership.base-will", 0.2, 0, 1, "will", "Will to lead without any threat.");

    private static readonly Parameter WillPersistence = new(
        "leadership.will-persistence", 0.85, 0, 0.999, "share a tick", "Share of the present will that lasts to the next tick.");

    /// <summary>The numbers of this group.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "leadership",
        Name = "Leadership",
        Entry = Entry.Partner,
        Formula = "L_j = logistic(s ln(p_j / (rel p_max))), or with an absolute size in place of rel p_max; R_ji = logistic(s ln(p_j / (ρ p_i))); "
            + "will moves to (w0 + (1 - w0) max_t â_jt min(1, p_t / p_j) √r_jt), less what the leader is tired of",
        Source = "Walt 1997, why alliances endure: hegemonic leadership, its two preconditions: superiority and commitment",
        Parameters = [RelativeSize, AbsoluteSize, SuperiorityNeeded, Steepness, BaseWill, WillPersistence],
        IsSwitch = false,
    };

    private readonly double relativeSize = settings[RelativeSize];
    private readonly double absoluteSize = settings[AbsoluteSize];
    private readonly LeadershipFatigue fatigue = new(settings);
    private readonly double superiority = settings[SuperiorityNeeded];
    private readonly double steepness = settings[Steepness];
    private readonly double baseWill = settings[BaseWill];
    private readonly double persistence = settings[WillPersistence];

    /// <summary>Brings the standing of every state as a leader, at large and over each other, up to date with its power.</summary>
    public void Publish(World world)
    {
        var half = absoluteSize > 0 ? absoluteSize : relativeSize * world.LargestPower;
        for (var j = 0; j < world.Count; j++)
        {
            world.Leadership[j] = world.Exists[j] ? Rise(world.Power[j] / half) : 0;
            for (var i = 0; i < world.Count; i++)
            {
                world.Standing[j, i] = world.Exists[j] && world.Exists[i]
                    ? world.Leadership[j] * Rise(world.Power[j] / (superiority * world.Power[i]))
                    : 0;
            }
        }
    }

    /// <summary>Gives a state the will that its fears call for.</summary>
    public void Begin(Viewpoint view) => view.Known.Will[view.Self] = Wanted(view);

    /// <summary>Moves a state's will to lead towards what its fears call for.</summary>
    public void UpdateWill(Viewpoint view)
    {
        ref var will = ref view.Known.Will[view.Self];
        will = persistence * will + (1 - persistence) * Wanted(view);
    }

    private double Rise(double ratio) => Elementary.Logistic(steepness * Elementary.Log(ratio));

    private double Wanted(Viewpoint view)
    {
        var world = view.World;
        var reach = world.Reach.Row(view.Self);
        var greatest = 0.0;
        for (var t = 0; t < world.Count; t++)
        {
            if (t == view.Self || !world.Exists[t])
                continue;
            var challenge = view.Beliefs.Hostility[t] * Math.Min(1, world.Power[t] / view.OwnPower) * Math.Sqrt(reach[t]);
            greatest = Math.Max(greatest, challenge);
        }

        return (baseWill + (1 - baseWill) * greatest) * fatigue.ShareLeft(view);
    }
}
