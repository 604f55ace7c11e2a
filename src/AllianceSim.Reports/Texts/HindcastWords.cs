using AllianceSim.Results;

namespace AllianceSim.Reports.Texts;

/// <summary>What is foretold, who foretells and what came of it, in words.</summary>
internal static class HindcastWords
{
    /// <summary>A question, as it stands at the beginning of a line.</summary>
    public static string Of(HindcastQuestion question) => question switch
    {
        HindcastQuestion.TieSurvival => "Ties that last",
        HindcastQuestion.NewTie => "New ties",
        HindcastQuestion.Dispute => "Disputes with each other",
        _ => "Standing on the same side",
    };

    /// <summary>A forecaster, within a sentence.</summary>
    public static string Of(HindcastForecaster forecaster) => forecaster switch
    {
        HindcastForecaster.Model => "the model",
        HindcastForecaster.Persistence => "persistence",
        HindcastForecaster.BaseRate => "the base rate",
        _ => "the logistic regression",
    };

    /// <summary>What came of holding the model against a forecaster.</summary>
    public static string Of(HindcastVerdict verdict) => verdict switch
    {
        HindcastVerdict.Beats => "wins",
        HindcastVerdict.Ahead => "is ahead",
        HindcastVerdict.Behind => "is behind",
        HindcastVerdict.LosesTo => "loses",
        HindcastVerdict.NotToldApart => "no difference",
        _ => "too few to tell",
    };

    /// <summary>Whether a state is judged.</summary>
    public static string Of(HindcastStanding standing) => standing switch
    {
        HindcastStanding.Judged => "judged",
        HindcastStanding.Gone => "gone from the system",
        HindcastStanding.Outside => "outside the system",
        _ => "unknown to the record",
    };

    /// <summary>A score with its interval.</summary>
    public static string Of(HindcastScore score) =>
        $"{Phrase.Short(score.Value)} {Phrase.ShortInterval(score.Low, score.High)}".TrimEnd();

    /// <summary>A difference of scores with its interval.</summary>
    public static string Difference(HindcastScore score) =>
        $"{Phrase.Signed(score.Value)} {Phrase.ShortInterval(score.Low, score.High)}".TrimEnd();
}
