using AllianceSim.Engine.Recording;
using AllianceSim.Experiments;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Coding;

namespace AllianceSim.Figures.Tests;

/// <summary>Disputes made by hand.</summary>
internal static class SyntheticDisputes
{
    /// <summary>Runs with a dispute each, in which four third parties acted militarily with influence 3, of which one is entangled, and one
    /// stayed out with influence 0.</summary>
    public static IReadOnlyList<RunRows> Runs(int count, bool coded = true) => [.. Enumerable.Range(0, count).Select(run => Run(run, coded))];

    /// <summary>A dispute with some states beside the two that it began between.</summary>
    public static DisputeExplanation Explanation(int states, Func<int, string>? name = null) => new(
        0, 1950, Dispute,
        [
            .. Enumerable.Range(0, states + 2).Select(i => new PartExplained(
                Part((name ?? (n => $"State {n}"))(i), i < 2 ? 3 : i % 4, i % 4, i < 2),
                [
                    new TermWeighed("security", "Interest: security", "interest", i - 4.5), new TermWeighed("values", "Interest: values", "interest", 0.5),
                    new TermWeighed("prosperity", "Interest: prosperity", "interest", -0.25), new TermWeighed("obligation", "Obligation", "alliance", i),
                    new TermWeighed("reputation", "Reputation", "alliance", 0.125), new TermWeighed("distance", "Cost: distance", "cost", -2),
                    new TermWeighed("luck", "Luck", "luck", 1), new TermWeighed("threshold", "What military action asks of everybody", "threshold", -4),
                ])),
        ]);

    private static DisputeRow Dispute => new(1, 0, "A", "B", HostilityLevel.War, 1, 0.5, "A", 0, 0, 0, 4, 0.25, 0.25, 0.25, true, false, 0, 0, 4, 4, 0, 0);

    private static RunRows Run(int number, bool coded)
    {
        var run = new RunRows(number);
        run.Dispute(Dispute);
        foreach (var part in (InvolvementRow[])
            [
                Part("A", 3, 1, true), Part("B", 3, 2, true), Part("C", 3, 3) with { Entangled = true, Form = InfluenceForm.Obligation },
                Part("D", 3, 3), Part("E", 3, 3), Part("F", 3, 3), Part("G", 0, 0) with { EntanglementChance = 0 },
            ])
        {
            run.Involvement(coded ? part : part with { Influence = null, Entangled = null, EntanglementChance = double.NaN });
        }

        return run;
    }

    private static InvolvementRow Part(string state, int involvement, int influence, bool originator = false) => new(
        1, 0, state, state == "A" ? "initiator" : "target", originator ? "" : "B", involvement, influence, 0, 0, false, false, null, originator,
        false, null, involvement, false, originator ? 0 : 0.2, 0, originator ? 0 : 4);
}
