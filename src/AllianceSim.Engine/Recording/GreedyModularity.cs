using AllianceSim.Model.Alliances;

namespace AllianceSim.Engine.Recording;

/// <summary>How far ties fall into camps: Newman's modularity of the best division that the greedy method finds (Clauset, Newman and Moore
/// 2004). It begins with each state by itself and unites the two camps that raise modularity most, those of the states named first
/// where several do, until none does.</summary>
/// <remarks>Ties count alike. All is compared in whole numbers, so that the division is the same on every machine.</remarks>
/// <param name="most">Most states that it is asked about.</param>
internal sealed class GreedyModularity(int most)
{
    private readonly int[,] links = new int[most, most];
    private readonly int[] degrees = new int[most];

    /// <summary>Modularity of the ties among some states, -0.5 to 1; NaN without ties.</summary>
    public double Of(AllianceBook alliances, ReadOnlySpan<int> states)
    {
        var twice = Fill(alliances, states);
        if (twice == 0)
            return double.NaN;
        while (Best(states.Length, twice) is (var one, var other))
            Unite(one, other, states.Length);
        var sum = 0;
        for (var camp = 0; camp < states.Length; camp++)
            sum += (twice * links[camp, camp]) - (degrees[camp] * degrees[camp]);
        return sum / ((double)twice * twice);
    }

    /// <summary>Puts each state into a camp of its own.</summary>
    /// <returns>Twice the number of ties.</returns>
    private int Fill(AllianceBook alliances, ReadOnlySpan<int> states)
    {
        var twice = 0;
        Array.Clear(degrees);
        for (var a = 0; a < states.Length; a++)
        {
            for (var b = 0; b < states.Length; b++)
            {
                links[a, b] = a != b && alliances.Tied(states[a], states[b]) ? 1 : 0;
                degrees[a] += links[a, b];
            }

            twice += degrees[a];
        }

        return twice;
    }

    private (int One, int Other)? Best(int camps, int twice)
    {
        (int One, int Other)? best = null;
        var most = 0;
        for (var a = 0; a < camps; a++)
        {
            for (var b = a + 1; b < camps; b++)
            {
                var gain = (twice * links[a, b]) - (degrees[a] * degrees[b]);
                if (gain > most)
                    (most, best) = (gain, (a, b));
            }
        }

        return best;
    }

    /// <summary>Unites two camps; on the diagonal each tie within a camp counts from both its ends, as off it.</summary>
    private void Unite(int one, int other, int camps)
    {
        for (var camp = 0; camp < camps; camp++)
            (links[one, camp], links[other, camp]) = (links[one, camp] + links[other, camp], 0);
        for (var camp = 0; camp < camps; camp++)
            (links[camp, one], links[camp, other]) = (links[camp, one] + links[camp, other], 0);
        degrees[one] += degrees[other];
        degrees[other] = 0;
    }
}
