using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Outbreak;

/// <summary>Whether a state starts a dispute with each other state.</summary>
/// <param name="settings">The run's settings.</param>
/// <param name="states">Number of states.</param>
public sealed class Onset(Settings settings, int states)
{
    private static readonly Parameter Base = new(
        "onset.base", -5.7, -20, 10, "logit", "Inclination to start a dispute where no term speaks for or against it; an input of the era.");

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
    private readonly double[][] values = [.. settings.Terms<IOnsetTerm>().Select(_ => new double[states])];

    /// <summary>Draws the disputes that a state starts, and finds those that alliances have prevented.</summary>
    /// <param name="view">The state that decides.</param>
    /// <param name="begun">Filled with the disputes begun.</param>
    /// <param name="prevented">Filled with those prevented.</param>
    /// <param name="coded">Whether to find out what part alliances had in it; if not, none is found.</param>
    public void Draw(Viewpoint view, List<Challenge> begun, List<Challenge> prevented, bool coded)
    {
        Weigh(view);
        for (var j = 0; j < states; j++)
        {
            if (j == view.Self || !view.World.Exists[j])
                continue;
            var (chance, alone, unallied) = ChancesOf(j, coded);
            var drawn = view.Draws.Uniform(Purpose.Onset, view.Tick, view.Self, j);
            if (drawn < chance)
            {
                begun.Add(new Challenge(
                    j, chance, alone, unallied, drawn < alone ? null : FormOf(Backing.OfInitiator, j),
                    drawn < unallied ? null : FormOf(Backing.OfTarget, j)));
            }
            else if (drawn < alone || drawn < unallied)
            {
                prevented.Add(new Challenge(j, chance, alone, unallied, null, null));
            }
        }
    }

    /// <summary>The chance of a dispute with each other state that exists.</summary>
    public IEnumerable<(int Target, double Chance)> Chances(Viewpoint view)
    {
        Weigh(view);
        for (var j = 0; j < states; j++)
        {
            if (j != view.Self && view.World.Exists[j])
                yield return (j, ChancesOf(j, false).AsItIs);
        }
    }

    private void Weigh(Viewpoint view)
    {
        for (var term = 0; term < terms.Length; term++)
        {
            Array.Clear(values[term]);
            terms[term].Add(view, values[term]);
        }
    }

    /// <summary>The chance of a dispute as things are, without the initiator's alliances, and without the target's.</summary>
    private (double AsItIs, double WithoutInitiators, double WithoutTargets) ChancesOf(int target, bool coded)
    {
        var (plain, own, theirs) = (start, 0.0, 0.0);
        for (var term = 0; term < terms.Length; term++)
        {
            var value = values[term][target];
            switch (terms[term].Backing)
            {
                case Backing.OfInitiator:
                    own += value;
                    break;
                case Backing.OfTarget:
                    theirs += value;
                    break;
                default:
                    plain += value;
                    break;
            }
        }

        var chance = Elementary.Logistic(plain + own + theirs);
        return (
            chance,
            own == 0 || !coded ? chance : Elementary.Logistic(plain + theirs),
            theirs == 0 || !coded ? chance : Elementary.Logistic(plain + own));
    }

    /// <summary>The form whose terms spoke most for the dispute, of those that come of one side's alliances.</summary>
    private InfluenceForm FormOf(Backing backing, int target)
    {
        Span<double> sums = stackalloc double[(int)InfluenceForm.Emboldenment + 1];
        for (var term = 0; term < terms.Length; term++)
            sums[(int)terms[term].Form] += terms[term].Backing == backing ? values[term][target] : 0;
        return InfluenceForms.Strongest(sums);
    }
}
