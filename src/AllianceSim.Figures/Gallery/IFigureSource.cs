using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Causes;
using AllianceSim.Experiments.Disputes;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;

namespace AllianceSim.Figures.Gallery;

/// <summary>What figures are drawn from. A figure asks only for what it shows.</summary>
public interface IFigureSource
{
    /// <summary>Where the numbers come from.</summary>
    Provenance Provenance { get; }

    /// <summary>The system in every tick of every run.</summary>
    IReadOnlyList<Recorded<TickRow>> Ticks { get; }

    /// <summary>The alliances of every run.</summary>
    IReadOnlyList<Recorded<AllianceRow>> Alliances { get; }

    /// <summary>Survival over all runs, with the name of each curve.</summary>
    IReadOnlyList<(string Label, SurvivalCurve Curve)> Survival { get; }

    /// <summary>What ended the treaties of all runs that members' choice ended.</summary>
    CauseTally Causes { get; }

    /// <summary>Disputes of all runs, and what alliances had to do with them.</summary>
    DisputeTally Disputes { get; }

    /// <summary>Entanglement by number of allies over all runs.</summary>
    IReadOnlyList<EntanglementByAllies> Entanglement { get; }

    /// <summary>The first run with everything in it; empty where it cannot be done again.</summary>
    RunStory? Story { get; }

    /// <summary>Dated shocks.</summary>
    IReadOnlyList<YearMark> Shocks { get; }
}
