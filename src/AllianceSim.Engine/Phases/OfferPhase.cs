using System.Globalization;
using AllianceSim.Engine.Messages;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Bargaining;

namespace AllianceSim.Engine.Phases;

/// <summary>States offer pacts and apply to alliances; the others answer and vote; what both sides want is signed.</summary>
internal sealed class OfferPhase(RunContext run)
{
    private readonly TreatyTerms terms = new(run.Settings);
    private readonly Bargain bargain = new(run.Settings);
    private readonly InformalAlignment informal = new(run.Settings);
    private readonly Admission admission = new(run.Settings);
    private readonly Deadlock deadlock = new(run.Settings);

    /// <summary>Runs the phase.</summary>
    /// <param name="tick">Number of the tick.</param>
    public async ValueTask Run(int tick)
    {
        var inboxes = Deliver(await run.Ask(new Propose(tick)));
        var answers = await run.Ask(new Consider(tick, inboxes));
        SignPacts(tick, answers);
        Admit(tick, answers);
    }

    /// <summary>Sorts offers and applications into inboxes, each in order of sender.</summary>
    private IReadOnlyList<Inbox> Deliver(IReadOnlyList<Reply> replies)
    {
        var offers = MakeLists<Offer>(run.World.Count);
        var applications = MakeLists<Application>(run.World.Count);
        var alliances = run.World.Alliances.InForce.ToDictionary(a => a.Id);
        foreach (var reply in replies)
        {
            if (reply is not Proposals proposals)
                continue;
            foreach (var offer in proposals.Offers)
                offers[offer.To].Add(offer);
            foreach (var application in proposals.Applications)
            {
                foreach (var member in alliances[application.Alliance].Members)
                    applications[member.State].Add(application);
            }
        }

        return [.. offers.Select((received, state) => new Inbox([.. received], [.. applications[state]]))];
    }

    private void SignPacts(int tick, IReadOnlyList<Reply> answers)
    {
        var signed = new HashSet<(int, int)>();
        foreach (var reply in answers)
        {
            if (reply is not Answers { Acceptances: var acceptances })
                continue;
            foreach (var acceptance in acceptances)
            {
                var (from, to) = (acceptance.Offer.From, acceptance.Offer.To);
                if (signed.Add((Math.Min(from, to), Math.Max(from, to))))
                    Sign(tick, from, to, Math.Min(acceptance.Offer.Value, acceptance.Value));
            }
        }
    }

    private void Sign(int tick, int from, int to, double worth)
    {
        var world = run.World;
        var (first, second) = (Math.Min(from, to), Math.Max(from, to));
        var formality = informal.FormalityOf(worth);
        var isTreaty = formality > 0;
        if (isTreaty)
            ReplaceAlignment(tick, first, second);
        var target = AssessmentPhase.CommonTarget(world, run.Known, [first, second]);
        List<Membership> members = [NewMember(run, tick, first, target), NewMember(run, tick, second, target)];
        var title = isTreaty ? "" : " alignment";
        var pact = new Alliance
        {
            Id = run.Ledger.NextId,
            Name = string.Create(CultureInfo.InvariantCulture, $"{world.Names[first]}–{world.Names[second]}{title} {run.Label(tick)}"),
            Worth = worth,
            Kind = AllianceKind.Defense,
            Formality = formality,
            Aid = informal.AidOf(AllianceKind.Defense, formality),
            Founded = tick,
            Target = target,
            Members = members,
            MembersAtSigning = 2,
            Institutionalisation = isTreaty ? terms.StartingInstitutions : 0,
            TermEnds = isTreaty ? tick + terms.DrawTerm(run.Draws, tick, first, second, worth) : null,
            PurposeBound = isTreaty
                && terms.DrawPurpose(run.Draws, tick, first, second, TreatyTerms.LastDispute(members, target, world)),
        };
        bargain.Conclude(world, run.Draws, tick, pact);
        run.Ledger.Sign(tick, pact, worth);
    }

    /// <summary>Ends the informal alignment of two states that sign a treaty.</summary>
    private void ReplaceAlignment(int tick, int first, int second)
    {
        foreach (var alliance in run.World.Alliances.Of(first).ToArray())
        {
            if (!alliance.IsTreaty && alliance.Members.Count == 2 && alliance.MembershipOf(second) is not null)
                run.Ledger.End(tick, alliance, EndKind.Renegotiated, 2, []);
        }
    }

    /// <summary>Admits applicants, the most eager first; at most one to an alliance, and each to one alliance.</summary>
    private void Admit(int tick, IReadOnlyList<Reply> answers)
    {
        var applications = answers.OfType<Answers>().SelectMany(a => a.Votes).Select(v => v.Application).Distinct()
            .OrderByDescending(a => a.Value).ThenBy(a => a.From).ThenBy(a => a.Alliance).ToArray();
        if (applications.Length == 0)
            return;
        var votes = VotesOf(answers);
        var (served, joined) = (new HashSet<int>(), new HashSet<int>());
        foreach (var application in applications)
        {
            var alliance = run.World.Alliances.InForce.Single(a => a.Id == application.Alliance);
            if (served.Contains(alliance.Id) || !deadlock.CanDecide(run.Draws, tick, alliance) || joined.Contains(application.From)
                || !admission.Admits(run.World, run.Draws, tick, alliance, application.From, member => votes[(application, member)]))
            {
                continue;
            }

            served.Add(alliance.Id);
            joined.Add(application.From);
            var member = NewMember(run, tick, application.From, alliance.Target);
            run.Ledger.Accede(tick, alliance, member, application.Value);
            bargain.Admit(run.World, run.Draws, tick, alliance, member);
        }
    }

    private static Dictionary<(Application, int), double> VotesOf(IReadOnlyList<Reply> answers)
    {
        var votes = new Dictionary<(Application, int), double>();
        for (var state = 0; state < answers.Count; state++)
        {
            if (answers[state] is not Answers { Votes: var given })
                continue;
            foreach (var vote in given)
                votes.Add((vote.Application, state), vote.Value);
        }

        return votes;
    }

    /// <summary>A new membership against a target or -1, on terms that are still to be bargained.</summary>
    public static Membership NewMember(RunContext run, int tick, int state, int target) => new()
    {
        State = state,
        Joined = tick,
        TieSince = tick,
        ThreatAtJoining = target < 0 ? double.NaN : run.Known.Threat[state, target],
    };

    private static List<T>[] MakeLists<T>(int count) => [.. Enumerable.Range(0, count).Select(_ => new List<T>())];
}
