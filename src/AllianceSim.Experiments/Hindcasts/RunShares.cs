using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Spells;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Hindcasts;

/// <summary>In how many runs what is asked of a pair comes true.</summary>
internal sealed class RunShares
{
    private readonly Dictionary<string, int> places;
    private readonly Dictionary<(HindcastQuestion, Pair), int> counts = [];
    private readonly int runs;

    /// <summary>Counts runs.</summary>
    /// <param name="states">Names of the states.</param>
    /// <param name="runs">The runs.</param>
    /// <param name="outlook">What is asked.</param>
    public RunShares(IReadOnlyList<string> states, IReadOnlyList<RunRows> runs, Outlook outlook)
    {
        places = states.Select((name, place) => (name, place)).ToDictionary(state => state.name, state => state.place);
        this.runs = runs.Count;
        foreach (var run in runs)
        {
            var last = outlook.Year - 1;
            HashSet<Pair> tied =
                [.. SharedTreaty.Of(run.Alliances, run.Members).Where(treaty => treaty.BindsIn(last)).Select(treaty => PairOf(treaty.First, treaty.Second))];
            Count(HindcastQuestion.TieSurvival, tied);
            Count(HindcastQuestion.NewTie, tied);
            Count(HindcastQuestion.Dispute, InDisputes(run, outlook.DisputesFrom, last, together: false));
            Count(HindcastQuestion.SameSide, InDisputes(run, outlook.TogetherFrom, last, together: true));
        }
    }

    /// <summary>Probability that it comes true: of k runs in n, (k + 1/2) / (n + 1), the mean after Jeffreys's prior, so that what never came
    /// in some runs is not held to be impossible.</summary>
    public double Probability(HindcastQuestion question, Pair pair) => (counts.GetValueOrDefault((question, pair)) + 0.5) / (runs + 1);

    private void Count(HindcastQuestion question, HashSet<Pair> pairs)
    {
        foreach (var pair in pairs)
            counts[(question, pair)] = counts.GetValueOrDefault((question, pair)) + 1;
    }

    /// <summary>Pairs on opposite sides, or on the same, of a dispute that began in some years: those that it began between, and whoever joined
    /// by military means, as the record counts them.</summary>
    private HashSet<Pair> InDisputes(RunRows run, int from, int to, bool together)
    {
        var start = run.Ticks.Count > 0 ? run.Ticks[0].Label - run.Ticks[0].Tick : 0;
        var pairs = new HashSet<Pair>();
        foreach (var dispute in run.Involvements
            .Where(part => part.Tick + start >= from && part.Tick + start <= to && (part.Originator || part.Involvement == (int)Involvement.Military))
            .GroupBy(part => part.Dispute))
        {
            InvolvementRow[] parts = [.. dispute];
            for (var i = 0; i < parts.Length; i++)
            {
                for (var j = i + 1; j < parts.Length; j++)
                {
                    if (parts[i].State != parts[j].State && (parts[i].Side == parts[j].Side) == together)
                        pairs.Add(PairOf(parts[i].State, parts[j].State));
                }
            }
        }

        return pairs;
    }

    private Pair PairOf(string a, string b) => new(Math.Min(places[a], places[b]), Math.Max(places[a], places[b]));
}
