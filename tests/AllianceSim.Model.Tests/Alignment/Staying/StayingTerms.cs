using AllianceSim.Model.Alignment;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Alignment.Staying;

/// <summary>Values of single terms of staying.</summary>
internal static class StayingTerms
{
    /// <summary>What a term adds for a stake.</summary>
    public static double Value(SmallWorld small, string id, Settings settings, Stake stake) =>
        settings.Terms<IStayingTerm>().Single(term => term.Mechanism.Id == id).Evaluate(small.Views[stake.Membership.State], stake);
}
