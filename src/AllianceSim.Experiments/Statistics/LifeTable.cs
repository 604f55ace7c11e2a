namespace AllianceSim.Experiments.Statistics;

/// <summary>What became of spells in one year of life.</summary>
/// <param name="Age">Completed years.</param>
/// <param name="Entered">Spells whose watching began at this age.</param>
/// <param name="AtRisk">Spells watched during the year that follows it.</param>
/// <param name="Ends">Those of them that ended in that year.</param>
public readonly record struct LifeYear(int Age, int Entered, int AtRisk, int Ends);

/// <summary>Spells of whole numbers of years, counted by age: what pooling over runs and resampling need of them.</summary>
public sealed class LifeTable
{
    // Index 0 is the first year of life; who ends at the age of 1 is at risk there alone.
    private readonly int[] entered;
    private readonly int[] atRisk;
    private readonly int[] ends;

    private LifeTable(int years) => (entered, atRisk, ends) = (new int[years], new int[years], new int[years]);

    /// <summary>The years of life in which any spell was watched, in order.</summary>
    public IEnumerable<LifeYear> Years =>
        Enumerable.Range(0, atRisk.Length).Where(age => atRisk[age] > 0).Select(age => new LifeYear(age, entered[age], atRisk[age], ends[age]));

    /// <summary>The years as risk sets: those who live through a year of life end it at the age of the next.</summary>
    internal IEnumerable<RiskSet> RiskSets => Years.Select(year => new RiskSet(year.Age + 1, year.AtRisk, year.Ends));

    /// <summary>Years that the longest watched life had lasted when its watching stopped.</summary>
    public int Longest => atRisk.Length;

    /// <summary>What became of spells in a year of life; nobody was watched beyond <see cref="Longest"/>.</summary>
    /// <param name="age">Completed years, not below 0.</param>
    public LifeYear this[int age] => age < atRisk.Length ? new(age, entered[age], atRisk[age], ends[age]) : new(age, 0, 0, 0);

    /// <summary>Counts spells. One that is not watched for any time (exit = entry) does not count.</summary>
    /// <exception cref="ArgumentException">A spell is not of whole, non-negative ages, or ends before it begins.</exception>
    public static LifeTable Of(IReadOnlyList<Spell> spells)
    {
        var table = new LifeTable((int)spells.Select(spell => spell.Exit).DefaultIfEmpty(0).Max());
        foreach (var spell in spells)
        {
            if (!(double.IsInteger(spell.Entry) && double.IsInteger(spell.Exit) && 0 <= spell.Entry && spell.Entry <= spell.Exit))
                throw new ArgumentException($"{spell} is not of whole years in order.", nameof(spells));
            for (var year = (int)spell.Entry; year < spell.Exit; year++)
                table.atRisk[year]++;
            if (spell.Exit > spell.Entry)
                table.entered[(int)spell.Entry]++;
            if (RiskSet.IsEnd(spell))
                table.ends[(int)spell.Exit - 1]++;
        }

        return table;
    }

    /// <summary>The table with given years.</summary>
    /// <param name="years">The years, each age at most once; an age that is not among them has nobody at risk.</param>
    public static LifeTable FromYears(IReadOnlyList<LifeYear> years)
    {
        var table = new LifeTable(years.Select(year => year.Age + 1).DefaultIfEmpty(0).Max());
        foreach (var year in years)
            table.Add(year);
        return table;
    }

    /// <summary>Pools tables, as if their spells had been counted together.</summary>
    public static LifeTable Sum(IReadOnlyList<LifeTable> tables)
    {
        var sum = new LifeTable(tables.Select(table => table.atRisk.Length).DefaultIfEmpty(0).Max());
        foreach (var table in tables)
        {
            for (var age = 0; age < table.atRisk.Length; age++)
                sum.Add(new(age, table.entered[age], table.atRisk[age], table.ends[age]));
        }

        return sum;
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
        RiskSets.Where(set => set.Ends > 0),
        entered.Sum(),
        atRisk.Length,
        level);

    /// <summary>The years of life as subjects of a regression: those that end in a year, and those that live through it.</summary>
    /// <remarks>Cox's partial likelihood asks only who is at risk and who ends at each time, so that it is the same of a spell and of the
    /// pieces that it is cut into; so are errors by cluster where a cluster holds all pieces of a spell (Therneau and Grambsch 2000,
    /// section 3.7).</remarks>
    /// <param name="cluster">Number of what the spells share chance with.</param>
    /// <param name="covariates">Values that hold for all the spells.</param>
    public IEnumerable<Subject> Subjects(int cluster, IReadOnlyList<double> covariates)
    {
        foreach (var (age, _, watched, ended) in Years)
        {
            if (ended > 0)
                yield return new(new(age, age + 1, true), cluster, covariates, ended);
            if (watched > ended)
                yield return new(new(age, age + 1, false), cluster, covariates, watched - ended);
        }
    }

    private void Add(LifeYear year)
    {
        entered[year.Age] += year.Entered;
        atRisk[year.Age] += year.AtRisk;
        ends[year.Age] += year.Ends;
    }
}
