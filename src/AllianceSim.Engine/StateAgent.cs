using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Runtime;
using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alignment.Partner;
using AllianceSim.Model.Alignment.Staying;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Attribution;
using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Credibility;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Domestic;
using AllianceSim.Model.Learning;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Engine;

/// <summary>A state: it owns its beliefs, and answers what the world asks of it phase by phase.</summary>
public sealed class StateAgent
{
    private readonly Viewpoint view;
    private readonly Decision decision;
    private readonly TreatyTerms treatyTerms;
    private readonly LeaderChange leaderChange;
    private readonly RegimeChange regimeChange;
    private readonly EliteOutbidding outbidding;
    private readonly ThreatAssessment threats;
    private readonly CredibilityAssessment credibility;
    private readonly PartnerValuation partners;
    private readonly StayingValuation staying;
    private readonly AccessionValuation accession;
    private readonly InformalAlignment informal;
    private readonly InstitutionalMasking masking;
    private readonly Leadership leadership;
    private readonly ErrorTerm error;
    private readonly Overstretch overstretch;
    private readonly Onset onset;
    private readonly PortfolioAssessment portfolio;
    private readonly Judgement judgement;
    private readonly HostilityLearning hostilityLearning;
    private readonly FriendsEnemies friendsEnemies;
    private readonly ReputationLearning reputationLearning;
    private readonly Stake stake = new();
    private readonly double[] values;

    /// <summary>Makes a state.</summary>
    /// <param name="view">The world as it sees it.</param>
    /// <param name="settings">The run's settings.</param>
    public StateAgent(Viewpoint view, Settings settings)
    {
        this.view = view;
        decision = new Decision(settings);
        treatyTerms = new TreatyTerms(settings);
        leaderChange = new LeaderChange(settings);
        regimeChange = new RegimeChange(settings);
        outbidding = new EliteOutbidding(settings);
        informal = new InformalAlignment(settings);
        masking = new InstitutionalMasking(settings);
        threats = new ThreatAssessment(settings, view.World.Count);
        credibility = new CredibilityAssessment(settings);
        partners = new PartnerValuation(settings, view.World.Count);
        staying = new StayingValuation(settings, partners);
        accession = new AccessionValuation(settings);
        leadership = new Leadership(settings);
        error = new ErrorTerm(settings);
        overstretch = new Overstretch(settings);
        onset = new Onset(settings, view.World.Count);
        portfolio = new PortfolioAssessment(settings);
        judgement = new Judgement(settings);
        hostilityLearning = new HostilityLearning(settings);
        friendsEnemies = new FriendsEnemies(settings);
        reputationLearning = new ReputationLearning(settings);
        values = new double[staying.Terms.Count];
    }

    /// <summary>Name of the state.</summary>
    public string Name => view.World.Names[view.Self];

    /// <summary>Answers a request. A state that has vanished is silent.</summary>
    /// <exception cref="StateFailedException">Something went wrong.</exception>
    public Reply Answer(Request request)
    {
        view.Tick = request.Tick;
        try
        {
            return view.World.Exists[view.Self] ? Respond(request) : Done.Reply;
        }
        catch (Exception cause)
        {
            throw new StateFailedException(Name, cause);
        }
    }

    private Reply Respond(Request request)
    {
        return request switch
        {
            Rethink rethink => ChangeViews(rethink.News),
            LookHome => LookForNews(),
            Perceive => AssessThreats(),
            AddUp => AddThreatsUp(),
            Aspire => AssessLeadership(),
            Weigh => AssessLoad(),
            Appraise => AssessPartners(),
            TakeStock => TakeStockOfAlliances(),
            Review => ReviewAlliances(),
            Propose => MakeProposals(),
            Consider consider => AnswerInbox(consider.Inboxes[view.Self]),
            Confront confront => PickDisputes(confront.Coded),
            TakeStand stand => TakeStands(stand.Disputes, dispute => dispute.BeganWith(view.Self), stand.Coded),
            AnswerCalls calls => TakeStands(calls.Disputes, IsOpen, calls.Coded),
            Learn learn => LearnFrom(learn.Happenings),
            _ => throw new ArgumentException($"A state cannot answer {request.Phase}.", nameof(request)),
        };
    }

