using AllianceSim.Experiments.Signs.Claims;

namespace AllianceSim.Experiments.Signs;

/// <summary>Every sign that the model must show. Nothing is fitted to them.</summary>
public static class SignCatalogue
{
    /// <summary>All signs, Walt's on threats, means and leaders first, Beckley's on crises last.</summary>
    public static IReadOnlyList<SignCheck> All { get; } =
    [
        .. ThreatRemoved.All, .. RisingThirdPower.All, .. LeadingMember.All, .. MeansAndAbility.All, .. Polarity.All, .. Commitment.All,
        .. HiddenErosion.All, .. RegimeChange.All, .. DomesticPolitics.All, .. Reputation.All, .. Guarantor.All, .. Quarrel.All,
        .. Entanglement.All,
    ];

    /// <summary>The sign with an id, or null.</summary>
    public static SignCheck? Find(string id) => All.FirstOrDefault(check => check.Id == id);
}
