using AllianceSim.Model.Randomness;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>Random choices for a test case: a function of the number of the case, on every machine.</summary>
/// <param name="index">Number of the case.</param>
internal sealed class Dice(int index)
{
    private static readonly Draws Draws = new(seed: 48_271, replicate: 0);
    private int thrown;

    public double Uniform() => Draws.Uniform(Purpose.Shock, index, thrown++);

    public double Between(double low, double high) => low + (high - low) * Uniform();

    public bool Chance(double chance) => Uniform() < chance;

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int From(int low, int high) => low + (int)(Uniform() * (high - low + 1));

    public T Any<T>()
        where T : struct, Enum => Of(Enum.GetValues<T>());

    public T Of<T>(IReadOnlyList<T> choices) => choices[From(0, choices.Count - 1)];

    /// <summary>So many different ones of a list, in random order.</summary>
    public T[] Some<T>(IReadOnlyList<T> choices, int count)
    {
        var left = choices.ToList();
        var chosen = new T[count];
        for (var i = 0; i < count; i++)
        {
            var at = From(0, left.Count - 1);
            chosen[i] = left[at];
            left.RemoveAt(at);
        }

        return chosen;
    }

    public int[] Permutation(int count) => Some([.. Enumerable.Range(0, count)], count);
}
