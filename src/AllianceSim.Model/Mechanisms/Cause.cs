namespace AllianceSim.Model.Mechanisms;

/// <summary>A cause, in Walt's account, of why alliances end or endure.</summary>
/// <param name="Id">Name in files, in lower case with hyphens.</param>
/// <param name="Family">The chapter of the account that it belongs to, in words.</param>
/// <param name="Fall">What to say where it loosened an alliance.</param>
/// <param name="Rise">What to say where it held one.</param>
/// <param name="Matter">What it is about, as the other members judge one of them, whichever way it weighs.</param>
/// <remarks>Walt 1997, Why Alliances Endure or Collapse, Survival 39:1.</remarks>
public sealed record Cause(string Id, string Family, string Fall, string Rise, string Matter)
{
    private const string Threat = "perception of threat";
    private const string Credibility = "credibility";
    private const string Domestic = "domestic politics";
    private const string Solidarity = "ideological solidarity, identity, security community";
    private const string Structure = "structure";
    private const string NonRational = "non-rational";

    /// <summary>Power of the rival against one's own, or of an ally.</summary>
    public static Cause Balance { get; } = new("balance-of-power", Threat, "the balance of power shifted", "the balance of power called for it", "the balance of power");

    /// <summary>Distance to the rival.</summary>
    public static Cause Proximity { get; } = new("proximity", Threat, "the threat moved away", "the threat was near", "how near the threat was");

    /// <summary>Offensive capability of the rival.</summary>
    public static Cause Offence { get; } = new("offensive-power", Threat, "the rival could attack less", "the rival could attack", "how well the rival could attack");

    /// <summary>Intentions of the rival, or of an ally.</summary>
    public static Cause Intentions { get; } = new("intentions", Threat, "intentions were seen in another light", "the rival was seen as hostile", "the intentions that they saw");

    /// <summary>Other means of protection.</summary>
    public static Cause Means { get; } = new("other-means", Threat, "the member found other means of protection", "the member had no other means of protection", "what other means of protection they had");

    /// <summary>Whether the allies are able to help.</summary>
    public static Cause Ability { get; } = new("ability", Credibility, "the allies became less able to help", "the allies were able to help", "how able it was to help");

    /// <summary>Whether the allies are willing to help.</summary>
    public static Cause Will { get; } = new("will", Credibility, "the allies' will to help came into doubt", "the allies' will to help was trusted", "how far its will to help was trusted");

    /// <summary>What the alliance costs a member.</summary>
    public static Cause Costs { get; } = new("costs", Credibility, "the alliance came to cost the member more", "the alliance gave the member sway, or cost it less", "what it cost them");

    /// <summary>Demographic and social change.</summary>
    public static Cause Society { get; } = new("social-change", Domestic, "the societies grew apart", "the peoples were close", "how close the peoples were");

    /// <summary>Competition of elites, interest groups.</summary>
    public static Cause Competition { get; } = new("domestic-competition", Domestic, "elites attacked the alliance", "interest groups held it", "what elites and interest groups made of it");

    /// <summary>New leaders and regimes.</summary>
    public static Cause Regime { get; } = new("regime-change", Domestic, "new leaders felt unbound", "leaders were settled", "new leaders");

    /// <summary>Ideologies that divide.</summary>
    public static Cause Ideology { get; } = new("ideological-conflict", Domestic, "ideologies clashed", "ideological differences were masked", "how ideologies clashed");

    /// <summary>Other options.</summary>
    public static Cause Options { get; } = new("options", Structure, "better options opened elsewhere", "there was nowhere better to go", "what better options they had");

    /// <summary>Hegemonic leadership.</summary>
    public static Cause Hegemony { get; } = new("hegemonic-leadership", "hegemonic leadership", "the leader's hold slackened", "a leader paid and threatened", "the leader's hold");

    /// <summary>The alliance as a symbol of credibility.</summary>
    public static Cause Symbol { get; } = new("preserving-credibility", "preserving credibility", "fewer other commitments hung on it", "other commitments hung on it", "what other commitments hung on it");

    /// <summary>Institutions.</summary>
    public static Cause Institutions { get; } = new("institutions", "institutionalisation", "its institutions held it less", "its institutions held it", "the institutions that they shared");

    /// <summary>Shared values, identity, community.</summary>
    public static Cause Likeness { get; } = new("solidarity", Solidarity, "solidarity faded", "solidarity held it", "how far solidarity bound them");

    /// <summary>Habit and the cost of switching.</summary>
    public static Cause Habit { get; } = new("inertia", "inertia", "it was out of its term or young", "habit and its term held it", "habit and the term");

    /// <summary>Anger, misperception, human error.</summary>
    public static Cause Error { get; } = new("error", NonRational, "anger, misunderstanding or plain error", "liking that no interest explains", "anger, liking, misunderstanding or plain error");

    /// <summary>Nothing had fallen on balance: whoever left did so by the error of the decision itself.</summary>
    public static Cause Chance { get; } = new("chance", NonRational, "nothing had fallen on balance: the luck of the year", "luck", "luck");

    /// <summary>The family that figures and outcomes count it towards.</summary>
    public CauseGroup Group => Family switch
    {
        Threat => CauseGroup.Threat,
        Credibility => CauseGroup.Credibility,
        Domestic => CauseGroup.Domestic,
        Structure => CauseGroup.Options,
        NonRational => CauseGroup.Error,
        _ => CauseGroup.Bonds,
    };

    /// <summary>All causes that a term can count towards, in Walt's order.</summary>
    public static IReadOnlyList<Cause> All { get; } =
    [
        Balance, Proximity, Offence, Intentions, Means, Ability, Will, Costs, Society, Competition, Regime, Ideology, Options, Hegemony,
        Symbol, Institutions, Likeness, Habit, Error,
    ];

    /// <summary>The cause with an id, chance among them, or null.</summary>
    public static Cause? Find(string id) => id == Chance.Id ? Chance : All.FirstOrDefault(cause => cause.Id == id);
}
