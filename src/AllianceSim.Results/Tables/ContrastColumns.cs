using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

/// <summary>Where a row holds the contrast that it is of.</summary>
/// <param name="Get">The contrast of a row.</param>
/// <param name="With">The row with another one.</param>
internal sealed record ContrastKey<TRow>(Func<TRow, Contrast> Get, Func<TRow, Contrast, TRow> With);

/// <summary>The columns that say what is held against what.</summary>
internal static class ContrastColumns
{
    /// <summary>Adds them to a table.</summary>
    public static void Add<TRow>(this Table<TRow> table, ContrastKey<TRow> key)
    {
        Add("by", "Path of the factor, or base for the scenario.", c => c.By, (c, v) => c with { By = v });
        Add("level", "Its level.", c => c.Level, (c, v) => c with { Level = v });
        Add("baseline", "The level that it is held against.", c => c.Baseline, (c, v) => c with { Baseline = v });
        Add(
            "given", "Path of another factor of which only one level is looked at; empty where all design points are.",
            c => c.Given, (c, v) => c with { Given = v });
        Add("at", "That level; empty also where the factor is as the scenario has it.", c => c.At, (c, v) => c with { At = v });

        void Add(string name, string meaning, Func<Contrast, string> get, Func<Contrast, string, Contrast> with) =>
            table.Add(name, meaning, Text, (in row) => get(key.Get(row)), (row, value) => key.With(row, with(key.Get(row), value)));
    }
}
