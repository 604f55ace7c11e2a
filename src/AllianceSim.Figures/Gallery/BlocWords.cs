namespace AllianceSim.Figures.Gallery;

/// <summary>What the blocs that there in fact are, are called.</summary>
/// <param name="Blocs">Both together.</param>
/// <param name="First">Where a state of the first is.</param>
/// <param name="Second">Where a state of the second is.</param>
internal sealed record BlocWords(string Blocs, string First, string Second)
{
    /// <summary>Blocs of a run's alliances.</summary>
    public static BlocWords OfRun { get; } = new("the run's blocs", "in the strongest bloc", "in the second");

    /// <summary>Sides that are given, or follow from alliances at the start.</summary>
    public static BlocWords OfCase { get; } = new("the sides in fact taken", "on the first of these sides", "on the second");

    /// <summary>Both together, at the beginning of a sentence.</summary>
    public string Capital => char.ToUpperInvariant(Blocs[0]) + Blocs[1..];
}
