using AllianceSim.Experiments.Landscapes;

namespace AllianceSim.Figures.Networks;

/// <summary>Two states that are bound to fight for each other.</summary>
/// <param name="First">Place of one in the list of states.</param>
/// <param name="Second">Place of the other.</param>
/// <param name="Treaties">Number of treaties that bind them, at least 1.</param>
public readonly record struct NetworkTie(int First, int Second, int Treaties);

/// <summary>The network of alliances after the tick of a year.</summary>
/// <param name="Year">Label of the tick.</param>
/// <param name="Powers">Each state's share of the world's power; NaN where it does not exist.</param>
/// <param name="Ties">Who is bound to whom, each pair once.</param>
public sealed record NetworkYear(int Year, IReadOnlyList<double> Powers, IReadOnlyList<NetworkTie> Ties)
{
    /// <summary>The state that leads each state's bloc, by its place in the list; -1 for a state without ties.</summary>
    public IReadOnlyList<int> Leaders { get; } = BlocLeaders.Of(Powers, Ties.Select(tie => (tie.First, tie.Second)));
}
