using AllianceSim.Model.Crisis.Coding;

namespace AllianceSim.Model.Crisis.Outbreak;

/// <summary>A dispute that a state starts, or would have started, and how far alliances had to do with it.</summary>
/// <param name="Target">Index of the state challenged.</param>
/// <param name="Chance">Probability of the dispute in this tick.</param>
/// <param name="WithoutInitiatorsAllies">The same, had the initiator no alliances.</param>
/// <param name="WithoutTargetsAllies">The same, had the target none.</param>
/// <param name="InitiatorsForm">The form in which the initiator's alliances made it start the dispute; null where it would have without them.</param>
/// <param name="TargetsForm">The form in which the target's alliances brought the dispute upon it; null where it would have come without.</param>
public sealed record Challenge(
    int Target, double Chance, double WithoutInitiatorsAllies, double WithoutTargetsAllies, InfluenceForm? InitiatorsForm,
    InfluenceForm? TargetsForm);
