using System.Collections.Immutable;

namespace AllianceSim.Import.Facts;

/// <summary>The end of what has not ended.</summary>
internal static class Years
{
    /// <summary>A year after all others.</summary>
    public const int Open = 9999;
}

/// <summary>What a file calls a state.</summary>
internal sealed record StateName(int State, string Abbreviation, string Name);

/// <summary>A state is a member of the system from one year to another, both included.</summary>
internal sealed record Membership(int State, int From, int To);

/// <summary>Share of the world's material capability of a state in a year; null where the file knows none.</summary>
internal sealed record Capability(int State, int Year, double? Share, SourceFile Source);

/// <summary>Regime of a state in a year, from -1 (autocracy) to 1 (democracy), by V-Dem or, where not
/// <paramref name="IsVDem"/>, by Polity; null where the file knows none.</summary>
internal sealed record Regime(int State, int Year, double? Ideology, bool IsVDem, SourceFile Source);

/// <summary>Where the capital of a state lay, in degrees, from one year to another.</summary>
internal sealed record Capital(int State, double Latitude, double Longitude, int From, int To, SourceFile Source);

/// <summary>How two states border on each other from one year to another: 1 by land, 2 to 5 over at most 12, 24,
/// 150 and 400 miles of water.</summary>
internal sealed record Border(int First, int Second, int Kind, int From, int To, SourceFile Source);

/// <summary>Kilometres between the capitals of two states in a year.</summary>
internal sealed record CapitalDistance(int First, int Second, double Kilometres, int Year, SourceFile Source);

/// <summary>Two states are rivals from one year to another.</summary>
internal sealed record Rivalry(int First, int Second, int From, int To, SourceFile Source);

/// <summary>A state takes part in a dispute, on one of its two sides.</summary>
internal sealed record DisputeParty(int Dispute, int State, bool IsSideA, int From, int To, SourceFile Source);

/// <summary>Two states are on opposite sides of a dispute in a year.</summary>
internal sealed record DisputeYear(int Dispute, int First, int Second, int Year, SourceFile Source);

/// <summary>How many disputes two states had with each other in the ten years before a year.</summary>
internal sealed record DisputeCount(int First, int Second, int Before, int Count, SourceFile Source);

/// <summary>What members of a treaty promise (the obligations of ATOP; Leeds et al. 2002).</summary>
[Flags]
internal enum Obligations
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>To consult.</summary>
    Consultation = 1,

    /// <summary>Not to attack each other.</summary>
    Nonaggression = 2,

    /// <summary>Not to help an enemy.</summary>
    Neutrality = 4,

    /// <summary>To fight for a member that is attacked.</summary>
    Defense = 8,

    /// <summary>To fight for a member also when it attacks.</summary>
    Offense = 16,

    /// <summary>To fight for a member.</summary>
    Fight = Defense | Offense,
}

/// <summary>Terms of a treaty.</summary>
/// <param name="Id">ATOP number.</param>
/// <param name="Begin">Year of signing, or null.</param>
/// <param name="TermMonths">Stated length in months from signing; null for none.</param>
/// <param name="Bodies">Formal bodies: 0 none, 1 some, 2 many; null where not known.</param>
/// <param name="IsConditional">Whether promises hang on conditions; null where not known.</param>
/// <param name="IsWartime">Whether it was made in and for a war.</param>
/// <param name="Source">Where it stands.</param>
internal sealed record TreatyTerms(
    int Id, int? Begin, int? TermMonths, int? Bodies, bool? IsConditional, bool IsWartime, SourceFile Source);

/// <summary>A state is a member of a treaty.</summary>
/// <param name="Treaty">ATOP number.</param>
/// <param name="State">Its number.</param>
/// <param name="Obligations">What it promises.</param>
/// <param name="From">First year in which it is known to be one.</param>
/// <param name="FirstJanuary">First year on whose 1 January it was one.</param>
/// <param name="To">Last year in which it is known to be one.</param>
/// <param name="Source">Where it stands.</param>
internal sealed record TreatyMember(int Treaty, int State, Obligations Obligations, int From, int FirstJanuary, int To, SourceFile Source);

/// <summary>What binds two states in a year.</summary>
/// <param name="First">A state.</param>
/// <param name="Second">Another.</param>
/// <param name="Year">The year.</param>
/// <param name="Obligations">What either promises the other.</param>
/// <param name="WasInForce">Whether promises to fight were in force on 1 January; null where not known.</param>
/// <param name="Treaties">ATOP numbers of the treaties, where known.</param>
/// <param name="Source">Where it stands.</param>
internal sealed record TiedPair(
    int First, int Second, int Year, Obligations Obligations, bool? WasInForce, ImmutableArray<int> Treaties, SourceFile Source);
