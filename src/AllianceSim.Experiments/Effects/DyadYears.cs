using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Experiments.Spells;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Experiments.Effects;

/// <summary>The pairs of states of a run, year by year.</summary>
public sealed class DyadYears
{
    /// <summary>Years for which a dispute with a third state is remembered as a common threat.</summary>
    private const int Memory = 10;

    /// <summary>Strongest states that count as major powers.</summary>
    private const int Majors = 5;

    /// <summary>Ideology above which a state is a democracy.</summary>
    private const double Democratic = 0.2;

    private readonly ReplayRows rows;
    private readonly World world;
    private readonly Dictionary<string, int> places;
    private readonly ILookup<int, StateRow> states;
    private readonly ILookup<int, int> reformed;
    private readonly ILookup<int, DisputeRow> disputes;
    private readonly ILookup<int, InvolvementRow> fighters;
    private readonly Grid<int> lastDispute;
    private readonly bool[] atWar;

    private DyadYears(ReplayRows rows, World world)
    {
        (this.rows, this.world) = (rows, world);
        places = world.Names.Select((name, place) => (name, place)).ToDictionary(one => one.name, one => one.place, StringComparer.Ordinal);
        states = rows.States.ToLookup(row => row.Tick);
        reformed = rows.Events.Where(row => row.Kind == EventKind.Regime).ToLookup(row => row.Tick, row => places[row.State]);
        disputes = rows.Disputes.ToLookup(row => row.Tick);
        fighters = rows.Involvements.Where(row => row is { Originator: false, Involvement: (int)Involvement.Military })
            .ToLookup(row => row.Dispute);
        lastDispute = new(world.Count);
        for (var i = 0; i < world.Count; i++)
            lastDispute.Row(i).Fill(World.Never);
        atWar = new bool[world.Count];
    }

    /// <summary>The pairs of states that existed at the end of a year and of the year before, from the second year of a run on.</summary>
    /// <param name="rows">The run, with its states.</param>
    /// <param name="world">Its world, for names and distances.</param>
    public static IReadOnlyList<DyadYear> Of(ReplayRows rows, World world) => new DyadYears(rows, world).All();

    private List<DyadYear> All()
    {
        var all = new List<DyadYear>();
        var shared = SharedTreaty.Of(rows.Alliances, rows.Members);
        var before = Ties(shared, tick: 0);
        for (var tick = 1; tick < rows.Years.Count; tick++)
        {
            Remember(tick - 1);
            var now = Ties(shared, tick);
            StateRow[] some = [.. states[tick - 1]];
            var still = states[tick].Select(row => row.State).ToHashSet(StringComparer.Ordinal);
            var strong = some.OrderByDescending(row => row.Power).Take(Majors).Select(row => row.State).ToHashSet(StringComparer.Ordinal);
            var changed = reformed[tick].ToHashSet();
            for (var a = 0; a < some.Length; a++)
            {
                for (var b = a + 1; b < some.Length; b++)
                {
                    if (!still.Contains(some[a].State) || !still.Contains(some[b].State))
                        continue;
                    var (i, j) = (places[some[a].State], places[some[b].State]);
                    all.Add(new(
                        before[i, j], before[i, j] != now[i, j], HaveCommonThreat(i, j, tick), Elementary.Log(Math.Max(1, world.Distance[i, j])),
                        Math.Abs(some[a].Ideology - some[b].Ideology), strong.Contains(some[a].State) || strong.Contains(some[b].State),
                        changed.Contains(i) || changed.Contains(j), atWar[i] || atWar[j],
                        Math.Min(some[a].Ideology, some[b].Ideology) > Democratic));
                }
            }

            before = now;
        }

        return all;
    }

    private Grid<bool> Ties(IReadOnlyList<SharedTreaty> shared, int tick)
    {
        var ties = new Grid<bool>(world.Count);
        foreach (var treaty in shared.Where(treaty => treaty.BindsIn(rows.Years[tick])))
        {
            var (i, j) = (places[treaty.First], places[treaty.Second]);
            ties[i, j] = ties[j, i] = true;
        }

        return ties;
    }

    /// <summary>Takes the disputes and wars of a tick in.</summary>
    private void Remember(int tick)
    {
        Array.Clear(atWar);
        foreach (var dispute in disputes[tick])
        {
            var joined = fighters[dispute.Id].ToLookup(part => part.Side, part => places[part.State]);
            int[] initiators = [places[dispute.Initiator], .. joined["initiator"]];
            int[] targets = [places[dispute.Target], .. joined["target"]];
            foreach (var i in initiators)
            {
                foreach (var j in targets)
                    lastDispute[i, j] = lastDispute[j, i] = tick;
            }

            foreach (var i in initiators.Concat(targets).Where(_ => dispute.Hostility == HostilityLevel.War))
                atWar[i] = true;
        }
    }

    private bool HaveCommonThreat(int i, int j, int tick)
    {
        var own = lastDispute.Row(i);
        var others = lastDispute.Row(j);
        for (var k = 0; k < own.Length; k++)
        {
            if (Math.Min(own[k], others[k]) >= tick - Memory)
                return true;
        }

        return false;
    }
}
