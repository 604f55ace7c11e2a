using AllianceSim.Engine.Recording;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Experiments.Explanations;

/// <summary>A term of what a state weighed in a dispute.</summary>
/// <param name="Id">Id of the term; <c>luck</c> or <c>threshold</c> for what no mechanism gives.</param>
/// <param name="Name">Its plain name.</param>
/// <param name="Part">What it counts towards: <c>interest</c>, <c>alliance</c>, <c>luck</c>, <c>cost</c> or <c>threshold</c>.</param>
/// <param name="ForArms">What it adds to the inclination to act militarily, less what that asks, in logits: costs and the threshold are
/// negative. A state does so where the sum is not below 0.</param>
public sealed record TermWeighed(string Id, string Name, string Part, double ForArms);

/// <summary>What a state did in a dispute, and what it weighed.</summary>
/// <param name="Row">Its part, as in table involvements.</param>
/// <param name="Terms">The terms, in the order in which they were weighed.</param>
public sealed record PartExplained(InvolvementRow Row, IReadOnlyList<TermWeighed> Terms)
{
    /// <summary>Sum of the terms: not below 0 where it acts militarily.</summary>
    public double ForArms => Terms.Sum(term => term.ForArms);

    /// <summary>How far it went.</summary>
    public Involvement Involvement => (Involvement)Row.Involvement;

    /// <summary>How much alliances had to do with it.</summary>
    public Influence Influence => (Influence)Row.Influence!.Value;

    /// <summary>Whether the dispute itself would not have begun without its alliances.</summary>
    /// <remarks>Where they also made it go further, emboldenment and being made a target are forms of beginning alone; of the others it
    /// cannot be told, and the going further is taken to be what they were needed for.</remarks>
    public bool BegunByAlliances => Row.Originator && Influence == Influence.Necessary
        && (Row.WithoutAlliance >= Row.Involvement || Row.Form is InfluenceForm.Emboldenment or InfluenceForm.MadeATarget);

    /// <summary>Whether a promise called upon it and it stayed out, as it would have without its alliances.</summary>
    public bool StoodAside => Row.Called && Involvement == Involvement.None && Influence is (Influence.None or Influence.Some);

    /// <summary>Whether it is worth telling of by itself: it began the dispute or was challenged, acted militarily, or had alliances that
    /// mattered to what it did.</summary>
    public bool IsTelling => Row.Originator || Involvement == Involvement.Military || (Influence != Influence.None && !StoodAside);
}

/// <summary>Why a dispute broke out, and why each state did what it did, in facts: all figures are the model's own.</summary>
/// <param name="Run">Number of the run.</param>
/// <param name="Year">Label of its year.</param>
/// <param name="Dispute">The dispute.</param>
/// <param name="Parts">What states did: the two that it began between, then those that acted militarily, then those with whom alliances
/// weighed most.</param>
public sealed record DisputeExplanation(int Run, int Year, DisputeRow Dispute, IReadOnlyList<PartExplained> Parts)
{
    /// <summary>Explains a dispute that was coded.</summary>
    /// <param name="run">Number of the run.</param>
    /// <param name="rows">The run, with the weighings of the dispute.</param>
    /// <param name="dispute">Number of the dispute.</param>
    public static DisputeExplanation Of(int run, ReplayRows rows, int dispute)
    {
        var told = rows.Disputes.Single(row => row.Id == dispute);
        var weighed = rows.Weighings.Where(row => row.Dispute == dispute).ToLookup(row => row.State);
        return new DisputeExplanation(
            run,
            rows.Years[0] + told.Tick,
            told,
            [
                .. rows.Involvements.Where(row => row.Dispute == dispute)
                    .Select(row => new PartExplained(row, [.. weighed[row.State].Select(Term)]))
                    .OrderByDescending(part => part.Row.Originator)
                    .ThenByDescending(part => part.Involvement == Involvement.Military)
                    .ThenByDescending(part => part.IsTelling)
                    .ThenByDescending(part => part.Influence == Influence.Necessary)
                    .ThenByDescending(part => part.Involvement)
                    .ThenByDescending(part => part.Row.Called)
                    .ThenByDescending(part => part.ForArms),
            ]);
    }

    private static TermWeighed Term(WeighingRow row) => new(
        row.Term,
        row.Term switch
        {
            "luck" => "Luck",
            "threshold" => "What military action asks of everybody",
            _ => Catalogue.Find(row.Term)!.Name,
        },
        row.Part,
        row.Part is "cost" or "threshold" ? -row.Value : row.Value);
}
