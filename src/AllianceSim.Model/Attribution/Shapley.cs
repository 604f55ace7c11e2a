namespace AllianceSim.Model.Attribution;

/// <summary>Shares of several causes in a common effect.</summary>
public static class Shapley
{
    /// <summary>Most causes that can be told apart.</summary>
    public const int MostPlayers = 16;

    /// <summary>What each cause adds on average over all orders in which they could have come; the shares sum to the whole effect.</summary>
    /// <remarks>Shapley 1953, A Value for n-Person Games: exact, by all 2^n sets of causes.</remarks>
    /// <param name="players">Number of causes, 1 to <see cref="MostPlayers"/>.</param>
    /// <param name="value">Effect of a set of causes; bit i stands for cause i.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few or too many causes.</exception>
    public static double[] Shares(int players, Func<int, double> value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(players, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(players, MostPlayers);
        var effects = new double[1 << players];
        for (var set = 0; set < effects.Length; set++)
            effects[set] = value(set);

        var weights = Weights(players);
        var shares = new double[players];
        for (var player = 0; player < players; player++)
        {
            for (var set = 0; set < effects.Length; set++)
            {
                if ((set & 1 << player) == 0)
                    shares[player] += weights[int.PopCount(set)] * (effects[set | 1 << player] - effects[set]);
            }
        }

        return shares;
    }

    /// <summary>Chance that exactly a given set of causes comes before a given one, by the size of the set.</summary>
    private static double[] Weights(int players)
    {
        var weights = new double[players];
        weights[0] = 1.0 / players;
        for (var size = 1; size < players; size++)
            weights[size] = weights[size - 1] * size / (players - size);
        return weights;
    }
}
