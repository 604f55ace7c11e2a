using AllianceSim.Model.Crisis;
using AllianceSim.Model.Learning;

namespace AllianceSim.Model.Tests.Learning;

/// <summary>What states can learn from.</summary>
internal static class Incidents
{
    public static Happenings None { get; } = new([], [], []);

    public static Happenings Dispute(int initiator, int target, HostilityLevel level = HostilityLevel.Force) =>
        new([new Dispute(initiator, target, level, 1, 0.5, -1, 0, 0)], [], []);

    public static Happenings Pact(int target, params int[] members) => new([], [new PactSigned(members, target)], []);

    public static Happenings Breach(params int[] breakers) => new([], [], breakers);

    /// <summary>A tick in which much happens, to anybody.</summary>
    public static Happenings Drawn(Random random, int states)
    {
        var disputes = Enumerable.Range(0, random.Next(6)).Select(_ => Pair()).Select(pair => new Dispute(
            pair.First, pair.Second, (HostilityLevel)random.Next(2, 6), 1, 0.5, -1, 0, 0));
        var pacts = Enumerable.Range(0, random.Next(3)).Select(_ => (Members: Pair(), Target: random.Next(-1, states)))
            .Where(pact => pact.Target != pact.Members.First && pact.Target != pact.Members.Second)
            .Select(pact => new PactSigned([pact.Members.First, pact.Members.Second], pact.Target));
        return new Happenings([.. disputes], [.. pacts], [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(states))]);

        (int First, int Second) Pair()
        {
            var first = random.Next(states);
            return (first, (first + 1 + random.Next(states - 1)) % states);
        }
    }
}
