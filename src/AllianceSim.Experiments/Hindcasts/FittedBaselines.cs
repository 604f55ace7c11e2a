using AllianceSim.Results;

namespace AllianceSim.Experiments.Hindcasts;

/// <summary>The base rate and the logistic regression of one question: fitted to what came of an earlier scenario where that can be, and else
/// to the pairs foretold.</summary>
internal sealed class FittedBaselines
{
    /// <summary>Fits them.</summary>
    /// <param name="start">What is known at the start.</param>
    /// <param name="outlook">What is foretold.</param>
    /// <param name="question">The question.</param>
    /// <param name="training">What came of an earlier scenario; null for none.</param>
    /// <param name="seed">Deals pairs out.</param>
    public FittedBaselines(StartingPoint start, Outlook outlook, HindcastQuestion question, Training? training, ulong seed)
    {
        var cases = outlook[question];
        var past = training?.Outlook[question] ?? [];
        var here = Fitting(HindcastFitted.Foretold, outlook.Year, cases);
        var before = training is null ? here : Fitting(HindcastFitted.Earlier, training.Outlook.Year, past);
        RateFitting = past.Count > 0 ? before : here;
        Rate = RateFitting.Happened!.Value / (double)RateFitting.Pairs!.Value;
        (LogisticFitting, Logistic) = training is not null && LogisticBaseline.Trained(training.Start, past, start, cases) is var trained && IsWhole(trained)
            ? (before, trained)
            : (here, LogisticBaseline.CrossValidated(start, cases, seed));
        Remarks = [.. Told(training, before).Select(told => new HindcastRemarkRow(outlook.Year, question, told.Remark, told.Text))];
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
    public IReadOnlyList<HindcastRemarkRow> Remarks { get; }

    private static string Needed => FormattableString.Invariant(
        $"it takes at least {LogisticBaseline.LeastOfEither} pairs of which it came true and {LogisticBaseline.LeastOfEither} of which it did not");

    private static bool IsWhole(double[] probabilities) => !probabilities.Any(double.IsNaN);

    private IEnumerable<(HindcastRemark Remark, string Text)> Told(Training? training, HindcastFitting before)
    {
        if (training is not null)
        {
            var years = FormattableString.Invariant($"from {training.Start.Year} to {training.Outlook.Year}");
            if (before.Pairs == 0)
            {
                yield return (
                    HindcastRemark.NotTrained,
                    $"{training.Name} is not used, as there is no pair of it that the record answers this question of {years}: what is fitted is fitted to the pairs foretold.");
            }
            else
            {
                var both = LogisticFitting.To == HindcastFitted.Earlier ? "The base rate and the logistic regression are" : "The base rate is";
                yield return (
                    HindcastRemark.Trained,
                    FormattableString.Invariant($"{both} fitted to {training.Name}, of which {before.Happened} of {before.Pairs} pairs came true {years}."));
            }

            if (before.Pairs > 0 && LogisticFitting.To == HindcastFitted.Foretold && IsWhole(Logistic))
                yield return (HindcastRemark.NotTrained, $"The logistic regression is fitted to the pairs foretold, as none could be to {training.Name}: {Needed}.");
        }

        if (!IsWhole(Logistic))
        {
            yield return (
                HindcastRemark.NotFitted,
                FormattableString.Invariant($"There is no logistic regression{(training is null ? "" : $" to {training.Name} or to the pairs foretold")}: {Needed}, also where a tenth of the pairs is left out."));
        }
    }

    private static HindcastFitting Fitting(HindcastFitted to, int year, IReadOnlyList<Case> cases) =>
        new(to, year, cases.Count, cases.Count(one => one.Happened));
}
