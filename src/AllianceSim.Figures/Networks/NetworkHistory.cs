using AllianceSim.Experiments.Explanations;
using AllianceSim.Experiments.Spells;
using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Networks;

/// <summary>The network of alliances of one run through its years, with a place for each state that it keeps in all of them.</summary>
public sealed class NetworkHistory
{
    private readonly Dictionary<string, int> placeOf;
    private readonly ILookup<int, (int State, double Power)> powers;
    private readonly IReadOnlyList<SharedTreaty> treaties;

    /// <summary>Lays out the network of a run.</summary>
    /// <param name="story">The run, with its states.</param>
    public NetworkHistory(RunStory story)
    {
        var rows = story.Rows;
        Years = rows.Years;
        Names = [.. rows.States.Select(row => row.State).Distinct()];
        placeOf = Names.Select((name, place) => (name, place)).ToDictionary(state => state.name, state => state.place, StringComparer.Ordinal);
        powers = rows.States.ToLookup(row => rows.Years[0] + row.Tick, row => (placeOf[row.State], row.Power));
        treaties = [.. SharedTreaty.Of(rows.Alliances, rows.Members).Where(one => placeOf.ContainsKey(one.First) && placeOf.ContainsKey(one.Second))];
        Places = Place(story);
    }

    /// <summary>Names of the states that existed after any tick, in the order of the scenario.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Place of each state, see <see cref="StateLayout.Of"/>.</summary>
    public IReadOnlyList<Point> Places { get; }

    /// <summary>Labels of the ticks, in order.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The network after the tick of a year.</summary>
    /// <param name="year">One of <see cref="Years"/>.</param>
    public NetworkYear In(int year)
    {
        var shares = Enumerable.Repeat(double.NaN, Names.Count).ToArray();
        foreach (var (state, power) in powers[year])
            shares[state] = power;
        return new(
            year,
            shares,
            [
                .. treaties.Where(one => one.BindsIn(year))
                    .Select(one => (First: placeOf[one.First], Second: placeOf[one.Second]))
                    .Where(pair => double.IsFinite(shares[pair.First]) && double.IsFinite(shares[pair.Second]))
                    .GroupBy(pair => pair).Select(pair => new NetworkTie(pair.Key.First, pair.Key.Second, pair.Count())),
            ]);
    }

    private IReadOnlyList<Point> Place(RunStory story)
    {
        var most = new double[Names.Count];
        foreach (var (state, power) in powers.SelectMany(year => year))
            most[state] = Math.Max(most[state], power);
        var locations = story.Scenario.States.ToDictionary(state => state.Name, state => state.Location, StringComparer.Ordinal);
        PlacedState[] states = [.. Names.Select((name, place) => new PlacedState(most[place], locations.GetValueOrDefault(name)))];
        return StateLayout.Of(states, Array.Exists(states, state => state.Location is null) ? DistancesOf(story) : null, TiesOverYears());
    }

    private Func<int, int, double> DistancesOf(RunStory story)
    {
        var world = story.WorldAtStart();
        var indices = world.Names.Select((name, index) => (name, index)).ToDictionary(state => state.name, state => state.index, StringComparer.Ordinal);
        int[] places = [.. Names.Select(name => indices[name])];
        return (one, other) => world.Distance[places[one], places[other]];
    }

    private IReadOnlyList<PlacedTie> TiesOverYears() =>
    [
        .. treaties.GroupBy(one => (one.First, one.Second)).Select(pair => new PlacedTie(
                placeOf[pair.Key.First],
                placeOf[pair.Key.Second],
                Years.Count(year => pair.Any(one => one.BindsIn(year))) / (double)Years.Count))
            .Where(tie => tie.Strength > 0),
    ];
}
