namespace AllianceSim.Model.Domestic;

/// <summary>What changed inside a state in a tick.</summary>
/// <param name="Leader">Whether the leader changed.</param>
/// <param name="Coalition">Whether another supporting coalition came to power.</param>
/// <param name="Outbidding">Whether competing elites attack the state's alliances.</param>
/// <param name="Regime">The new regime, or null where the old one lasts.</param>
public sealed record DomesticChange(bool Leader, bool Coalition, bool Outbidding, NewRegime? Regime);

/// <summary>A new regime.</summary>
/// <param name="Ideology">Its ideology, -1 to 1.</param>
/// <param name="Aggressiveness">Its true aggressiveness, 0 to 1.</param>
public sealed record NewRegime(double Ideology, double Aggressiveness);
