using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

/// <summary>Where a row holds a score with its interval.</summary>
/// <param name="Name">Name of its column.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Get">The score of a row.</param>
/// <param name="With">The row with another one.</param>
internal sealed record ScoreKey<TRow>(string Name, string Meaning, Func<TRow, HindcastScore> Get, Func<TRow, HindcastScore, TRow> With);

/// <summary>The three columns of a score.</summary>
internal static class ScoreColumns
{
    /// <summary>Adds them to a table.</summary>
    public static void Add<TRow>(this Table<TRow> table, ScoreKey<TRow> key)
    {
        Add(key.Name, key.Meaning, score => score.Value, (score, v) => score with { Value = v });
        Add($"{key.Name}-low", "Lower bound of its interval.", score => score.Low, (score, v) => score with { Low = v });
        Add($"{key.Name}-high", "Upper bound.", score => score.High, (score, v) => score with { High = v });

        void Add(string name, string meaning, Func<HindcastScore, double> get, Func<HindcastScore, double, HindcastScore> with) =>
            table.Add(name, meaning, Number, (in row) => get(key.Get(row)), (row, value) => key.With(row, with(key.Get(row), value)));
    }
}
