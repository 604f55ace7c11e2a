namespace AllianceSim.Experiments.Landscapes;

/// <summary>The blocs that alliances make of states, each by the state that leads it.</summary>
/// <remarks>Every state follows the strongest of its partners, and that one the strongest of its own, up to a state that none of its
/// partners outdoes. Unlike connected components, blocs stay apart where one state is tied to both.</remarks>
public static class BlocLeaders
{
    /// <summary>The state that leads each state's bloc, by its place; -1 for a state without ties.</summary>
    /// <param name="powers">Power of each state.</param>
    /// <param name="ties">Pairs that are bound to each other.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<double> powers, IEnumerable<(int First, int Second)> ties)
    {
        var follows = Enumerable.Repeat(-1, powers.Count).ToArray();
        foreach (var (first, second) in ties)
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
