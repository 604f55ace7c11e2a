using AllianceSim.Scenarios.Checks;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Landscapes;

/// <summary>Checks across the keys of a landscape.</summary>
internal static class LandscapeChecks
{
    public static void Run(Block<LandscapeSpec> block, Reading reading)
    {
        Block<SizedState>[] states = [.. reading.Blocks<SizedState>().Where(state => state.Has("name"))];
        Twins.Check(states, state => state.Name, "state", reading.Problems);
        if (states.Length > 0)
            ReferenceChecks.Check(reading, Named.State, "state", [.. states.Select(state => state.Value.Name).Distinct(StringComparer.Ordinal)]);
        CheckActual(block, reading.Problems);
    }

    private static void CheckActual(Block<LandscapeSpec> block, ProblemList problems)
    {
        if (!block.Has(LandscapeShape.Actual))
            return;
        var second = (ListNode)((ListNode)block.Node[LandscapeShape.Actual]!).Items[1];
        foreach (var item in second.Items.OfType<ScalarNode>().Where(item => block.Value.Actual[0].Contains(item.Text)))
            problems.Add(item, $"{Wording.Quote(item.Text)} stands on both sides", "each state on one side, or on neither");
    }
}
