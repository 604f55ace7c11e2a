using AllianceSim.Model.Crisis;
using AllianceSim.Model.Learning;

namespace AllianceSim.Model.Tests.Learning;

/// <summary>What states can learn from.</summary>
internal static class Incidents
{
    public static Happenings None { get; } = new([], [], []);

    public static Happenings Dispute(int initiator, int target, HostilityLevel level = HostilityLevel.Force) =>
        new([new Dispute([initiator], [target], level, 1, 0.5, null, 0, 0)], [], []);

    public static Happenings Breach(params int[] breakers) => new([], [], breakers);

    public static Happenings Tried(params PromiseTried[] promises) => new([], promises, []);

    /// <summary>A tick in which much happens, to anybody.</summary>
    public static Happenings Drawn(Random random, int states)
    {
        var disputes = Enumerable.Range(0, random.Next(6)).Select(_ => Pair()).Select(pair => new Dispute(
            [pair.First], [pair.Second], (HostilityLevel)random.Next(2, 6), 1, 0.5, null, 0, 0));
        var promises = Enumerable.Range(0, random.Next(4)).Select(_ => Pair())
            .Select(pair => new PromiseTried(pair.First, pair.Second, random.Next(2) == 0));
        return new Happenings(
            [.. disputes], [.. promises], [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(states))]);

        (int First, int Second) Pair()
        {
            var first = random.Next(states);
            return (first, (first + 1 + random.Next(states - 1)) % states);
        }
    }
}
