using AllianceSim.Engine.Scenario;
using AllianceSim.Import.Facts;
using AllianceSim.Scenarios.Forms;

namespace AllianceSim.Import.Worlds;

/// <summary>The states of a scenario with their figures, and the rules for figures that are missing.</summary>
internal sealed class StateAssembly
{
    private const int PowerDigits = 7;
    private const int IdeologyDigits = 3;
    private const int PlaceDigits = 2;

    private readonly FactBook facts;
    private readonly int year;
    private readonly StateRegister register;
    private readonly ILookup<int, Regime> regimes;
    private readonly Dictionary<int, Figure> powers;
    private readonly Dictionary<int, Figure> ideologies;

    /// <summary>Finds the figures of all members of the system, of whom others may be judged by.</summary>
    public StateAssembly(FactBook facts, int year, IReadOnlyList<int> members, StateRegister register)
    {
        this.facts = facts;
        this.year = year;
        this.register = register;
        regimes = facts.Regimes.Where(regime => regime.Ideology is not null).ToLookup(regime => regime.State);
        powers = FindPowers(members);
        ideologies = FindIdeologies(members);
    }

    /// <summary>Power by state.</summary>
    public IReadOnlyDictionary<int, double> Powers => powers.ToDictionary(power => power.Key, power => power.Value.Value);

    /// <summary>Names that are unique and can be written, by state.</summary>
    public IReadOnlyDictionary<int, string> NamesOf(IReadOnlyList<int> states)
    {
        var names = new Dictionary<int, string>();
        foreach (var state in states)
        {
            string[] words = [.. register.WordsFor(state), FormattableString.Invariant($"State {state}")];
            names[state] = words.First(word => TextForm.Name.Allows(word) && !names.ContainsValue(word));
        }

        return names;
    }

    /// <summary>A state with its figures.</summary>
    /// <param name="state">Its number.</param>
    /// <param name="name">Its name.</param>
    /// <param name="notes">Takes down what was filled in.</param>
    public StateSpec SpecOf(int state, string name, ImportNotes notes)
    {
        var (power, ideology) = (powers[state], ideologies[state]);
        if (power.Rule is { } powerRule)
            notes.Fill(name, "power", powerRule);
        if (ideology.Rule is { } ideologyRule && facts.Regimes.Count > 0)
            notes.Fill(name, "ideology", ideologyRule);
        var capital = CapitalOf(state);
        return new StateSpec
        {
            Name = name,
            Power = Math.Round(power.Value, PowerDigits) is > 0 and var rounded ? rounded : power.Value,
            Ideology = Math.Round(Math.Clamp(ideology.Value, -1, 1), IdeologyDigits),
            Location = capital is null ? null : (Math.Round(capital.Latitude, PlaceDigits), Math.Round(capital.Longitude, PlaceDigits)),
        };
    }

    private Capital? CapitalOf(int state) =>
        facts.Capitals.FirstOrDefault(capital => capital.State == state && capital.From <= year && year <= capital.To);

    private Dictionary<int, Figure> FindPowers(IReadOnlyList<int> members)
    {
        // A share of zero is missing, too: no state is without any capability, and the model needs some.
        var shares = facts.Capabilities.Where(capability => capability.Share > 0).ToLookup(capability => capability.State);
        var found = members.ToDictionary(
            state => state, state => Figure.At(shares[state].Select(share => (share.Year, share.Share!.Value)), year));
        var known = found.Values.OfType<Figure>().Select(figure => figure.Value).Order().ToList();
        var median = new Figure(known.Count > 0 ? known[known.Count / 2] : 1, "the median of all states");
        return found.ToDictionary(state => state.Key, state => state.Value ?? median);
    }

    private Dictionary<int, Figure> FindIdeologies(IReadOnlyList<int> members)
    {
        var found = members.ToDictionary(state => state, IdeologyOf);
        var figures = new Dictionary<int, Figure>();
        foreach (var (state, figure) in found)
        {
            var region = found.Where(other => other.Value is not null && Region.Of(other.Key) == Region.Of(state)).ToList();
            figures[state] = figure
                ?? (region.Count > 0
                    ? new Figure(region.Average(other => other.Value!.Value), $"the mean of {Region.Of(state)?.Name ?? "states elsewhere"}")
                    : new Figure(0, "between autocracy and democracy, as none of its region is known"));
        }

        return figures;
    }

    private Figure? IdeologyOf(int state)
    {
        var byVDem = Figure.At(Points(state, isVDem: true), year);
        if (byVDem is { Rule: null })
            return byVDem;
        var byPolity = Figure.At(Points(state, isVDem: false), year);
        if (byPolity is { Rule: null })
            return facts.Regimes.Exists(regime => regime.IsVDem) ? byPolity with { Rule = "Polity's, as V-Dem has none" } : byPolity;
        return byVDem ?? byPolity;
    }

    private IEnumerable<(int Year, double Value)> Points(int state, bool isVDem) =>
        regimes[state].Where(regime => regime.IsVDem == isVDem).Select(regime => (regime.Year, regime.Ideology!.Value));
}
