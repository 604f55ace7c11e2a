using System.Collections.Immutable;

namespace AllianceSim.Experiments.Designs;

/// <summary>What a factor is set to.</summary>
/// <param name="Path">What is set, as on the command line.</param>
/// <param name="Value">Its value, as written in a scenario.</param>
public readonly record struct Setting(string Path, string Value)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Path}={Value}";
}

/// <summary>A point of a design: one scenario with some settings.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Base">Index of the scenario that is varied.</param>
/// <param name="Settings">What is set in it; a factor that is not among them is as the scenario has it.</param>
public sealed record DesignPoint(int Number, int Base, ImmutableArray<Setting> Settings)
{
    /// <summary>The value of a factor; null where it is as the scenario has it.</summary>
    public string? this[string path]
    {
        get
        {
            foreach (var setting in Settings)
            {
                if (setting.Path == path)
                    return setting.Value;
            }

            return null;
        }
    }
}
