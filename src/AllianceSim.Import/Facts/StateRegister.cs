using System.Globalization;

namespace AllianceSim.Import.Facts;

/// <summary>Names of states. Where files call a state by several names, it goes by all of them, and is called by the first.</summary>
internal sealed class StateRegister
{
    private readonly SortedDictionary<int, StateName> names = [];
    private readonly Dictionary<string, SortedSet<int>> numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a register.</summary>
    public StateRegister(IEnumerable<StateName> given)
    {
        foreach (var name in given.Distinct())
        {
            var known = names.GetValueOrDefault(name.State, new StateName(name.State, "", ""));
            names[name.State] = new StateName(
                name.State, known.Abbreviation.Length > 0 ? known.Abbreviation : name.Abbreviation,
                known.Name.Length > 0 ? known.Name : name.Name);
            Point(name.Name, name.State);
            Point(name.Abbreviation, name.State);
        }
    }

    /// <summary>Everything that a state can be called.</summary>
    public IEnumerable<string> WordsFor(int state) =>
        names.TryGetValue(state, out var name) ? new[] { name.Name, name.Abbreviation }.Where(word => word.Length > 0) : [];

    /// <summary>The number of a state by name, abbreviation or number; null where there is none, or several of that name of which it
    /// is not the first name of just one.</summary>
    public int? Resolve(string state)
    {
        var all = All(state);
        int[] first = [.. all.Where(number => string.Equals(NameOf(number), state.Trim(), StringComparison.OrdinalIgnoreCase))];
        return all.Count == 1 ? all.First() : first.Length == 1 ? first[0] : null;
    }

    /// <summary>As <see cref="Resolve(string)"/>; where several go by that name and just one of the given is among them, that one.</summary>
    public int? Resolve(string state, IReadOnlyList<int> among)
    {
        int[] found = [.. All(state).Intersect(among)];
        return found.Length == 1 ? found[0] : Resolve(state);
    }

    /// <summary>The name of a state, else its abbreviation, else its number.</summary>
    public string NameOf(int state) => names.GetValueOrDefault(state) switch
    {
        { Name.Length: > 0 } known => known.Name,
        { Abbreviation.Length: > 0 } known => known.Abbreviation,
        _ => state.ToString(CultureInfo.InvariantCulture),
    };

    private SortedSet<int> All(string state) =>
        int.TryParse(state, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? names.ContainsKey(number) ? [number] : []
            : numbers.GetValueOrDefault(state.Trim(), []);

    private void Point(string word, int state)
    {
        if (word.Length == 0)
            return;
        if (!numbers.TryGetValue(word, out var states))
            numbers[word] = states = [];
        states.Add(state);
    }
}
