using AllianceSim.Engine.Recording;
using AllianceSim.Figures.Description;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Figures.Gallery;

/// <summary>How the end of an alliance is drawn: by what weighed most for the member whose choice ended it, and otherwise by what
/// happened.</summary>
/// <param name="Label">In the key.</param>
/// <param name="Ink">Of its bar.</param>
internal sealed record SpellEnd(string Label, Ink Ink)
{
    // Greys and black, so that colour is left to causes.
    private static readonly SpellEnd Renegotiated = new("renegotiated", new Ink("#BDBDBD"));
    private static readonly SpellEnd Vanished = new("a member vanished", new Ink(Palette.Black));
    private static readonly SpellEnd Other = new("ended otherwise", new Ink(Palette.Black) { Pattern = Pattern.Crossed });
    private static readonly SpellEnd InForce = new("in force at the end", new Ink("#8C8C8C") { Pattern = Pattern.Light });

    private static readonly Dictionary<CauseGroup, SpellEnd> Causes =
        CauseGroup.All.ToDictionary(group => group, group => new SpellEnd(group.Name, CauseInks.Of(group)));

    /// <summary>All of them, in the order of the key.</summary>
    public static IReadOnlyList<SpellEnd> All { get; } =
        [.. CauseGroup.All.Select(group => Causes[group]), Renegotiated, Vanished, Other, InForce];

    /// <summary>The end of an alliance.</summary>
    public static SpellEnd Of(in AllianceRow row) => (Cause.Find(row.TopCause)?.Group, row.End) switch
    {
        (_, null) => InForce,
        ({ } group, _) => Causes[group],
        (_, EndKind.Renegotiated) => Renegotiated,
        (_, EndKind.Vanished) => Vanished,
        _ => Other,
    };

    /// <summary>The end of an alliance in words, for whoever points at it.</summary>
    public static string InWords(in AllianceRow row) => (row.End, Cause.Find(row.TopCause)) switch
    {
        (null, _) => "in force at the end",
        ({ } end, { } cause) => $"{end.ToString().ToLowerInvariant()}: {cause.Fall} ({cause.Group.Name})",
        ({ } end, null) => end.ToString().ToLowerInvariant(),
    };
}
