namespace AllianceSim.Engine.Scenario;

/// <summary>How states are laid out.</summary>
public enum Geography
{
    /// <summary>Evenly on a circle; neighbours touch.</summary>
    Ring,

    /// <summary>At random in a square; near neighbours touch.</summary>
    Plane,

    /// <summary>At random on a globe; near neighbours touch.</summary>
    Sphere,
}

/// <summary>How ideology is spread over generated states.</summary>
public enum IdeologyMix
{
    /// <summary>Drawn evenly from -1 to 1.</summary>
    Uniform,

    /// <summary>Near 0.7 or near -0.7, each with half the states; poles take turns.</summary>
    Polarised,

    /// <summary>Near 0 everywhere.</summary>
    Alike,
}

/// <summary>A made-up world. The same seed and replicate give the same world.</summary>
public sealed record GeneratorSpec
{
    /// <summary>Number of states, 2 to 2,000.</summary>
    public int States { get; init; } = 24;

    /// <summary>Number of great powers, 0 to the number of states.</summary>
    public int Poles { get; init; } = 2;

    /// <summary>Share of the world's power that the poles hold together, in equal parts: below 1, and enough to make them the
    /// strongest (no lesser state has more than <see cref="LargestLesser"/> of a pole's).</summary>
    public double PoleShare { get; init; } = 0.6;

    /// <summary>Most power of a lesser state, as a share of a pole's.</summary>
    public const double LargestLesser = 0.9;

    /// <summary>How states are laid out.</summary>
    public Geography Geography { get; init; } = Geography.Sphere;

    /// <summary>Width of the plane, or circumference of the ring or sphere, in km, 100 to 40,075 (the Earth's).</summary>
    public double Extent { get; init; } = 12_000;

    /// <summary>How ideology is spread.</summary>
    public IdeologyMix Ideology { get; init; } = IdeologyMix.Uniform;

    /// <summary>Number of identity groups over which each state's people are spread, 0 (each its own) to 50.</summary>
    public int Identities { get; init; }

    /// <summary>Names of those groups, G1 and so on.</summary>
    public IEnumerable<string> GroupNames => Enumerable.Range(1, Identities).Select(number => FormattableString.Invariant($"G{number}"));

    /// <summary>Share of every state's capability that can be used offensively, 0 to 1: the balance of offence and defence in the world
    /// (Jervis 1978).</summary>
    public double Offense { get; init; } = 0.5;

    /// <summary>Share of pairs of neighbours that are rivals, 0 to 1.</summary>
    public double Rivalry { get; init; } = 0.1;
}
