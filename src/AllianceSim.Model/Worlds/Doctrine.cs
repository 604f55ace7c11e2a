namespace AllianceSim.Model.Worlds;

/// <summary>A doctrine that states may hold.</summary>
/// <param name="Name">Name.</param>
/// <param name="Divisive">Whether it demands one centre, so that believers of equal power quarrel over who leads.</param>
/// <param name="NonAligned">Whether it shuns alliances with leading powers.</param>
public sealed record Doctrine(string Name, bool Divisive, bool NonAligned);
