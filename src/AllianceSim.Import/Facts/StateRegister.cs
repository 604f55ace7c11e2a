using System.Globalization;

namespace AllianceSim.Import.Facts;

/// <summary>Names of states. Where files call a state by several names, it goes by all of them, and is called by the first. Where no file has
/// a name as it is spelled, it goes by the rules of <see cref="StateSpelling"/>.</summary>
internal sealed class StateRegister
{
    private readonly SortedDictionary<int, StateName> names = [];
    private readonly Dictionary<string, SortedSet<int>> numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SortedSet<int>> folded = new(StringComparer.Ordinal);

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

    /// <summary>The states that files name, by number.</summary>
    public IEnumerable<int> States => names.Keys;

    /// <summary>Everything that a state can be called.</summary>
    public IEnumerable<string> WordsFor(int state) => names.TryGetValue(state, out var name)
        ? new[] { name.Name, name.Abbreviation }.Where(word => word.Length > 0).Concat(StateSpelling.Of(state))
        : [];

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
            : numbers.GetValueOrDefault(state.Trim())
                ?? folded.GetValueOrDefault(StateSpelling.Fold(state))
                ?? Otherwise(state);

    // A short name of a state that no file names is no other state's name without its parentheses, as with the two Congos.
    private SortedSet<int> Otherwise(string state) => StateSpelling.Find(state) is { } meant
        ? names.ContainsKey(meant) ? [meant] : []
        : folded.GetValueOrDefault(StateSpelling.FoldBare(state), []);

    private void Point(string word, int state)
    {
        Point(numbers, word, state);
        Point(folded, StateSpelling.Fold(word), state);
        Point(folded, StateSpelling.FoldBare(word), state);
    }

    private static void Point(Dictionary<string, SortedSet<int>> words, string word, int state)
    {
        if (word.Length == 0)
            return;
        if (!words.TryGetValue(word, out var states))
            words[word] = states = [];
        states.Add(state);
    }
}
