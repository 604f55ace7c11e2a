using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Crisis.War;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Learning;

/// <summary>The hostility at which a world is at rest: where what disputes add is what calm takes away, on average.</summary>
/// <remarks>A world that started from what states expect of each other would spend its first decades on the way there, and that
/// would look like a finding.</remarks>
/// <param name="settings">The run's settings.</param>
public sealed class SettledHostility(Settings settings)
{
    private const int MostSteps = 200;
    private const double Tolerance = 1e-6;

    /// <summary>Hostility added by each of the disputes of the ten years before the start.</summary>
    private const double PerRecentDispute = 0.25;

    private readonly double act = settings[HostilityLearning.Act] * new Fighting(settings).MeanResentment;
    private readonly double calm = settings[HostilityLearning.Calm];
    private readonly HostilityPrior prior = new(settings);
    private readonly Provocation provocation = new(settings);

    /// <summary>Hostility after disputes in the ten years before the start, from the settled level.</summary>
    public static double AfterDisputes(double settled, int disputes) =>
        settled + (1 - settled) * (1 - Elementary.Exp(-PerRecentDispute * disputes));

    /// <summary>Sets the hostility beliefs of all states to their settled level.</summary>
    /// <param name="views">All states, in order.</param>
    public void Settle(IReadOnlyList<Viewpoint> views)
    {
        var world = views[0].World;
        var largest = world.LargestPower;
        var onset = new Onset(settings, world.Count);
        foreach (var view in views)
        {
            provocation.Assess(view);
            for (var j = 0; j < world.Count; j++)
            {
                if (j != view.Self)
                    Begin(view.Beliefs, j, prior.Of(view, j, largest));
            }
        }

        var quiet = new Grid<double>(world.Count);
        for (var step = 0; step < MostSteps; step++)
        {
            foreach (var view in views)
            {
                foreach (var (j, chance) in onset.Chances(view))
                    quiet[view.Self, j] = 1 - chance;
            }

            if (Step(views, quiet, largest) < Tolerance)
                return;
        }
    }

    /// <summary>Moves every belief half of the way to rest, and tells the longest way moved.</summary>
    private double Step(IReadOnlyList<Viewpoint> views, Grid<double> quiet, double largest)
    {
        var longest = 0.0;
        foreach (var view in views)
        {
            for (var j = 0; j < view.World.Count; j++)
            {
                if (j == view.Self || !view.World.Exists[j])
                    continue;
                var dispute = 1 - quiet[view.Self, j] * quiet[j, view.Self];
                var expected = prior.Of(view, j, largest);
                longest = Math.Max(longest, Move(ref view.Beliefs.Hostility[j], expected.AsItIs, dispute));
                Move(ref view.Beliefs.HostilityAlone[j], expected.Alone, dispute);
                Move(ref view.Beliefs.HostilityUnprovoked[j], expected.Unprovoked, dispute);
            }
        }

        return longest;
    }

    private double Move(ref double belief, double expected, double dispute)
    {
        var (up, down) = (act * dispute, calm * (1 - dispute));
        var rest = up + down > 0 ? (up + down * expected) / (up + down) : expected;
        var move = 0.5 * (rest - belief);
        belief += move;
        return Math.Abs(move);
    }

    private static void Begin(Beliefs beliefs, int j, ExpectedHostility expected) =>
        (beliefs.Hostility[j], beliefs.HostilityAlone[j], beliefs.HostilityUnprovoked[j]) =
            (expected.AsItIs, expected.Alone, expected.Unprovoked);
}
