namespace AllianceSim.Experiments.Statistics;

/// <summary>A time at which spells end.</summary>
/// <param name="Time">The time.</param>
/// <param name="First">Place of the first subject that ends then; the others follow it.</param>
/// <param name="Stop">Place after the last of them.</param>
/// <param name="Ends">How many spells end.</param>
/// <param name="AtRisk">How many are at risk just before.</param>
/// <param name="Came">Number of subjects, from the longest, that last until then or longer.</param>
/// <param name="Left">Number of subjects, from the latest, that are watched only from then on or later.</param>
internal readonly record struct CoxMoment(double Time, int First, int Stop, int Ends, int AtRisk, int Came, int Left);

/// <summary>Sums over a risk set, each subject by its relative risk: of 1, of its covariates and of their products.</summary>
internal sealed class CoxSums(int covariates)
{
    public double Total { get; private set; }

    public double[] First { get; } = new double[covariates];

    public double[] Second { get; } = new double[covariates * covariates];

    public void Add(double weight, ReadOnlySpan<double> row)
    {
        Total += weight;
        for (var i = 0; i < row.Length; i++)
        {
            var weighted = weight * row[i];
            First[i] += weighted;
            for (var j = 0; j <= i; j++)
                Second[(i * row.Length) + j] += weighted * row[j];
        }
    }

    public void Clear()
    {
        Total = 0;
        Array.Clear(First);
        Array.Clear(Second);
    }
}

/// <summary>A risk set as one of those that end at its time finds it.</summary>
internal sealed class CoxRisk(int covariates)
{
    /// <summary>Place of the time among the times of ends, from the last.</summary>
    public int Place { get; private set; }

    /// <summary>The time.</summary>
    public CoxMoment Moment { get; private set; }

    /// <summary>The part of those tied that has ended before: k/d.</summary>
    public double Gone { get; private set; }

    /// <summary>Sum of the relative risks.</summary>
    public double Total { get; private set; }

    /// <summary>Means of the covariates, weighted by relative risk.</summary>
    public double[] Mean { get; } = new double[covariates];

    /// <summary>Their covariances, weighted in the same way: the lower half, by rows.</summary>
    public double[] Covariance { get; } = new double[covariates * covariates];

    public void Set(int place, CoxMoment moment, int tie, CoxSums all, CoxSums tied)
    {
        Place = place;
        Moment = moment;
        Gone = (double)tie / moment.Ends;
        Total = all.Total - (Gone * tied.Total);
        for (var i = 0; i < Mean.Length; i++)
        {
            Mean[i] = (all.First[i] - (Gone * tied.First[i])) / Total;
            for (var j = 0; j <= i; j++)
            {
                var at = (i * Mean.Length) + j;
                Covariance[at] = ((all.Second[at] - (Gone * tied.Second[at])) / Total) - (Mean[i] * Mean[j]);
            }
        }
    }
}