    private Reply ChangeViews(IReadOnlyList<NewView> news)
    {
        foreach (var (of, change, seenBy) in news)
        {
            if (of != view.Self && (seenBy.IsEmpty || seenBy.Contains(Name)))
                view.Beliefs.ChangeHostility(of, seen => change.Apply(seen, 0, 1));
        }

        return Done.Reply;
    }

    private Reply LookForNews()
    {
        var (leader, coalition) = leaderChange.Draw(view);
        var attacked = outbidding.Draw(view);
        var regime = regimeChange.Draw(view);
        return leader || coalition || attacked || regime is not null
            ? new HomeNews(new DomesticChange(leader, coalition, attacked, regime))
            : Done.Reply;
    }

    private Reply AssessThreats()
    {
        error.Advance(view);
        threats.Assess(view);
        return Done.Reply;
    }

    private Reply AddThreatsUp()
    {
        threats.AddUp(view);
        return Done.Reply;
    }

    private Reply AssessLeadership()
    {
        leadership.UpdateWill(view);
        return Done.Reply;
    }

    private Reply AssessLoad()
    {
        view.Known.Disengagement[view.Self] = overstretch.Disengagement(view.World, view.Known, view.Self);
        return Done.Reply;
    }

    private Reply AssessPartners()
    {
        credibility.Assess(view);
        partners.Assess(view);
        return Done.Reply;
    }

    /// <summary>Notes what each alliance joined in this tick is worth, so that later changes can be told.</summary>
    private Reply TakeStockOfAlliances()
    {
        foreach (var alliance in view.World.Alliances.Of(view.Self))
        {
            if (alliance.MembershipOf(view.Self)!.AtJoining is not null)
                continue;
            WeighStaying(alliance);
            stake.Membership.AtJoining = staying.TakeAccount(view, stake, values);
        }

        return Done.Reply;
    }

    private Reply ReviewAlliances()
    {
        var alliances = view.World.Alliances.Of(view.Self);
        List<Notice>? notices = null;
        foreach (var alliance in alliances)
        {
            if (ReviewAlliance(alliance) is { } notice)
                (notices ??= []).Add(notice);
        }

        return notices is null ? Done.Reply : new Notices([.. notices]);
    }

    private Notice? ReviewAlliance(Alliance alliance)
    {
        var worth = WeighStaying(alliance);
        var membership = stake.Membership;
        membership.SecuritySeen = masking.Seen(view, stake);
        membership.TicksWithoutThreat = stake.ThreatGone(view) >= Outlived.ShareGone ? membership.TicksWithoutThreat + 1 : 0;
        if (membership.AtJoining is not { } then)
        {
            // Older than the run, or founded from outside: it is weighed first, and can be left from the next tick on.
            membership.AtJoining = staying.TakeAccount(view, stake, values);
            return null;
        }

        if (treatyTerms.IsDue(alliance, view.World, view.Tick))
        {
            return view.Draws.Uniform(Purpose.Renewal, view.Tick, view.Self, alliance.DrawKey) < decision.ChanceOfRenewing(worth)
                ? new Notice(alliance.Id, NoticeKind.Renews, worth, [])
                : new Notice(alliance.Id, NoticeKind.LetsExpire, worth, ChangesSince(then));
        }

        return view.Draws.Uniform(Purpose.Exit, view.Tick, view.Self, alliance.DrawKey) < decision.ChanceOfLeaving(worth)
            ? new Notice(alliance.Id, NoticeKind.Withdraws, worth, ChangesSince(then))
            : membership.TicksWithoutThreat == Outlived.Ticks
                ? new Notice(
                    alliance.Id, NoticeKind.Outlives, worth,
                    staying.WholeChangesBetween(then, staying.TakeAccount(view, stake, values)))
                : null;
    }

