using AllianceSim.Model.Attribution;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Domestic;

namespace AllianceSim.Engine.Messages;

/// <summary>What a state replies to a request.</summary>
public abstract record Reply;

/// <summary>Nothing to tell, or all of it is published.</summary>
public sealed record Done : Reply
{
    /// <summary>The only one.</summary>
    public static Done Reply { get; } = new();
}

/// <summary>What changed at home.</summary>
/// <param name="Change">The change.</param>
public sealed record HomeNews(DomesticChange Change) : Reply;

/// <summary>Notices about the state's alliances.</summary>
/// <param name="All">In order of alliance.</param>
public sealed record Notices(IReadOnlyList<Notice> All) : Reply;

/// <summary>What a member gives notice of.</summary>
public enum NoticeKind
{
    /// <summary>It breaks the alliance.</summary>
    Withdraws,

    /// <summary>It does not renew.</summary>
    LetsExpire,

    /// <summary>It renews.</summary>
    Renews,

    /// <summary>It has stayed on for years after most of the threat had gone.</summary>
    Outlives,
}

/// <summary>A member's notice about an alliance.</summary>
/// <param name="Alliance">Number of the alliance.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Staying">What staying is worth to the member, in logits.</param>
/// <param name="Changes">Change of each term since the member first weighed staying, and of each part of one where it leaves; empty for a
/// renewal.</param>
public sealed record Notice(int Alliance, NoticeKind Kind, double Staying, IReadOnlyList<TermChange> Changes);

/// <summary>Offers and applications.</summary>
/// <param name="Offers">Offers, best first.</param>
/// <param name="Applications">Applications, in order of alliance.</param>
public sealed record Proposals(IReadOnlyList<Offer> Offers, IReadOnlyList<Application> Applications) : Reply;

/// <summary>Answers to an inbox.</summary>
/// <param name="Acceptances">Offers that are accepted, with what the pact is worth to the one who accepts, in logits.</param>
/// <param name="Votes">What each applicant is worth to this member, in logits; in the order of the inbox.</param>
public sealed record Answers(IReadOnlyList<Acceptance> Acceptances, IReadOnlyList<Vote> Votes) : Reply;

/// <summary>The acceptance of an offer.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Value">What the pact is worth to the one who accepts, in logits.</param>
public sealed record Acceptance(Offer Offer, double Value);

/// <summary>A member's vote on an application.</summary>
/// <param name="Application">The application.</param>
/// <param name="Value">What the applicant is worth to the member, in logits.</param>
public sealed record Vote(Application Application, double Value);

/// <summary>Disputes that a state starts.</summary>
/// <param name="Begun">Those begun, by rising index of the state challenged.</param>
/// <param name="Prevented">Those that alliances have prevented.</param>
public sealed record Challenges(IReadOnlyList<Challenge> Begun, IReadOnlyList<Challenge> Prevented) : Reply;

/// <summary>How far a state goes in disputes.</summary>
/// <param name="All">Place of each dispute in the request, and what the state does about it: null where it is nothing to it. Those that it has decided on are left out.</param>
public sealed record Stands(IReadOnlyList<(int Dispute, Stand? Stand)> All) : Reply;
