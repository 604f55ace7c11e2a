using AllianceSim.Model.Landscape;

namespace AllianceSim.Experiments.Landscapes;

/// <summary>Two blocs that in fact stood against each other, as the sides that states have taken.</summary>
/// <param name="Leaders">Leader of each state's bloc, by its place in a list of states; -1 for a state in neither of the two.</param>
/// <param name="First">Leader of the more powerful bloc, or of the one named first.</param>
/// <param name="Second">Leader of the other.</param>
public sealed record TwoBlocs(IReadOnlyList<int> Leaders, int First, int Second)
{
    /// <summary>The two blocs among some of the states that hold most power.</summary>
    /// <param name="leaders">Leader of each state's bloc, see <see cref="BlocLeaders"/>.</param>
    /// <param name="powers">Power of each state.</param>
    /// <param name="states">Places of the states in both lists.</param>
    /// <returns>The blocs; null where there are fewer than two.</returns>
    public static TwoBlocs? Of(IReadOnlyList<int> leaders, IReadOnlyList<double> powers, IReadOnlyList<int> states)
    {
        int[] ranked =
        [
            .. states.Where(state => leaders[state] >= 0).GroupBy(state => leaders[state], state => powers[state])
                .OrderByDescending(bloc => bloc.Sum()).ThenBy(bloc => bloc.Key).Take(2).Select(bloc => bloc.Key),
        ];
        return ranked.Length < 2
            ? null
            : new([.. states.Select(state => ranked.Contains(leaders[state]) ? leaders[state] : -1)], ranked[0], ranked[1]);
    }

    /// <summary>Which members of the two blocs a split puts with the wrong bloc, each bloc taken for the side that makes them fewest.</summary>
    /// <param name="split">A split of the states.</param>
    public IReadOnlyList<bool> Misplaced(Split split)
    {
        var wrong = Leaders.Select((leader, state) => leader >= 0 && split[state] != (leader == Second)).ToList();
        var members = Leaders.Count(leader => leader >= 0);
        return 2 * wrong.Count(one => one) <= members ? wrong : [.. wrong.Select((one, state) => Leaders[state] >= 0 && !one)];
    }

    /// <summary>The split nearest to another that keeps the two blocs apart: states in neither stand where the other puts them.</summary>
    /// <param name="split">A split of the states.</param>
    public Split NearestTo(Split split) => new(Misplaced(split).Select((isMisplaced, state) => split[state] != isMisplaced));
}
