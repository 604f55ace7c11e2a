using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.Coding;

namespace AllianceSim.Cli.Terminal;

/// <summary>Words for Beckley's codes.</summary>
internal static class DisputeWords
{
    /// <summary>How much alliances had to do with a part, such as <c>held it back (0)</c>.</summary>
    public static string Name(Influence influence) => influence switch
    {
        Influence.Reduced => "alliances held it back (0)",
        Influence.None => "alliances hardly weighed (1)",
        Influence.Some => "alliances weighed (2)",
        _ => "alliances were needed (3)",
    };

    /// <summary>How far a state went, such as <c>exposed (1)</c>.</summary>
    public static string Name(Involvement involvement) => involvement switch
    {
        Involvement.None => "none (0)",
        Involvement.Exposed => "exposed (1)",
        Involvement.NonMilitary => "non-military (2)",
        _ => "military (3)",
    };

    /// <summary>A form of influence.</summary>
    public static string Name(InfluenceForm form) => form switch
    {
        InfluenceForm.GuarantorCredibility => "guarantor's credibility",
        InfluenceForm.WidenedInterest => "widened interest",
        InfluenceForm.MadeATarget => "being made a target",
        _ => form.ToString().ToLowerInvariant(),
    };
}
