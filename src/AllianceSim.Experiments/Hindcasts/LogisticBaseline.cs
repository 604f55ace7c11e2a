using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Hindcasts;

/// <summary>Foretells by logistic regression on what is known of pairs at the start, and never of a pair that it was fitted to.</summary>
internal static class LogisticBaseline
{
    /// <summary>Parts into which pairs are dealt, each foretold from the others.</summary>
    private const int Folds = 10;

    /// <summary>Least number of pairs of which it has come true, and of which it has not, that a regression is fitted to.</summary>
    public const int LeastOfEither = 3;

    /// <summary>Tells the dealing from other draws of a design.</summary>
    private const int Dealing = 7;

    /// <summary>By tenfold cross-validation over the pairs of one outlook. It knows how often it happened in the years foretold, which the
    /// simulation does not.</summary>
    /// <param name="start">What is known at the start.</param>
    /// <param name="cases">The pairs.</param>
    /// <param name="seed">Deals pairs out, those of which it came true as evenly as the others.</param>
    /// <returns>A probability for each pair, NaN where none could be fitted.</returns>
    public static double[] CrossValidated(StartingPoint start, IReadOnlyList<Case> cases, ulong seed)
    {
        var all = Cases(start, cases);
        var folds = Deal(cases, seed);
        var probabilities = new double[cases.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var predict = Fit([.. all.Where((_, place) => folds[place] != fold)]);
            for (var place = 0; place < all.Length; place++)
            {
                if (folds[place] == fold)
                    probabilities[place] = predict(all[place].Covariates);
            }
        }

        // Where one part cannot be foretold, the others alone would be other pairs than those of the other forecasters.
        if (probabilities.Any(double.IsNaN))
            Array.Fill(probabilities, double.NaN);
        return probabilities;
    }

    /// <summary>By a regression on earlier years.</summary>
    /// <param name="before">What was known at the earlier start.</param>
    /// <param name="past">What came of it.</param>
    /// <param name="start">What is known at the start.</param>
    /// <param name="cases">The pairs.</param>
    /// <returns>A probability for each pair, NaN where none could be fitted.</returns>
    public static double[] Trained(StartingPoint before, IReadOnlyList<Case> past, StartingPoint start, IReadOnlyList<Case> cases)
    {
        var predict = Fit(Cases(before, past));
        return [.. cases.Select(one => predict(start.Of(one.Pair)))];
    }

    private static LogisticCase[] Cases(StartingPoint start, IReadOnlyList<Case> cases) =>
        [.. cases.Select(one => new LogisticCase(start.Of(one.Pair), one.Happened))];

    private static Func<IReadOnlyList<double>, double> Fit(LogisticCase[] cases)
    {
        var happened = cases.Count(one => one.Happened);
        if (happened < LeastOfEither || cases.Length - happened < LeastOfEither)
            return _ => double.NaN;
        var usable = LogisticRegression.Usable(cases);
        var fit = LogisticRegression.Fit(
            [.. usable.Select(place => StartingPoint.Covariates[place])],
            [.. cases.Select(one => one with { Covariates = Chosen(one.Covariates) })],
            LogisticGuard.FirthForPrediction).Fit;
        return covariates => fit?.Predict(Chosen(covariates)) ?? double.NaN;

        double[] Chosen(IReadOnlyList<double> covariates) => [.. usable.Select(place => covariates[place])];
    }

    private static int[] Deal(IReadOnlyList<Case> cases, ulong seed)
    {
        var folds = new int[cases.Count];
        var order = new KeyedUniforms(seed).Permutation(cases.Count, 0, Dealing);
        var dealt = 0;
        foreach (var place in order.OrderByDescending(place => cases[place].Happened))
            folds[place] = dealt++ % Folds;
        return folds;
    }
}
