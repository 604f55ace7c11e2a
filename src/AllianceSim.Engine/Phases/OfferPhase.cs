using System.Globalization;
using AllianceSim.Engine.Messages;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Learning;

namespace AllianceSim.Engine.Phases;

/// <summary>States offer pacts and apply to alliances; the others answer and vote; what both sides want is signed.</summary>
internal static class OfferPhase
{
    /// <summary>Runs the phase.</summary>
    /// <param name="run">The run.</param>
    /// <param name="tick">Number of the tick.</param>
    /// <param name="pacts">Filled with the pacts and accessions.</param>
    public static void Run(RunContext run, int tick, List<PactSigned> pacts)
    {
        var answers = run.Runtime.Ask(new Consider(tick, Deliver(run, run.Runtime.Ask(new Propose(tick)))));
        SignPacts(run, tick, answers, pacts);
        Admit(run, tick, answers, pacts);
    }

    /// <summary>Sorts offers and applications into inboxes, each in order of sender.</summary>
    private static Inbox[] Deliver(RunContext run, IReadOnlyList<Reply> replies)
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

        return [.. offers.Select((received, state) => new Inbox(received, applications[state]))];
    }

    private static void SignPacts(RunContext run, int tick, IReadOnlyList<Reply> answers, List<PactSigned> pacts)
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
                    pacts.Add(Sign(run, tick, from, to, Math.Min(acceptance.Offer.Value, acceptance.Value)));
            }
        }
    }

    private static PactSigned Sign(RunContext run, int tick, int from, int to, double worth)
    {
        var world = run.World;
        var (first, second) = (Math.Min(from, to), Math.Max(from, to));
        var terms = new TreatyTerms(run.Settings);
        var target = AssessmentPhase.CommonTarget(world, run.Known, [first, second]);
        List<Membership> members = [NewMember(run, tick, first, [second], target), NewMember(run, tick, second, [first], target)];
        run.Ledger.Sign(
            tick,
            new Alliance
            {
                Id = run.Ledger.NextId,
                Name = string.Create(CultureInfo.InvariantCulture, $"{world.Names[first]}–{world.Names[second]} {run.Label(tick)}"),
                Worth = worth,
                Kind = AllianceKind.Defense,
                Founded = tick,
                Target = target,
                Members = members,
                MembersAtSigning = 2,
                Institutionalisation = terms.StartingInstitutions,
                TermEnds = tick + terms.DrawTerm(run.Draws, tick, first, second, worth),
                PurposeBound = terms.DrawPurpose(
                    run.Draws, tick, first, second, TreatyTerms.LastDispute(members, target, world)),
            },
            worth);
        return new PactSigned([first, second], target);
    }

    /// <summary>Admits applicants, the most eager first; at most one to an alliance, and each to one alliance.</summary>
    private static void Admit(RunContext run, int tick, IReadOnlyList<Reply> answers, List<PactSigned> pacts)
    {
        var applications = answers.OfType<Answers>().SelectMany(a => a.Votes).Select(v => v.Application).Distinct()
            .OrderByDescending(a => a.Value).ThenBy(a => a.From).ThenBy(a => a.Alliance).ToArray();
        if (applications.Length == 0)
            return;
        var votes = VotesOf(answers);
        var (admission, served, joined) = (new Admission(run.Settings), new HashSet<int>(), new HashSet<int>());
        foreach (var application in applications)
        {
            var alliance = run.World.Alliances.InForce.Single(a => a.Id == application.Alliance);
            if (served.Contains(alliance.Id) || joined.Contains(application.From)
                || !admission.Admits(run.World, run.Draws, tick, alliance, application.From, member => votes[(application, member)]))
            {
                continue;
            }

            served.Add(alliance.Id);
            joined.Add(application.From);
            int[] others = [.. alliance.Members.Select(m => m.State)];
            run.Ledger.Accede(tick, alliance, NewMember(run, tick, application.From, others, alliance.Target), application.Value);
            pacts.Add(new PactSigned([application.From], alliance.Target));
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

    /// <summary>A membership on terms bargained with the other members, against a target or -1.</summary>
    public static Membership NewMember(RunContext run, int tick, int state, IReadOnlyList<int> others, int target) => new()
    {
        State = state,
        Joined = tick,
        TieSince = tick,
        ThreatAtJoining = target < 0 ? double.NaN : run.Known.Threat[state, target],
        Loophole = new LoopholeBargain(run.Settings).Loophole(run.World.Power[state], others.Average(m => run.World.Power[m])),
    };

    private static List<T>[] MakeLists<T>(int count) => [.. Enumerable.Range(0, count).Select(_ => new List<T>())];
}
