using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.Coding;

namespace AllianceSim.Reports.Texts;

/// <summary>Words for disputes and for Beckley's codes.</summary>
public static class DisputeWords
{
    /// <summary>How much alliances had to do with a part, such as <c>alliances held it back (0)</c>.</summary>
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

    /// <summary>How far a dispute went, in <c>it came to ...</c>.</summary>
    public static string Name(HostilityLevel level) => level switch
    {
        HostilityLevel.Threat => "a threat of force",
        HostilityLevel.Display => "a display of force",
        HostilityLevel.Force => "the use of force",
        _ => "war",
    };

    /// <summary>What states did.</summary>
    /// <param name="involvement">How far they went.</param>
    /// <param name="states">How many states.</param>
    public static string Did(Involvement involvement, int states = 1) => involvement switch
    {
        Involvement.None => "stayed out",
        Involvement.Exposed => states == 1 ? "exposed itself" : "exposed themselves",
        Involvement.NonMilitary => "acted by other than military means",
        _ => "acted militarily",
    };

    /// <summary>Entangled, entrapped, and by what; empty where it was not.</summary>
    public static string Code(PartExplained part) => string.Join(
        " and ",
        [
            .. part.Row switch
            {
                { Entrapped: true } => (string[])["entrapped"],
                { Entangled: true } => ["entangled"],
                _ => [],
            },
            .. part.Row.SelfEntrapped is true ? (string[])["self-entrapped"] : [],
        ]);
}
