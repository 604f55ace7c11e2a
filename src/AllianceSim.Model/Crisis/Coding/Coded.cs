namespace AllianceSim.Model.Crisis.Coding;

/// <summary>How much a state's alliances had to do with its part in a dispute.</summary>
public enum Influence
{
    /// <summary>They held it back.</summary>
    Reduced = 0,

    /// <summary>They were not needed to explain it, and hardly weighed.</summary>
    None = 1,

    /// <summary>They were not needed to explain it, but did weigh.</summary>
    Some = 2,

    /// <summary>They are needed to explain it.</summary>
    Necessary = 3,
}

/// <summary>A state's part in a dispute, coded as Beckley codes his cases.</summary>
/// <param name="Influence">How much its alliances had to do with it.</param>
/// <param name="IsEntangled">Drawn by them into an act against its own interest.</param>
/// <param name="IsEntrapped">Entangled, and on the side of an ally that began the dispute.</param>
/// <param name="Form">How they drew it in; null where they were not needed to explain it.</param>
/// <param name="IsSelfEntrapped">Drawn by its leaders' biases, and not by alliances, into more than it would do without them.</param>
/// <param name="Chance">Probability, over its luck, of being entangled at involvement 2 or 3.</param>
/// <param name="MilitaryChance">The same at involvement 3.</param>
public sealed record Coded(
    Influence Influence, bool IsEntangled, bool IsEntrapped, InfluenceForm? Form, bool IsSelfEntrapped, double Chance, double MilitaryChance);
