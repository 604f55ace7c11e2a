using MathNet.Numerics.Statistics;

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
        Scales = new double[covariates];
        values = new double[subjects.Length * covariates];
        for (var j = 0; j < covariates; j++)
            Standardise(j);
        byEntry = [.. Enumerable.Range(0, subjects.Length).OrderByDescending(i => subjects[i].Spell.Entry)];
        FindMoments();
    }

    /// <summary>Standard deviations of the covariates, by which they are divided; 1 where one does not vary.</summary>
    public double[] Scales { get; }

    /// <summary>Number of subjects that are ever at risk.</summary>
    public int Count => subjects.Length;

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
    /// that the k-th of d leaves 1 - k/d of each (Efron 1977).</summary>
    /// <param name="risks">Relative risks of the subjects.</param>
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
                all.Add(risks[came], Row(came));
            peak = Math.Max(peak, all.Total);
            for (; left < moment.Left; left++)
                all.Add(-risks[byEntry[left]], Row(byEntry[left]));
            if (!(all.Total > Cancelled * peak))
                peak = AddAnew(all, risks, moment);
            tied.Clear();
            for (var i = moment.First; i < moment.First + moment.Ends; i++)
                tied.Add(risks[i], Row(i));
            for (var tie = 0; tie < moment.Ends; tie++)
            {
                risk.Set(place, moment, tie, all, tied);
                yield return risk;
            }
        }
    }

    private double AddAnew(CoxSums sums, double[] risks, CoxMoment moment)
    {
        sums.Clear();
        for (var i = 0; i < moment.Came; i++)
        {
            if (subjects[i].Spell.Entry < moment.Time)
                sums.Add(risks[i], Row(i));
        }

        return sums.Total;
    }

    private void Standardise(int covariate)
    {
        var column = Array.ConvertAll(subjects, subject => subject.Covariates[covariate]);
        var (mean, deviation) = column.MeanStandardDeviation();

        // What is constant to rounding must not be blown up to a covariate of rounding errors.
        Scales[covariate] = deviation > 1e-12 * column.MaximumAbsolute() ? deviation : 1;
        for (var i = 0; i < column.Length; i++)
            values[(i * Scales.Length) + covariate] = (column[i] - mean) / Scales[covariate];
    }

    private void FindMoments()
    {
        int next, left = 0;
        for (var first = 0; first < Count; first = next)
        {
            var time = subjects[first].Spell.Exit;
            var ends = 0;
            for (next = first; next < Count && subjects[next].Spell.Exit == time; next++)
                ends += subjects[next].Spell.Ended ? 1 : 0;
            if (ends == 0)
                continue;
            while (left < Count && subjects[byEntry[left]].Spell.Entry >= time)
                left++;
            moments.Add(new(time, first, ends, next, left));
        }
    }
}
