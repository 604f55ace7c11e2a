namespace AllianceSim.Model.Mechanisms;

/// <summary>The switches and numbers of a run: the catalogue's defaults, overlaid by the scenario's.</summary>
public sealed class Settings
{
    private readonly IReadOnlyList<Mechanism> mechanisms;
    private readonly Dictionary<Parameter, double> values = [];
    private readonly HashSet<Mechanism> off = [];

    /// <summary>Resolves switches and numbers. A mechanism that is off takes the neutral value of each of its parameters.</summary>
    /// <param name="switches">On or off by mechanism id; a mechanism not named is as it is by default.</param>
    /// <param name="numbers">Values by parameter id; a parameter not named has its default.</param>
    /// <param name="tried">Mechanisms to try out beside the catalogue's, at their defaults; their terms come last.</param>
    /// <exception cref="ArgumentException">An id is not in the catalogue, or the mechanism is no switch.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its parameter's range.</exception>
    public Settings(
        IReadOnlyDictionary<string, bool>? switches = null, IReadOnlyDictionary<string, double>? numbers = null,
        params IReadOnlyList<Mechanism> tried)
    {
        mechanisms = [.. Catalogue.All, .. tried];
        off.UnionWith(mechanisms.Where(mechanism => !mechanism.IsOnByDefault));
        foreach (var (id, on) in switches ?? new Dictionary<string, bool>())
        {
            var mechanism = Catalogue.Find(id) is { IsSwitch: true } found
                ? found
                : throw new ArgumentException($"No mechanism '{id}' can be switched.", nameof(switches));
            if (on)
                off.Remove(mechanism);
            else
                off.Add(mechanism);
        }

        foreach (var mechanism in mechanisms)
        {
            foreach (var parameter in mechanism.Parameters)
                values.Add(parameter, !IsOn(mechanism) && parameter.Neutral is { } neutral ? neutral : parameter.Default);
        }

        foreach (var (id, value) in numbers ?? new Dictionary<string, double>())
            Set(id, value);
    }

    /// <summary>The value in force.</summary>
    public double this[Parameter parameter] => values[parameter];

    /// <summary>Whether the mechanism takes part.</summary>
    public bool IsOn(Mechanism mechanism) => !off.Contains(mechanism);

    /// <summary>The terms that enter at the given place, in the catalogue's order, those switched off left out.</summary>
    /// <typeparam name="TTerm">Kind of term.</typeparam>
    public TTerm[] Terms<TTerm>()
        where TTerm : class, ITerm =>
        [.. mechanisms
            .Where(m => m.Term is not null && IsOn(m) && m.Term.Type.IsAssignableTo(typeof(TTerm)))
            .Select(m => (TTerm)m.Term!.Make(this))];

    private void Set(string id, double value)
    {
        var (mechanism, parameter) = Catalogue.FindParameter(id)
            ?? throw new ArgumentException($"There is no parameter '{id}'.", nameof(id));
        if (!(value >= parameter.Minimum && value <= parameter.Maximum))
        {
            throw new ArgumentOutOfRangeException(
                nameof(value), value, $"{id} must be from {parameter.Minimum} to {parameter.Maximum}.");
        }

        if (IsOn(mechanism) || parameter.Neutral is null)
            values[parameter] = value;
    }
}
