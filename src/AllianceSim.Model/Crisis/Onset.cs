using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis;

/// <summary>Whether a state starts a dispute with each other state.</summary>
/// <param name="settings">The run's settings.</param>
/// <param name="states">Number of states.</param>
public sealed class Onset(Settings settings, int states)
{
    private static readonly Parameter Base = new(
        "onset.base", -5.5, -20, 10, "logit", "Inclination to start a dispute where no term speaks for or against it; an input of the era.");

    /// <summary>The numbers of this group.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "onset",
        Name = "Onset of disputes",
        Entry = Entry.Crisis,
        Formula = "chance that i starts a dispute with j: logistic(d0 + Σ terms)",
        Source = "Militarised interstate disputes: Gibler, Miller and Little 2016",
        Parameters = [Base],
        IsSwitch = false,
    };

    private readonly double start = settings[Base];
    private readonly IOnsetTerm[] terms = settings.Terms<IOnsetTerm>();
    private readonly double[] onset = new double[states];

    /// <summary>Adds to a list the states with which this one starts a dispute.</summary>
    public void Draw(Viewpoint view, List<int> challenged)
    {
        foreach (var (j, chance) in Chances(view))
        {
            if (view.Draws.Uniform(Purpose.Onset, view.Tick, view.Self, j) < chance)
                challenged.Add(j);
        }
    }

    /// <summary>The chance of a dispute with each other state that exists.</summary>
    public IEnumerable<(int Target, double Chance)> Chances(Viewpoint view)
    {
        Array.Fill(onset, start);
        foreach (var term in terms)
            term.Add(view, onset);
        for (var j = 0; j < onset.Length; j++)
        {
            if (j != view.Self && view.World.Exists[j])
                yield return (j, Elementary.Logistic(onset[j]));
        }
    }
}
