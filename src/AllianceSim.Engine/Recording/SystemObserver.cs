using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Numerics;

namespace AllianceSim.Engine.Recording;

/// <summary>Measures the system at the end of each tick.</summary>
internal sealed class SystemObserver(RunContext run)
{
    /// <summary>Share of the strongest state's power that makes a pole.</summary>
    private const double PoleShare = 0.5;

    private const int Top = 20;

    private readonly Grid<bool> tiedBefore = new(run.World.Count);
    private readonly int[] fearedBefore = new int[run.World.Count];
    private readonly double[] powerBefore = new double[run.World.Count];
    private readonly Decision decision = new(run.Settings);
    private readonly GreedyModularity modularity = new(Math.Min(Top, run.World.Count));

    /// <summary>Takes note of the ties and fears at the start, with which the first tick is compared.</summary>
    public void Begin()
    {
        for (var i = 0; i < run.World.Count; i++)
        {
            fearedBefore[i] = -1;
            powerBefore[i] = run.World.Power[i];
            for (var j = 0; j < run.World.Count; j++)
                tiedBefore[i, j] = run.World.Alliances.Tied(i, j);
        }
    }

    /// <summary>Records a tick.</summary>
    public TickRow Observe(int tick, IReadOnlyList<Dispute> disputes)
    {
        var world = run.World;
        int[] all = [.. Enumerable.Range(0, world.Count).Where(i => world.Exists[i])];
        int[] top = [.. all.OrderByDescending(i => world.Power[i]).ThenBy(i => i).Take(Top)];
        var network = new TieNetwork(world, all);
        var topNetwork = new TieNetwork(world, top);
        var (formedTop, untiedTop) = CompareTies(top);
        var (formed, ended, realigned) = CompareTies();
        return new TickRow(
            tick, run.Label(tick), all.Length, Poles(all), Concentration(all),
            world.Alliances.InForce.Count(a => a.IsTreaty), world.Alliances.InForce.Count(a => !a.IsTreaty), network.Ties, network.Density, topNetwork.Density, network.MeanDegree, topNetwork.MeanDegree, network.Clustering,
            network.Components, network.ShareUnallied, topNetwork.ShareUnallied,
            run.Ledger.Formed, run.Ledger.Ended, formed, ended, realigned,
            disputes.Count, disputes.Count(d => d.Level == HostilityLevel.War),
            Mean(all, run.Known.MeanHostility), Mean(all, run.Known.TotalThreat), Flips(tick, all), UnsharedThreat(all), Options(all), PowerShifts(),
            topNetwork.Clustering, topNetwork.Components, modularity.Of(run.World.Alliances, top), formedTop, untiedTop,
            network.ContiguousPairs, network.ContiguousTies);
    }

    private int Poles(int[] states) => states.Count(i => run.World.Power[i] >= PoleShare * run.World.LargestPower);

    /// <summary>Ray and Singer 1973: the spread of shares over that of a world in which one state has all.</summary>
    private double Concentration(int[] states)
    {
        if (states.Length < 2)
            return double.NaN;
        var squares = states.Sum(i => run.World.Power[i] * run.World.Power[i]);
        return Math.Sqrt(Math.Max(0, squares - 1.0 / states.Length) / (1 - 1.0 / states.Length));
    }

    /// <summary>Pairs among some states that were not tied before, and those of them that are now.</summary>
    private (int Formed, int Untied) CompareTies(int[] states)
    {
        var (formed, untied) = (0, 0);
        for (var a = 0; a < states.Length; a++)
        {
            for (var b = a + 1; b < states.Length; b++)
            {
                if (tiedBefore[states[a], states[b]])
                    continue;
                untied++;
                formed += run.World.Alliances.Tied(states[a], states[b]) ? 1 : 0;
            }
        }

        return (formed, untied);
    }

    private (int Formed, int Ended, int Realigned) CompareTies()
    {
        var (formed, ended, realigned) = (0, 0, 0);
        for (var i = 0; i < run.World.Count; i++)
        {
            var (won, lost) = (0, 0);
            for (var j = 0; j < run.World.Count; j++)
            {
                var tied = run.World.Alliances.Tied(i, j);
                won += tied && !tiedBefore[i, j] ? 1 : 0;
                lost += !tied && tiedBefore[i, j] ? 1 : 0;
                tiedBefore[i, j] = tied;
            }

            formed += won;
            ended += lost;
            realigned += won > 0 && lost > 0 ? 1 : 0;
        }

        return (formed / 2, ended / 2, realigned);
    }

    private int Flips(int tick, int[] states)
    {
        var flips = 0;
        foreach (var i in states)
        {
            var feared = run.Known.GreatestThreat(i);
            flips += tick > 0 && feared != fearedBefore[i] ? 1 : 0;
            fearedBefore[i] = feared;
        }

        return flips;
    }

    private double UnsharedThreat(int[] states)
    {
        var (unshared, ties) = (0, 0);
        foreach (var i in states)
        {
            foreach (var j in states)
            {
                if (!run.World.Alliances.Tied(i, j))
                    continue;
                ties++;
                unshared += run.Known.GreatestThreat(i) != run.Known.GreatestThreat(j) ? 1 : 0;
            }
        }

        return ties == 0 ? double.NaN : (double)unshared / ties;
    }

    /// <summary>How many other states, on average, would sign with a state that has partners.</summary>
    private double Options(int[] states)
    {
        var (sum, tied) = (0.0, 0);
        foreach (var i in states)
        {
            if (run.World.Alliances.Partners(i) == 0)
                continue;
            tied++;
            foreach (var j in states)
            {
                if (j != i && !run.World.Alliances.Tied(i, j))
                    sum += decision.ChanceOfSigning(run.Known.Utility[j, i]);
            }
        }

        return tied == 0 ? double.NaN : sum / tied;
    }

    /// <summary>Pairs of poles, of those before the tick, whose order of power has turned round.</summary>
    private int PowerShifts()
    {
        var (shifts, largest) = (0, powerBefore.Max());
        for (var i = 0; i < powerBefore.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var poles = Math.Min(powerBefore[i], powerBefore[j]) >= PoleShare * largest;
                var turned = Math.Sign(powerBefore[i] - powerBefore[j]) * Math.Sign(run.World.Power[i] - run.World.Power[j]) < 0;
                shifts += poles && turned ? 1 : 0;
            }
        }

        run.World.Power.CopyTo(powerBefore, 0);
        return shifts;
    }

    private static double Mean(int[] states, double[] values) => states.Length == 0 ? double.NaN : states.Average(i => values[i]);
}
