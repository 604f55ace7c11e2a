namespace AllianceSim.Model.Landscape;

/// <summary>A division of states into two sides, either of which may be empty. Which of the two is called which does not matter.</summary>
public sealed class Split
{
    private readonly bool[] isAcross;

    /// <summary>Divides states.</summary>
    /// <param name="sides">Side of each state: those of one value stand together.</param>
    public Split(IEnumerable<bool> sides)
    {
        isAcross = [.. sides];
        if (isAcross is [true, ..])
            isAcross = Array.ConvertAll(isAcross, side => !side);
    }

    /// <summary>Number of states.</summary>
    public int Count => isAcross.Length;

    /// <summary>Whether a state stands on the other side than the first state.</summary>
    /// <param name="state">The state.</param>
    public bool this[int state] => isAcross[state];

    /// <summary>Least number of states that must change sides to come from this split to another: 0 to half of the states.</summary>
    /// <param name="other">A split of the same states.</param>
    public int MovesTo(Split other)
    {
        var differing = isAcross.Zip(other.isAcross).Count(pair => pair.First != pair.Second);
        return Math.Min(differing, Count - differing);
    }

    /// <summary>The side of each state, 1 or 2, such as <c>1121</c>; the first state is on side 1.</summary>
    public override string ToString() => string.Concat(isAcross.Select(side => side ? '2' : '1'));
}
