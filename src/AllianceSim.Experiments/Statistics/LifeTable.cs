namespace AllianceSim.Experiments.Statistics;

/// <summary>Spells of whole numbers of years, counted by age: what pooling over runs and resampling need of them.</summary>
public sealed class LifeTable
{
    // Index 0 is the first year of life; who ends at the age of 1 is at risk there alone.
    private readonly int[] atRisk;
    private readonly int[] ends;
    private readonly int spells;

    private LifeTable(int[] atRisk, int[] ends, int spells)
    {
        this.atRisk = atRisk;
        this.ends = ends;
        this.spells = spells;
    }

    /// <summary>Counts spells.</summary>
    /// <exception cref="ArgumentException">A spell is not of whole, non-negative ages, or ends before it begins.</exception>
    public static LifeTable Of(IReadOnlyList<Spell> spells)
    {
        var years = (int)spells.Select(spell => spell.Exit).DefaultIfEmpty(0).Max();
        int[] atRisk = new int[years], ends = new int[years];
        foreach (var spell in spells)
        {
            if (!(double.IsInteger(spell.Entry) && double.IsInteger(spell.Exit) && 0 <= spell.Entry && spell.Entry <= spell.Exit))
                throw new ArgumentException($"{spell} is not of whole years in order.", nameof(spells));
            for (var year = (int)spell.Entry; year < spell.Exit; year++)
                atRisk[year]++;
            if (RiskSet.IsEnd(spell))
                ends[(int)spell.Exit - 1]++;
        }

        return new(atRisk, ends, spells.Count);
    }

    /// <summary>Pools tables, as if their spells had been counted together.</summary>
    public static LifeTable Sum(IReadOnlyList<LifeTable> tables)
    {
        var years = tables.Select(table => table.atRisk.Length).DefaultIfEmpty(0).Max();
        int[] atRisk = new int[years], ends = new int[years];
        foreach (var table in tables)
        {
            for (var year = 0; year < table.atRisk.Length; year++)
            {
                atRisk[year] += table.atRisk[year];
                ends[year] += table.ends[year];
            }
        }

        return new(atRisk, ends, tables.Sum(table => table.spells));
    }

    /// <summary>Ends, and years at risk, of those of an age in completed years.</summary>
    /// <param name="youngest">First age.</param>
    /// <param name="oldest">Last age, included; empty for no limit.</param>
    public RateCount Rate(int youngest = 0, int? oldest = null)
    {
        var stop = Math.Min(oldest is { } last ? last + 1 : int.MaxValue, atRisk.Length);
        double ended = 0, years = 0;
        for (var year = youngest; year < stop; year++)
        {
            ended += ends[year];
            years += atRisk[year];
        }

        return new(ended, years);
    }

    /// <summary>The survival curve.</summary>
    /// <param name="level">Level of the intervals.</param>
    public SurvivalCurve Curve(double level = 0.95) => KaplanMeier.FromRiskSets(
        Enumerable.Range(0, ends.Length).Where(year => ends[year] > 0).Select(year => new RiskSet(year + 1, atRisk[year], ends[year])),
        spells,
        atRisk.Length,
        level);
}
