using AllianceSim.Engine;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Experiments.Signs.Worlds;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Signs.Measures;

/// <summary>The disputes of a run, and the part of each state in them.</summary>
/// <param name="Rows">The rows of the run.</param>
/// <param name="Years">Ticks of the run.</param>
internal sealed record Crises(ReplayRows Rows, int Years)
{
    /// <summary>Ticks of a run.</summary>
    private const int Usual = 5;

    /// <summary>Runs a scenario.</summary>
    public static Crises Of(ScenarioSpec scenario)
    {
        var rows = new ReplayRows();
        Simulation.Run(scenario with { Ticks = Usual }, 0, rows);
        return new Crises(rows, Usual);
    }

    /// <summary>Parts that the superpower takes in disputes of others.</summary>
    public IEnumerable<InvolvementRow> Thirds => Rows.Involvements.Where(p => p is { State: Hub.Super, Originator: false });

    /// <summary>Expected number of disputes of others that the superpower is entangled in, by its luck, a year.</summary>
    public RateCount Entanglement => new(Thirds.Sum(p => p.EntanglementChance), Years);

    /// <summary>The same in disputes that began without some states.</summary>
    public RateCount EntanglementBeside(IReadOnlyCollection<string> states)
    {
        var beside = Rows.Disputes.Where(d => !states.Contains(d.Initiator) && !states.Contains(d.Target)).Select(d => d.Id).ToHashSet();
        return new RateCount(Thirds.Where(p => beside.Contains(p.Dispute)).Sum(p => p.EntanglementChance), Years);
    }

    /// <summary>The same in all, with arms.</summary>
    public RateCount MilitaryEntanglement => new(Thirds.Sum(p => p.MilitaryEntanglementChance), Years);

    /// <summary>Disputes a year of which something holds.</summary>
    public RateCount Disputes(Func<DisputeRow, bool> which) => new(Rows.Disputes.Count(which), Years);

    /// <summary>Parts a year, of the superpower in disputes of others, of which something holds.</summary>
    public RateCount Parts(Func<InvolvementRow, bool> which) => new(Thirds.Count(which), Years);
}
