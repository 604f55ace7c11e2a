using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests;

/// <summary>Settings for tests. The catalogue's defaults are free to change, so no test may lean on their size.</summary>
internal static class Chosen
{
    /// <summary>All mechanisms at work, also those whose default is to do nothing; no misperception and no human error.</summary>
    public static Settings Calm { get; } = Off("misperception", "error");

    /// <summary>The same with some mechanisms switched off.</summary>
    public static Settings Off(params string[] mechanisms) => new(mechanisms.ToDictionary(id => id, _ => false), Acting());

    /// <summary>The same with misperception and error off, and some mechanisms besides.</summary>
    public static Settings CalmWithout(params string[] mechanisms) => Off(["misperception", "error", .. mechanisms]);

    /// <summary>All mechanisms but misperception and error at work, with some numbers set.</summary>
    public static Settings With(params (string Parameter, double Value)[] numbers)
    {
        var all = Acting();
        foreach (var (parameter, value) in numbers)
            all[parameter] = value;
        return new Settings(new Dictionary<string, bool> { ["misperception"] = false, ["error"] = false }, all);
    }

    private static Dictionary<string, double> Acting() => Catalogue.All
        .SelectMany(mechanism => mechanism.Parameters)
        .Where(parameter => parameter.Default == parameter.Neutral)
        .ToDictionary(parameter => parameter.Id, OffNeutral);

    private static double OffNeutral(Parameter parameter)
    {
        var step = (parameter.Maximum - parameter.Minimum) / 10;
        return parameter.Neutral + step <= parameter.Maximum ? parameter.Default + step : parameter.Default - step;
    }
}
