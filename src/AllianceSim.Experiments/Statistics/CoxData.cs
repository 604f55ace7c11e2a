namespace AllianceSim.Experiments.Statistics;

/// <summary>Subjects in the order in which a regression walks through them: from the longest spell to the shortest.</summary>
/// <remarks>Covariates are centred and scaled to a standard deviation of 1, so that sums over risk sets lose no digits and one
/// tolerance suits all.</remarks>
internal sealed class CoxData
{
    /// <summary>Below this share of what they have been, sums from which terms were taken away are added up anew.</summary>
    private const double Cancelled = 1e-6;

    private readonly Subject[] subjects;
    private readonly double[] values;
    private readonly int[] byEntry;
    private readonly List<CoxMoment> moments = [];

    /// <summary>Puts subjects in order. Those not watched for any time are never at risk and are left out.</summary>
    public CoxData(IReadOnlyList<Subject> all, int covariates)
    {
        subjects =
        [
            .. all.Where(subject => subject.Spell.Exit > subject.Spell.Entry)
                .OrderByDescending(subject => subject.Spell.Exit).ThenByDescending(subject => subject.Spell.Ended),
        ];
        Spells = subjects.Sum(subject => (long)subject.Count);
        Scales = new double[covariates];
        values = new double[subjects.Length * covariates];
        for (var j = 0; j < covariates; j++)
            Standardise(j);
        byEntry = [.. Enumerable.Range(0, subjects.Length).OrderByDescending(i => subjects[i].Spell.Entry)];
        FindMoments();
    }

    /// <summary>Standard deviations of the covariates, by which they are divided; 1 where one does not vary.</summary>
    public double[] Scales { get; }

    /// <summary>Number of subjects that are ever at risk, however many spells each stands for.</summary>
    public int Count => subjects.Length;

    /// <summary>Number of spells that they stand for.</summary>
    public long Spells { get; }

    /// <summary>The times of ends, from the last to the first.</summary>
    public IReadOnlyList<CoxMoment> Moments => moments;

    /// <summary>A subject by its place in the order.</summary>
    public Subject this[int subject] => subjects[subject];

    /// <summary>A subject's covariates, centred and scaled.</summary>
    public ReadOnlySpan<double> Row(int subject) => values.AsSpan(subject * Scales.Length, Scales.Length);

    /// <summary>Logarithms of the subjects' relative risks.</summary>
    public double[] LogRisks(double[] coefficients)
    {
        var logRisks = new double[Count];
        for (var i = 0; i < logRisks.Length; i++)
        {
            var row = Row(i);
            for (var j = 0; j < coefficients.Length; j++)
                logRisks[i] += row[j] * coefficients[j];
        }

        return logRisks;
    }

    /// <summary>The risk set at each end, one after another: those that end at one time are taken as having ended in any order, so
    /// that the k-th of d leaves 1 - k/d of each (Efron 1977). Spells that are alike end one after another too.</summary>
    /// <param name="risks">Relative risks of the subjects, each of one spell.</param>
    /// <returns>The same object each time, changed.</returns>
    public IEnumerable<CoxRisk> Risks(double[] risks)
    {
        CoxSums all = new(Scales.Length), tied = new(Scales.Length);
        var risk = new CoxRisk(Scales.Length);
        int came = 0, left = 0;
        double peak = 0;
        for (var place = 0; place < moments.Count; place++)
        {
            var moment = moments[place];
            for (; came < moment.Came; came++)
                Add(all, came, risks[came]);
            peak = Math.Max(peak, all.Total);
            for (; left < moment.Left; left++)
                Add(all, byEntry[left], -risks[byEntry[left]]);
            if (!(all.Total > Cancelled * peak))
                peak = AddAnew(all, risks, moment);
            tied.Clear();
            for (var i = moment.First; i < moment.Stop; i++)
                Add(tied, i, risks[i]);
            for (var tie = 0; tie < moment.Ends; tie++)
            {
                risk.Set(place, moment, tie, all, tied);
                yield return risk;
            }
        }
    }

    private void Add(CoxSums sums, int subject, double risk) => sums.Add(subjects[subject].Count * risk, Row(subject));

    private double AddAnew(CoxSums sums, double[] risks, CoxMoment moment)
    {
        sums.Clear();
        for (var i = 0; i < moment.Came; i++)
        {
            if (subjects[i].Spell.Entry < moment.Time)
                Add(sums, i, risks[i]);
        }

        return sums.Total;
    }

    private void Standardise(int covariate)
    {
        double Value(Subject subject) => subject.Covariates[covariate];
        var mean = subjects.Sum(subject => subject.Count * Value(subject)) / Spells;
        var deviation = Math.Sqrt(subjects.Sum(subject => subject.Count * Math.Pow(Value(subject) - mean, 2)) / Spells);

        // What is constant to rounding must not be blown up to a covariate of rounding errors.
        Scales[covariate] = deviation > 1e-12 * subjects.Select(subject => Math.Abs(Value(subject))).DefaultIfEmpty(0).Max() ? deviation : 1;
        for (var i = 0; i < subjects.Length; i++)
            values[(i * Scales.Length) + covariate] = (Value(subjects[i]) - mean) / Scales[covariate];
    }

    private void FindMoments()
    {
        int next, left = 0, atRisk = 0;
        for (var first = 0; first < Count; first = next)
        {
            var time = subjects[first].Spell.Exit;
            int stop = first, ends = 0;
            for (next = first; next < Count && subjects[next].Spell.Exit == time; next++)
            {
                atRisk += subjects[next].Count;
                if (subjects[next].Spell.Ended)
                    (stop, ends) = (next + 1, ends + subjects[next].Count);
            }

            if (ends == 0)
                continue;
            for (; left < Count && subjects[byEntry[left]].Spell.Entry >= time; left++)
                atRisk -= subjects[byEntry[left]].Count;
            moments.Add(new(time, first, stop, ends, atRisk, next, left));
        }
    }
}
