using AllianceSim.Results;

namespace AllianceSim.Experiments.Hindcasts;

/// <summary>The base rate and the logistic regression of one question: to what came of an earlier scenario where that can be, and else to the
/// pairs foretold.</summary>
internal sealed class FittedBaselines
{
    private readonly List<HindcastRemarkRow> remarks = [];

    /// <summary>Fits them.</summary>
    /// <param name="start">What is known at the start.</param>
    /// <param name="outlook">What is foretold.</param>
    /// <param name="question">The question.</param>
    /// <param name="training">What came of an earlier scenario; null for none.</param>
    /// <param name="seed">Deals pairs out.</param>
    public FittedBaselines(StartingPoint start, Outlook outlook, HindcastQuestion question, Training? training, ulong seed)
    {
        var cases = outlook[question];
        var here = Fitting(HindcastFitted.Foretold, outlook.Year, cases);
        (RateFitting, LogisticFitting) = (here, here);
        if (training is { } past)
        {
            var before = Fitting(HindcastFitted.Earlier, past.Outlook.Year, past.Outlook[question]);
            RateFitting = before.Pairs > 0 ? before : here;
            LogisticFitting = LogisticBaseline.CanLearnFrom(past.Outlook[question]) ? before : here;
            Tell(past, before);
        }

        Rate = RateFitting.Happened!.Value / (double)RateFitting.Pairs!.Value;
        Logistic = LogisticFitting.To == HindcastFitted.Earlier
            ? LogisticBaseline.Trained(training!.Start, training.Outlook[question], start, cases)
            : LogisticBaseline.CrossValidated(start, cases, seed);
        if (Logistic.Any(double.IsNaN))
        {
            Remark(
                HindcastRemark.NotFitted,
                FormattableString.Invariant($"There is no logistic regression: of {LogisticFitting.Pairs} pairs {LogisticFitting.Happened} came true, and it takes {LogisticBaseline.LeastOfEither} that did and {LogisticBaseline.LeastOfEither} that did not, also without a tenth of the pairs."));
        }

        void Remark(HindcastRemark remark, string text) => remarks.Add(new(outlook.Year, question, remark, text));

        void Tell(Training past, HindcastFitting fitting)
        {
            var what = FormattableString.Invariant($"{past.Name}, of which {fitting.Happened} of {fitting.Pairs} pairs came true from {past.Start.Year} to {past.Outlook.Year}");
            if (fitting.Pairs == 0)
            {
                Remark(
                    HindcastRemark.NotTrained,
                    FormattableString.Invariant($"{past.Name} is not used, as the record does not answer this question of it from {past.Start.Year} to {past.Outlook.Year}: the base rate and the logistic regression are fitted to the pairs foretold."));
            }
            else if (LogisticFitting.To == HindcastFitted.Earlier)
                Remark(HindcastRemark.Trained, $"The base rate and the logistic regression are fitted to {what}.");
            else
            {
                Remark(HindcastRemark.Trained, $"The base rate is fitted to {what}.");
                Remark(
                    HindcastRemark.NotTrained,
                    FormattableString.Invariant($"The logistic regression is fitted to the pairs foretold, as {past.Name} has too little for it: it takes {LogisticBaseline.LeastOfEither} pairs of which it came true and {LogisticBaseline.LeastOfEither} of which it did not."));
            }
        }
    }

    /// <summary>Share of pairs of which it came true.</summary>
    public double Rate { get; }

    /// <summary>A probability for each pair; NaN where none could be fitted.</summary>
    public double[] Logistic { get; }

    /// <summary>What the base rate is fitted to.</summary>
    public HindcastFitting RateFitting { get; }

    /// <summary>What the regression is fitted to.</summary>
    public HindcastFitting LogisticFitting { get; }

    /// <summary>What is to be known of them.</summary>
    public IReadOnlyList<HindcastRemarkRow> Remarks => remarks;

    private static HindcastFitting Fitting(HindcastFitted to, int year, IReadOnlyList<Case> cases) =>
        new(to, year, cases.Count, cases.Count(one => one.Happened));
}
