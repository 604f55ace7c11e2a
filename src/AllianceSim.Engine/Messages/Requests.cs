using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Learning;

namespace AllianceSim.Engine.Messages;

/// <summary>What the world asks of every state in one phase. One message serves all states: what is meant for one of them lies in
/// its inbox, so that there is never a message for each pair.</summary>
/// <remarks>Messages never change. States read the published world, which nobody changes while a request is open, and the assessments, of
/// which each writes its own row: what it writes is for the next request, and no state reads in this one what another writes in it. So both
/// are a snapshot, though nothing is copied.</remarks>
/// <param name="Tick">Number of the tick.</param>
public abstract record Request(int Tick)
{
    /// <summary>Name of the phase, for errors.</summary>
    public string Phase => GetType().Name;

    /// <summary>Whether a state has to be asked; one that has not replies <see cref="Done"/>.</summary>
    /// <param name="state">Index of the state.</param>
    public virtual bool Concerns(int state) => true;
}

/// <summary>Something from outside changes how you see others. Answered by <see cref="Done"/>; states keep it to themselves.</summary>
/// <param name="Tick">Number of the tick.</param>
/// <param name="News">What changes, in order.</param>
public sealed record Rethink(int Tick, IReadOnlyList<NewView> News) : Request(Tick);

/// <summary>Which leaders and regimes change? Answered by <see cref="Messages.HomeNews"/>.</summary>
public sealed record LookHome(int Tick) : Request(Tick);

/// <summary>How threatening is each other state? Answered by <see cref="Done"/>; the threats are published.</summary>
public sealed record Perceive(int Tick) : Request(Tick);

/// <summary>How threatened are you in all, by the alliances as they are now? Answered by <see cref="Done"/>; the totals are published.</summary>
public sealed record AddUp(int Tick) : Request(Tick);

/// <summary>How much do you want to lead, now that the threats to those you lead are known? Answered by <see cref="Done"/>; the wills are
/// published.</summary>
public sealed record Aspire(int Tick) : Request(Tick);

/// <summary>How much of your power is left for one more commitment? Answered by <see cref="Done"/>; the shares are published.</summary>
public sealed record Weigh(int Tick) : Request(Tick);

/// <summary>How credible and how valuable is each other state as an ally? Answered by <see cref="Done"/>; the values are published.</summary>
public sealed record Appraise(int Tick) : Request(Tick);

/// <summary>What are the alliances worth that you have just joined? Answered by <see cref="Done"/>; states keep it to themselves.</summary>
public sealed record TakeStock(int Tick) : Request(Tick);

/// <summary>Which alliances do you leave, and which do you renew? Answered by <see cref="Notices"/>.</summary>
public sealed record Review(int Tick) : Request(Tick);

/// <summary>To whom do you offer a pact, and which alliances do you apply to? Answered by <see cref="Proposals"/>.</summary>
public sealed record Propose(int Tick) : Request(Tick);

/// <summary>How do you answer the offers and applications in your inbox? Answered by <see cref="Answers"/>.</summary>
/// <param name="Tick">Number of the tick.</param>
/// <param name="Inboxes">By state: what it has received, in order of sender.</param>
public sealed record Consider(int Tick, IReadOnlyList<Inbox> Inboxes) : Request(Tick)
{
    /// <inheritdoc/>
    public override bool Concerns(int state) => Inboxes[state].Offers.Count + Inboxes[state].Applications.Count > 0;
}

/// <summary>With whom do you start a dispute? Answered by <see cref="Challenges"/>.</summary>
/// <param name="Tick">Number of the tick.</param>
/// <param name="Coded">Whether to find out what part alliances had in it.</param>
public sealed record Confront(int Tick, bool Coded) : Request(Tick);

/// <summary>How far do you go in the disputes that began between you and another? Answered by <see cref="Stands"/>.</summary>
/// <param name="Tick">Number of the tick.</param>
/// <param name="Disputes">All disputes of the tick.</param>
/// <param name="Coded">Whether to find out what you would do without your alliances.</param>
public sealed record TakeStand(int Tick, IReadOnlyList<Confrontation> Disputes, bool Coded) : Request(Tick)
{
    /// <inheritdoc/>
    public override bool Concerns(int state)
    {
        foreach (var dispute in Disputes)
        {
            if (dispute.BeganWith(state))
                return true;
        }

        return false;
    }
}

/// <summary>Do you take a side in the disputes of others, and how far do you go? One request carries all calls, to allies and to everybody
/// whose interests they touch. Answered by <see cref="Stands"/>.</summary>
/// <param name="Tick">Number of the tick.</param>
/// <param name="Round">Number of the round, from 0; later ones come because others have joined.</param>
/// <param name="Disputes">Disputes that are open to be joined.</param>
/// <param name="Coded">Whether to find out what you would do without your alliances.</param>
public sealed record AnswerCalls(int Tick, int Round, IReadOnlyList<Confrontation> Disputes, bool Coded) : Request(Tick);

/// <summary>What do you learn from the tick? Answered by <see cref="Done"/>.</summary>
/// <param name="Tick">Number of the tick.</param>
/// <param name="Happenings">What everybody has seen.</param>
public sealed record Learn(int Tick, Happenings Happenings) : Request(Tick);

/// <summary>A change of the hostility that is seen in a state.</summary>
/// <param name="Of">Index of the state that is seen.</param>
/// <param name="Change">The change; the result is kept from 0 to 1.</param>
/// <param name="SeenBy">Names of those who see it so; empty for all others.</param>
public sealed record NewView(int Of, Change Change, ImmutableArray<string> SeenBy);

/// <summary>What a state has received.</summary>
/// <param name="Offers">Offers of a pact, in order of sender.</param>
/// <param name="Applications">Applications to alliances that it is a member of, in order of sender.</param>
public sealed record Inbox(IReadOnlyList<Offer> Offers, IReadOnlyList<Application> Applications);

/// <summary>An offer of a defence pact.</summary>
/// <param name="From">Who offers.</param>
/// <param name="To">To whom.</param>
/// <param name="Value">What the pact is worth to the one who offers, in logits.</param>
public sealed record Offer(int From, int To, double Value);

/// <summary>An application for accession.</summary>
/// <param name="From">Who applies.</param>
/// <param name="Alliance">Number of the alliance.</param>
/// <param name="Value">What joining is worth to the applicant, in logits.</param>
public sealed record Application(int From, int Alliance, double Value);
