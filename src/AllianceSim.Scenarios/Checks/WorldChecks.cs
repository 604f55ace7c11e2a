using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Checks;

/// <summary>Checks on the world: where its states come from, and that each makes sense.</summary>
internal static class WorldChecks
{
    private const double Tolerance = 1e-6;

    public static void Run(Findings findings)
    {
        CheckOrigin(findings);
        CheckPoles(findings);
        Twins.Check(findings.States.Where(state => state.Has("name")), state => state.Name, "state", findings.Problems);
        foreach (var state in findings.States)
        {
            if (state.Has("identity"))
                CheckSum(state.Node["identity"]!, state.Value.Identity, findings.Problems);
            CheckLobbies(state, findings.Problems);
        }
    }

    /// <summary>Reports shares over groups that are not those of a whole people.</summary>
    public static void CheckSum(Node node, ImmutableSortedDictionary<string, double> shares, ProblemList problems)
    {
        var sum = shares.Values.Sum();
        if (Math.Abs(sum - 1) > Tolerance)
            problems.Add(node, $"the shares sum to {Wording.Number(Math.Round(sum, 7))}", "shares that sum to 1");
    }

    private static void CheckOrigin(Findings findings)
    {
        var root = findings.Root;
        var generates = findings.Generator is not null;
        if (root.Gives("states") && generates)
        {
            findings.Problems.Add(
                findings.Generator!.Node, "the states are both named and generated", "either states or world.generate, not both");
        }
        else if (!root.Gives("states") && !generates && root.IsSound("world"))
        {
            findings.Problems.Add(root.Node, "there are no states", "a list of states, or world: { generate: { states: 24, poles: 2 } }");
        }
    }

    private static void CheckPoles(Findings findings)
    {
        if (findings.Generator is not { } generator || !generator.IsSound("states") || !generator.IsSound("poles"))
            return;
        if (generator.Value.Poles <= generator.Value.States)
        {
            CheckPoleShare(generator, findings.Problems);
            return;
        }

        var place = generator.Node["poles"] ?? generator.Node;
        findings.Problems.Add(
            place,
            FormattableString.Invariant($"{generator.Value.Poles} poles are more than the {generator.Value.States} states"),
            FormattableString.Invariant($"0 to {generator.Value.States}"));
    }

    /// <summary>Poles must be the strongest: a lesser state of mean power may have at most nine tenths of a pole's.</summary>
    private static void CheckPoleShare(Block<GeneratorSpec> generator, ProblemList problems)
    {
        var (poles, lesser) = (generator.Value.Poles, generator.Value.States - generator.Value.Poles);
        if (poles == 0 || lesser == 0 || !generator.IsSound("pole-share"))
            return;
        var least = Math.Ceiling(1000.0 * poles / (poles + GeneratorSpec.LargestLesser * lesser)) / 1000;
        var share = generator.Value.PoleShare;
        if (share >= least && share < 1)
            return;
        problems.Add(
            generator.Node["pole-share"] ?? generator.Node["poles"] ?? generator.Node,
            FormattableString.Invariant($"a share of {share} for {poles} of {generator.Value.States} states does not make them the strongest and leave some to the others"),
            FormattableString.Invariant($"{least} to below 1 for these numbers of states and poles"));
    }

    private static void CheckLobbies(Block<StateSpec> state, ProblemList problems)
    {
        if (!state.Has("name") || state.Node["lobbies"] is not MapNode lobbies)
            return;
        foreach (var entry in lobbies.Entries.Where(e => e.Key == state.Value.Name))
            problems.Add(entry.KeyMark, entry.Value.Path, $"a lobby in {Wording.Quote(entry.Key)} for an alliance with itself", "another state");
    }
}
