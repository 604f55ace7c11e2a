using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Domestic;

/// <summary>Leaders come and go: often where they are elected, and then mostly with the same coalition behind them.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class LeaderChange(Settings settings)
{
    /// <summary>Ideology above which a state is a democracy: the middle of the scale, 0.5 of V-Dem's polyarchy.</summary>
    public const double Democracy = 0;

    private static readonly Parameter Democratic = new(
        "leader.democracy", 0.26, 0, 1, "probability a tick", "Chance of a new leader in a democracy.", 0);

    private static readonly Parameter Autocratic = new(
        "leader.autocracy", 0.15, 0, 1, "probability a tick", "Chance of a new leader elsewhere.", 0);

    private static readonly Parameter DemocraticCoalition = new(
        "leader.coalition-democracy", 0.13, 0, 1, "probability a tick", "Chance of a new supporting coalition, with a new leader, in a democracy.", 0);

    private static readonly Parameter AutocraticCoalition = new(
        "leader.coalition-autocracy", 0.05, 0, 1, "probability a tick", "Chance of a new supporting coalition, with a new leader, elsewhere.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "leader-change",
        Name = "Leader change",
        Entry = Entry.Domestic,
        Formula = "by chance, by type of regime; freshness max(old / 2, 1 for a coalition, 0.3 for a mere leader)",
        Source = "Walt 1997, why alliances collapse: domestic politics; rates: CHISOLS 4.0 (Mattes, Leeds and Matsumura 2016)",
        Parameters = [Democratic, Autocratic, DemocraticCoalition, AutocraticCoalition],
    };

    /// <summary>Freshness of a mere change of leader, against 1 for a change of coalition.</summary>
    public const double MereLeader = 0.3;

    private readonly (double Democracy, double Autocracy) leader = (settings[Democratic], settings[Autocratic]);
    private readonly (double Democracy, double Autocracy) coalition = (settings[DemocraticCoalition], settings[AutocraticCoalition]);

    /// <summary>Draws whether the leader changes, and with it the coalition.</summary>
    public (bool Leader, bool Coalition) Draw(Viewpoint view)
    {
        var democracy = view.World.Ideology[view.Self] > Democracy;
        var (leaderRate, coalitionRate) = democracy
            ? (leader.Democracy, coalition.Democracy)
            : (leader.Autocracy, coalition.Autocracy);
        var changes = view.Draws.Uniform(Purpose.Leader, view.Tick, view.Self) < leaderRate;
        return (changes, changes && leaderRate * view.Draws.Uniform(Purpose.Coalition, view.Tick, view.Self) < coalitionRate);
    }
}
