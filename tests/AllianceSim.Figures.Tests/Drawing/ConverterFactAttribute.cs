using AllianceSim.Figures.Drawing;

namespace AllianceSim.Figures.Tests.Drawing;

/// <summary>A test that needs a program that turns SVG into other formats; elsewhere it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ConverterFactAttribute : FactAttribute
{
    public ConverterFactAttribute(string name)
    {
        if (Find(name) is null)
            Skip = $"No {name} on the PATH.";
    }

    public static string? Find(string name) =>
        Converter.All.Single(converter => converter.Name == name).Find(Environment.GetEnvironmentVariable("PATH"));
}
