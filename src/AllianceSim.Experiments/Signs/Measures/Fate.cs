using AllianceSim.Engine;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Experiments.Signs.Measures;

/// <summary>What became, in one run, of the memberships that a trial watches.</summary>
/// <param name="Lives">The memberships, the same ones in all arms that share their past.</param>
internal sealed record Fate(IReadOnlyList<Life> Lives)
{
    /// <summary>What staying is worth in the first tick watched, per membership, in logits.</summary>
    public RateCount Worth => Sum(Lives.Where(life => life.Worth.Count > 0), life => life.Worth[0], _ => 1);

    /// <summary>What staying is worth in all ticks watched, per year at risk, in logits.</summary>
    public RateCount WorthThroughout => Sum(Lives, life => life.Worth.Sum(), life => life.Worth.Count);

    /// <summary>Chance of leaving, per year at risk: the hazard without the luck of the draw.</summary>
    public RateCount Chances => Sum(Lives, life => life.Chances.Sum(), life => life.Worth.Count);

    /// <summary>Leavings by own choice, per year at risk.</summary>
    public RateCount Exits => Sum(Lives, life => life.Left is null ? 0 : 1, life => life.Worth.Count);

    /// <summary>Follows memberships through some years of a run.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="watched">Which memberships to watch, by alliance and index of the member.</param>
    /// <param name="from">First tick watched.</param>
    /// <param name="years">Ticks watched.</param>
    public static Fate Of(ScenarioSpec scenario, Func<World, Alliance, int, bool> watched, int from, int years)
    {
        var rows = new ReplayRows();
        var simulation = new Simulation(scenario, 0, rows);
        var decision = new Decision(new Settings(scenario.Mechanisms, scenario.Parameters));
        for (var tick = 0; tick < from; tick++)
            simulation.Tick(tick);
        var names = simulation.World.Names;
        Life[] lives =
        [
            .. from alliance in simulation.World.Alliances.InForce
               from membership in alliance.Members
               where watched(simulation.World, alliance, membership.State)
               select new Life(alliance.Name, names[membership.State], membership),
        ];
        for (var tick = from; tick < from + years; tick++)
        {
            simulation.Tick(tick);
            foreach (var life in lives)
                life.Live(tick, simulation.World.Alliances, rows, decision);
        }

        return new Fate(lives);
    }

    private static RateCount Sum(IEnumerable<Life> lives, Func<Life, double> events, Func<Life, double> exposure)
    {
        var all = lives.ToArray();
        return new RateCount(all.Sum(events), all.Sum(exposure));
    }
}

/// <summary>A membership that is watched.</summary>
/// <param name="alliance">Name of the alliance; it lasts through renegotiation.</param>
/// <param name="state">Name of the member.</param>
/// <param name="membership">The membership.</param>
internal sealed class Life(string alliance, string state, Membership membership)
{
    private Membership? held = membership;

    /// <summary>Name of the member.</summary>
    public string State => state;

    /// <summary>What staying was worth, tick by tick while a member, in logits.</summary>
    public List<double> Worth { get; } = [];

    /// <summary>The security that the alliance truly gave, tick by tick while a member, in logits.</summary>
    public List<double> Security { get; } = [];

    /// <summary>Chance of leaving, tick by tick while a member.</summary>
    public List<double> Chances { get; } = [];

    /// <summary>Tick in which the member left by choice; empty where it has not.</summary>
    public int? Left { get; private set; }

    /// <summary>Takes note of a tick that has passed.</summary>
    public void Live(int tick, AllianceBook book, ReplayRows rows, Decision decision)
    {
        if (held is null)
            return;
        var worth = held.Weighed.Sum();
        Worth.Add(worth);
        Security.Add(held.Weighed[0]);
        Chances.Add(decision.ChanceOfLeaving(worth));
        var membership = book.Of(held.State).ToArray().FirstOrDefault(a => a.Name == alliance)?.MembershipOf(held.State);
        if (membership is null && rows.Members.Any(row => row.State == state && row.Left == tick && IsChoice(row.Exit)))
            Left = tick;
        held = membership;
    }

    private static bool IsChoice(EndKind? exit) => exit is EndKind.Abrogated or EndKind.Expired;
}
