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
    /// <remarks>Every state follows the strongest of its partners, and that one the strongest of its own, up to a state that none of its
    /// partners outdoes. Unlike connected components, blocs stay apart where one state is tied to both.</remarks>
    public IReadOnlyList<int> Leaders { get; } = Follow(Powers, Ties);

    private static int[] Follow(IReadOnlyList<double> powers, IReadOnlyList<NetworkTie> ties)
    {
        var follows = Enumerable.Repeat(-1, powers.Count).ToArray();
        foreach (var (first, second, _) in ties)
        {
            Consider(first, second);
            Consider(second, first);
        }

        return [.. Enumerable.Range(0, powers.Count).Select(Leader)];

        void Consider(int state, int partner)
        {
            if (follows[state] < 0)
                follows[state] = state;
            if (Outdoes(partner, follows[state]))
                follows[state] = partner;
        }

        // Power rises at each step, so that there is an end to it.
        int Leader(int state)
        {
            while (state >= 0 && follows[state] != state)
                state = follows[state];
            return state;
        }

        bool Outdoes(int one, int other) => powers[one] > powers[other] || (powers[one] == powers[other] && one < other);
    }
}