    private double WeighStaying(Alliance alliance)
    {
        (stake.Alliance, stake.Membership) = (alliance, alliance.MembershipOf(view.Self)!);
        var worth = staying.Weigh(view, stake, values);
        if (stake.Membership.Weighed.Length == 0)
            stake.Membership.Weighed = new double[values.Length];
        values.CopyTo(stake.Membership.Weighed, 0);
        return worth;
    }

    private IReadOnlyList<TermChange> ChangesSince(Account then) =>
        staying.ChangesBetween(then, staying.TakeAccount(view, stake, values));

    private Reply MakeProposals()
    {
        var offers = new List<Offer>();
        var utility = view.Known.Utility.Row(view.Self);
        for (var j = 0; j < utility.Length; j++)
        {
            if (IsCandidate(j) && WorthOfPact(j) is var worth && Signs(worth, j))
                offers.Add(new Offer(view.Self, j, worth));
        }

        offers.Sort((a, b) => a.Value != b.Value ? b.Value.CompareTo(a.Value) : a.To.CompareTo(b.To));
        if (offers.Count > decision.MostOffers)
            offers.RemoveRange(decision.MostOffers, offers.Count - decision.MostOffers);

        var applications = new List<Application>();
        foreach (var alliance in view.World.Alliances.InForce)
        {
            if (!AccessionValuation.IsOpenTo(view, alliance))
                continue;
            var worth = accession.Worth(view, alliance, view.Known.Protection[view.Self])
                + decision.Scale * view.Draws.Logistic(Purpose.ApplicationError, view.Tick, view.Self, alliance.DrawKey);
            if (decision.Signs(worth))
                applications.Add(new Application(view.Self, alliance.Id, worth));
        }

        return offers.Count + applications.Count == 0 ? Done.Reply : new Proposals([.. offers], [.. applications]);
    }

    private Reply AnswerInbox(Inbox inbox)
    {
        var acceptances = new List<Acceptance>();
        foreach (var offer in inbox.Offers)
        {
            var worth = WorthOfPact(offer.From);
            if (Signs(worth, offer.From))
                acceptances.Add(new Acceptance(offer, worth));
        }

        var votes = new List<Vote>();
        foreach (var application in inbox.Applications)
            votes.Add(new Vote(application, AccessionValuation.WorthToMember(view.World, view.Known, view.Self, application.From)));
        return new Answers([.. acceptances], [.. votes]);
    }

    private bool IsCandidate(int other) =>
        other != view.Self && view.World.Exists[other] && !view.World.Alliances.Tied(view.Self, other);

    private bool Signs(double worth, int other) => informal.Signs(worth, view.World.Alliances.Aid[view.Self, other] > 0);

    private double WorthOfPact(int other) =>
        view.Known.Utility[view.Self, other]
        + decision.Scale * view.Draws.Logistic(Purpose.OfferError, view.Tick, view.Self, other);

    private Reply PickDisputes(bool coded)
    {
        portfolio.Assess(view);
        var (begun, prevented) = (new List<Challenge>(), new List<Challenge>());
        onset.Draw(view, begun, prevented, coded);
        return begun.Count + prevented.Count == 0 ? Done.Reply : new Challenges([.. begun], [.. prevented]);
    }

    private Reply TakeStands(IReadOnlyList<Confrontation> disputes, Func<Confrontation, bool> isMine, bool coded)
    {
        List<(int, Stand?)>? stands = null;
        for (var dispute = 0; dispute < disputes.Count; dispute++)
        {
            if (isMine(disputes[dispute]))
                (stands ??= []).Add((dispute, judgement.Judge(view, disputes[dispute], coded)));
        }

        return stands is null ? Done.Reply : new Stands([.. stands]);
    }

    /// <summary>Whether a dispute is open to the state: whoever fights in it has decided.</summary>
    private bool IsOpen(Confrontation dispute) =>
        !dispute.Fighting(Side.Initiator).Contains(view.Self) && !dispute.Fighting(Side.Target).Contains(view.Self);

    private Reply LearnFrom(Happenings happenings)
    {
        hostilityLearning.Learn(view, happenings);
        friendsEnemies.Learn(view, happenings);
        reputationLearning.Learn(view, happenings);
        return Done.Reply;
    }
}
