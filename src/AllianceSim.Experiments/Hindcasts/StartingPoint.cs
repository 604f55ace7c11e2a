using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Experiments.Hindcasts;

/// <summary>Two states.</summary>
/// <param name="First">Place of a state in the scenario.</param>
/// <param name="Second">Place of another, behind it.</param>
public readonly record struct Pair(int First, int Second);

/// <summary>What is known of every pair of states at the start of a scenario: all that a baseline may use.</summary>
public sealed class StartingPoint
{
    /// <summary>Names of the covariates.</summary>
    public static IReadOnlyList<string> Covariates { get; } =
        ["ln-distance", "contiguous", "ln-power", "ln-power-ratio", "regime-distance", "common-threat"];

    private const double LeastDistance = 1;

    private readonly HashSet<Pair> disputed;
    private readonly HashSet<Pair> hostile;
    private readonly World world;

    /// <summary>Takes a scenario in.</summary>
    /// <param name="scenario">One whose states are named.</param>
    public StartingPoint(ScenarioSpec scenario)
    {
        Year = scenario.Start;
        world = Replay.WorldOf(scenario, 0);
        disputed = [.. scenario.Ties.RecentDisputes.Where(dispute => dispute.Count > 0).Select(dispute => PairOf(dispute.First, dispute.Second))];
        hostile = [.. scenario.Ties.Rivalries.Select(rivalry => PairOf(rivalry.First, rivalry.Second)).Concat(disputed)];
        Pairs =
        [
            .. from i in Enumerable.Range(0, world.Count)
               from j in Enumerable.Range(i + 1, world.Count - i - 1)
               select new Pair(i, j),
        ];
    }

    /// <summary>Label of the first tick.</summary>
    public int Year { get; }

    /// <summary>Names of the states.</summary>
    public IReadOnlyList<string> States => world.Names;

    /// <summary>Every pair once, in rising order.</summary>
    public IReadOnlyList<Pair> Pairs { get; }

    /// <summary>Whether a treaty binds two states to fight for each other.</summary>
    public bool IsTied(Pair pair)
    {
        foreach (var alliance in world.Alliances.Of(pair.First))
        {
            if (alliance.Formality > 0 && alliance.Kind.Aid() >= 1 && alliance.MembershipOf(pair.Second) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Whether they had a dispute in the ten years before.</summary>
    public bool HadDispute(Pair pair) => disputed.Contains(pair);

    /// <summary>What a regression is told of a pair, in the order of <see cref="Covariates"/>: logarithm of the distance in km; whether they
    /// touch; logarithm of their power together and of its ratio, the stronger by the weaker; distance of their regimes, 0 to 1; and
    /// whether both have the same third state as a rival, or had a dispute with it in the ten years before.</summary>
    public IReadOnlyList<double> Of(Pair pair)
    {
        var (i, j) = (pair.First, pair.Second);
        var (stronger, weaker) = (Math.Max(world.Power[i], world.Power[j]), Math.Min(world.Power[i], world.Power[j]));
        return
        [
            Elementary.Log(Math.Max(LeastDistance, world.Distance[i, j])),
            world.Contiguous[i, j] ? 1 : 0,
            Elementary.Log(stronger + weaker),
            Elementary.Log(stronger / weaker),
            world.IdeologicalDistance(i, j),
            Enumerable.Range(0, world.Count).Any(third => IsHostile(i, third) && IsHostile(j, third)) ? 1 : 0,
        ];
    }

    private bool IsHostile(int state, int other) => hostile.Contains(new(Math.Min(state, other), Math.Max(state, other)));

    private Pair PairOf(string first, string second)
    {
        var (i, j) = (IndexOf(first), IndexOf(second));
        return new(Math.Min(i, j), Math.Max(i, j));
    }

    private int IndexOf(string name)
    {
        var i = 0;
        while (world.Names[i] != name)
            i++;
        return i;
    }
}
