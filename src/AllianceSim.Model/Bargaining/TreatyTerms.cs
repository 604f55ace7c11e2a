using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Bargaining;

/// <summary>How long a treaty is signed for, whether it is bound to a dispute, and how often it is replaced by a new one.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class TreatyTerms(Settings settings)
{
    private const int ShortestTerm = 2;
    private const int LongestTerm = 30;

    /// <summary>Spread of the log of a term's length.</summary>
    private const double TermSpread = 0.5;

    /// <summary>For how many ticks after a dispute with its target a pact counts as made for it.</summary>
    private const int Occasion = 2;

    private static readonly Parameter HasTerm = new(
        "treaty.has-term", 0.72, 0, 1, "probability", "Share of treaties with a stated length.");

    private static readonly Parameter Term = new(
        "treaty.term", 10, 2, 30, "ticks", "Typical stated length of a treaty of little value; an input of the era (5 in 1870, 20 in 1960).");

    private static readonly Parameter TermValue = new(
        "treaty.term-value", 0.2, 0, 2, "log per logit", "How much longer a treaty of more value is signed for.");

    private static readonly Parameter Renegotiation = new(
        "treaty.renegotiation", 0.0187, 0, 1, "probability a tick", "Chance that an alliance which no member leaves is replaced by new terms.")
    { Origin = ValueOrigin.Fitted };

    private static readonly Parameter Shift = new(
        "treaty.renegotiation-shift", 0.016, 0, 1, "probability a tick per log of the ratio of power",
        "What a shift of power between members since the terms were bargained adds to that chance.");

    private static readonly Parameter PurposeBound = new(
        "treaty.purpose-bound", 0, 0, 1, "probability",
        "Share of pacts signed in a dispute that come up for renewal when it is over; an input of the era (0.75 in 1870).");

    private static readonly Parameter CalmTicks = new(
        "treaty.purpose-calm", 1, 1, 50, "ticks", "Ticks without a dispute with the target after which the purpose has gone; a fraction is cut off.");

    private static readonly Parameter FirstInstitutions = new(
        "treaty.institutions", 0.1, 0, 1, "institutionalisation", "Institutionalisation of a new alliance.");

    /// <summary>The numbers of this group.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "treaty-terms",
        Name = "Terms of treaties",
        Entry = Entry.Bargaining,
        Formula = "length = term exp(k U + 0.5 z), kept in 2 to 30, with probability has-term; "
            + "renegotiated by chance r + s (max_m g_m - min_m g_m), g_m = ln(p_m now / when bargained)",
        Source = "ATOP: Leeds et al. 2002",
        Parameters = [HasTerm, Term, TermValue, Renegotiation, Shift, PurposeBound, CalmTicks, FirstInstitutions],
        IsSwitch = false,
    };

    private readonly double hasTerm = settings[HasTerm];
    private readonly double term = settings[Term];
    private readonly double termValue = settings[TermValue];
    private readonly double renegotiation = settings[Renegotiation];
    private readonly double shift = settings[Shift];
    private readonly double purposeBound = settings[PurposeBound];
    private readonly int calmTicks = (int)settings[CalmTicks];

    /// <summary>Institutionalisation of a new alliance, 0 to 1.</summary>
    public double StartingInstitutions { get; } = settings[FirstInstitutions];

    /// <summary>Draws the stated length of a treaty in ticks, or null for an open-ended one.</summary>
    /// <param name="draws">The run's random numbers.</param>
    /// <param name="tick">Tick of signing or renewal.</param>
    /// <param name="first">Key of the draw: a signatory, or the alliance.</param>
    /// <param name="second">Key of the draw: another signatory, or 0.</param>
    /// <param name="value">Worth of the treaty to the less eager side, in logits.</param>
    public int? DrawTerm(Draws draws, int tick, int first, int second, double value)
    {
        if (draws.Uniform(Purpose.HasTerm, tick, first, second) >= hasTerm)
            return null;
        var log = termValue * value + TermSpread * draws.Normal(Purpose.TermLength, tick, first, second);
        return Math.Clamp((int)Math.Round(term * Elementary.Exp(log)), ShortestTerm, LongestTerm);
    }

    /// <summary>Whether a pact just signed is bound to a dispute with its target.</summary>
    public bool DrawPurpose(Draws draws, int tick, int first, int second, int lastDispute) =>
        tick - lastDispute <= Occasion && draws.Uniform(Purpose.PurposeBound, tick, first, second) < purposeBound;

    /// <summary>Whether an alliance comes up for renewal: its stated term has run out, or the dispute for which it was made is over.</summary>
    public bool IsDue(Alliance alliance, World world, int tick) =>
        alliance.TermEnds <= tick
        || (alliance.PurposeBound && tick - LastDispute(alliance.Members, alliance.Target, world) > calmTicks);

    /// <summary>Tick of the latest dispute of a member with a target, or <see cref="World.Never"/>.</summary>
    public static int LastDispute(IEnumerable<Membership> members, int target, World world) =>
        target < 0 ? World.Never : members.Max(m => world.LastDispute[m.State, target]);

    /// <summary>Whether an alliance that no member leaves is replaced by new terms in this tick.</summary>
    public bool Renegotiates(World world, Draws draws, int tick, Alliance alliance) =>
        draws.Uniform(Purpose.Renegotiation, tick, alliance.DrawKey) < renegotiation + shift * Bargain.Shift(world, alliance);
}
