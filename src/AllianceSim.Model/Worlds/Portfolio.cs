namespace AllianceSim.Model.Worlds;

/// <summary>A state's allies, as it counts on them in a crisis: those with a treaty that promises aid.</summary>
/// <param name="states">Number of states.</param>
public sealed class Portfolio(int states)
{
    /// <summary>Number of allies.</summary>
    public int Count { get; set; }

    /// <summary>Indices of the allies, rising; the first <see cref="Count"/> count.</summary>
    public int[] Allies { get; } = new int[states];

    /// <summary>Weight of each ally: its share of the square roots of their powers, times the aid promised.</summary>
    public double[] Weights { get; } = new double[states];

    /// <summary>How much the state depends on each ally for its defence, times the aid promised, 0 to 1.</summary>
    public double[] Dependence { get; } = new double[states];

    /// <summary>Whether each ally is a client: far weaker, and under the state's guarantee.</summary>
    public bool[] Clients { get; } = new bool[states];

    /// <summary>How many allies the state has, counted by weight: 1 less the inverse of their effective number, 0 to 1.</summary>
    public double Diversity { get; set; }

    /// <summary>How much of a guarantor the state is: n / (n + 10) of its clients, 0 to 1.</summary>
    public double Guarantorship { get; set; }

    /// <summary>Place in <see cref="Allies"/> of the ally that the state depends on most, or -1.</summary>
    public int Patron { get; set; }
}
