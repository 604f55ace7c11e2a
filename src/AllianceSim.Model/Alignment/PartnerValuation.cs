using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment;

/// <summary>What each other state is worth as a partner: security and a sum of named terms.</summary>
/// <param name="settings">The run's settings.</param>
/// <param name="states">Number of states.</param>
public sealed class PartnerValuation(Settings settings, int states)
{
    private readonly IPartnerTerm[] terms = settings.Terms<IPartnerTerm>();
    private readonly Security security = new(settings);
    private readonly double[][] values = [.. settings.Terms<IPartnerTerm>().Select(_ => new double[states])];

    /// <summary>The terms, in the order of their values.</summary>
    public IReadOnlyList<IPartnerTerm> Terms => terms;

    /// <summary>A term's value of every other state, as last weighed.</summary>
    public ReadOnlySpan<double> Values(int term) => values[term];

    /// <summary>Writes the state's rows of affinity and utility.</summary>
    public void Assess(Viewpoint view)
    {
        var affinity = view.Known.Affinity.Row(view.Self);
        var utility = view.Known.Utility.Row(view.Self);
        affinity.Clear();
        view.PartnerTerms = values;
        for (var term = 0; term < terms.Length; term++)
        {
            var row = values[term];
            terms[term].Evaluate(view, row);
            for (var j = 0; j < row.Length; j++)
            {
                row[j] = j == view.Self || !view.World.Exists[j] ? 0 : row[j];
                affinity[j] += row[j];
            }
        }

        for (var j = 0; j < utility.Length; j++)
        {
            utility[j] = j == view.Self || !view.World.Exists[j]
                ? 0
                : affinity[j] + security.OfPartner(view, j);
        }
    }
}
