using AllianceSim.Model.Worlds;

namespace AllianceSim.Engine.Recording;

/// <summary>The network of ties among some states: who is bound to fight for whom.</summary>
internal sealed class TieNetwork
{
    /// <summary>Measures the network.</summary>
    public TieNetwork(World world, int[] states)
    {
        var degrees = new int[states.Length];
        var component = Enumerable.Range(0, states.Length).ToArray();
        var (triples, triangles) = (0, 0);
        for (var a = 0; a < states.Length; a++)
        {
            for (var b = a + 1; b < states.Length; b++)
            {
                var contiguous = world.Contiguous[states[a], states[b]] ? 1 : 0;
                ContiguousPairs += contiguous;
                if (!world.Alliances.Tied(states[a], states[b]))
                    continue;
                Ties++;
                ContiguousTies += contiguous;
                degrees[a]++;
                degrees[b]++;
                component[Root(component, b)] = Root(component, a);
                for (var c = b + 1; c < states.Length; c++)
                {
                    if (world.Alliances.Tied(states[a], states[c]) && world.Alliances.Tied(states[b], states[c]))
                        triangles++;
                }
            }
        }

        foreach (var degree in degrees)
            triples += degree * (degree - 1) / 2;
        var pairs = states.Length * (states.Length - 1) / 2;
        Density = pairs == 0 ? 0 : (double)Ties / pairs;
        MeanDegree = states.Length == 0 ? 0 : 2.0 * Ties / states.Length;
        Clustering = triples == 0 ? double.NaN : 3.0 * triangles / triples;
        ShareUnallied = states.Length == 0 ? 0 : (double)degrees.Count(d => d == 0) / states.Length;
        Components = Enumerable.Range(0, states.Length).Count(a => Root(component, a) == a && degrees[a] > 0);
    }

    /// <summary>Number of tied pairs.</summary>
    public int Ties { get; }

    /// <summary>Number of pairs that touch.</summary>
    public int ContiguousPairs { get; }

    /// <summary>Those of them that are tied.</summary>
    public int ContiguousTies { get; }

    /// <summary>Tied share of all pairs.</summary>
    public double Density { get; }

    /// <summary>Mean number of partners.</summary>
    public double MeanDegree { get; }

    /// <summary>Share of connected triples that are closed; NaN where there are none.</summary>
    public double Clustering { get; }

    /// <summary>Share of states without a partner.</summary>
    public double ShareUnallied { get; }

    /// <summary>Connected groups of two or more.</summary>
    public int Components { get; }

    private static int Root(int[] component, int i)
    {
        while (component[i] != i)
            i = component[i] = component[component[i]];
        return i;
    }
}
