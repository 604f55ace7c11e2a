namespace AllianceSim.Model.Mechanisms;

/// <summary>Every mechanism of the model, in the order in which terms are added up. To add one, add a line.</summary>
public static class Catalogue
{
    /// <summary>All mechanisms.</summary>
    public static IReadOnlyList<Mechanism> All { get; } =
    [
    ];

    private static readonly Dictionary<string, Mechanism> ById = All.ToDictionary(m => m.Id, StringComparer.Ordinal);

    private static readonly Dictionary<string, (Mechanism Mechanism, Parameter Parameter)> ByParameter = All
        .SelectMany(m => m.Parameters.Select(p => (m, p)))
        .ToDictionary(pair => pair.p.Id, StringComparer.Ordinal);

    /// <summary>The mechanism with an id, or null.</summary>
    public static Mechanism? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>The parameter with an id and its mechanism, or null.</summary>
    public static (Mechanism Mechanism, Parameter Parameter)? FindParameter(string id) =>
        ByParameter.TryGetValue(id, out var found) ? found : null;
}
