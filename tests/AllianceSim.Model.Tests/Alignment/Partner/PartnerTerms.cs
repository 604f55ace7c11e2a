using AllianceSim.Model.Alignment;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Alignment.Partner;

/// <summary>Values of single partner terms.</summary>
internal static class PartnerTerms
{
    /// <summary>A term by the id of its mechanism.</summary>
    public static IPartnerTerm Of(string id, Settings settings) => settings.Terms<IPartnerTerm>().Single(term => term.Mechanism.Id == id);

    /// <summary>What a state sets by a term on each other state.</summary>
    public static double[] Values(SmallWorld small, string id, Settings settings, int self = 0)
    {
        var values = new double[small.World.Count];
        Of(id, settings).Evaluate(small.Views[self], values);
        return values;
    }
}
