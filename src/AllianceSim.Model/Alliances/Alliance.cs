using AllianceSim.Model.Attribution;

namespace AllianceSim.Model.Alliances;

/// <summary>A state's membership in an alliance.</summary>
public sealed class Membership
{
    /// <summary>Index of the member.</summary>
    public required int State { get; init; }

    /// <summary>Tick of joining this treaty; before 0 for a member from before the start.</summary>
    public required int Joined { get; init; }

    /// <summary>Tick since which the tie has lasted, counted through renegotiations.</summary>
    public required int TieSince { get; init; }

    /// <summary>Leeway in when and how to help, 0 to 1, as last bargained.</summary>
    public double Loophole { get; set; }

    /// <summary>Share of full aid that the member promises the others, 0 to 1, as last bargained.</summary>
    public double Obligation { get; set; } = 1;

    /// <summary>The member's power when its terms were last bargained; a newcomer's, as if it had grown since like the others.</summary>
    public double PowerAtBargain { get; set; }

    /// <summary>The member's power when it last gave its promise.</summary>
    public double PowerAtPromise { get; set; }

    /// <summary>The member's ideology when it last gave its promise.</summary>
    public double IdeologyAtPromise { get; set; }

    /// <summary>Threat that the member saw in the alliance's target when it joined; NaN until first weighed.</summary>
    public double ThreatAtJoining { get; set; } = double.NaN;

    /// <summary>Security that the alliance seemed to give when last weighed, in logits; NaN where nothing hides what it gives.</summary>
    public double SecuritySeen { get; set; } = double.NaN;

    /// <summary>Ticks in a row for which most of the threat that the member joined against has been gone.</summary>
    public int TicksWithoutThreat { get; set; }

    /// <summary>What staying was worth when the member first weighed it; null until then.</summary>
    public Account? AtJoining { get; set; }

    /// <summary>What staying was worth when last weighed, term by term, in logits; empty until then.</summary>
    public double[] Weighed { get; set; } = [];

    /// <summary>The membership in a treaty that replaces this one: the tie, and what the member has seen of it, go on.</summary>
    /// <param name="tick">Tick of signing.</param>
    public Membership Renewed(int tick) => new()
    {
        State = State,
        Joined = tick,
        TieSince = TieSince,
        ThreatAtJoining = ThreatAtJoining,
        SecuritySeen = SecuritySeen,
        TicksWithoutThreat = TicksWithoutThreat,
        AtJoining = AtJoining,
        Weighed = Weighed,
    };
}

/// <summary>An alliance in force.</summary>
public sealed class Alliance
{
    /// <summary>Stands for the target of an alliance older than the run until its members' threats have been assessed.</summary>
    public const int TargetUnknown = -2;

    private readonly double? aid;
    private readonly string name = "";

    /// <summary>Number within the run, from 1.</summary>
    public required int Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name
    {
        get => name;
        init => (name, DrawKey) = (value, Fnv(value));
    }

    /// <summary>Key of the alliance's random draws. It hangs on its name alone, and so lasts through renegotiation and does not
    /// depend on what else has been signed.</summary>
    public int DrawKey { get; private init; }

    /// <summary>What members promise.</summary>
    public required AllianceKind Kind { get; init; }

    /// <summary>How formal it is: 0 an informal alignment without a treaty, 1 a treaty, 2 a solemn treaty.</summary>
    public int Formality { get; init; } = 1;

    /// <summary>Whether it rests on a treaty.</summary>
    public bool IsTreaty => Formality > 0;

    /// <summary>Share of full aid that the alliance promises, 0 to 1; what its kind promises where not given.</summary>
    public double Aid
    {
        get => aid ?? Kind.Aid();
        init => aid = value;
    }

    /// <summary>Tick of signing; before 0 for one from before the start.</summary>
    public required int Founded { get; init; }

    /// <summary>Index of the state that it is directed against, or -1, or <see cref="TargetUnknown"/>.</summary>
    public required int Target { get; set; }

    /// <summary>Members in the order of joining.</summary>
    public required List<Membership> Members { get; init; }

    /// <summary>Number of signatories.</summary>
    public required int MembersAtSigning { get; init; }

    /// <summary>Formal bodies and rules, 0 to 1.</summary>
    public required double Institutionalisation { get; set; }

    /// <summary>Tick at which the stated term runs out; empty where open-ended.</summary>
    public int? TermEnds { get; set; }

    /// <summary>Whether the alliance was made for a dispute that was going on, and comes up for renewal when that is over.</summary>
    public bool PurposeBound { get; set; }

    /// <summary>Whether the promise of help hangs on conditions, which leave its members more leeway.</summary>
    public bool Conditional { get; set; }

    /// <summary>Worth to the less eager side when last signed or renewed, in logits.</summary>
    public double Worth { get; set; }

    /// <summary>Whether the stated term has not run out.</summary>
    public bool InTerm(int tick) => TermEnds > tick;

    /// <summary>The membership of a state, or null.</summary>
    public Membership? MembershipOf(int state)
    {
        foreach (var membership in Members)
        {
            if (membership.State == state)
                return membership;
        }

        return null;
    }

    /// <summary>The hash FNV-1a of 32 bits, over UTF-16 code units.</summary>
    private static int Fnv(string text)
    {
        var hash = 2166136261u;
        foreach (var unit in text)
            hash = (hash ^ unit) * 16777619u;
        return (int)hash;
    }
}
