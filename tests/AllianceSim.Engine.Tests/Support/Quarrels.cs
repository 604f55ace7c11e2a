using System.Collections.Immutable;
using AllianceSim.Engine.Runtime;
using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>Random worlds of every kind in which states quarrel often, go to war over it and easily draw others in.</summary>
internal static class Quarrels
{
    private static readonly Settings Usual = new();

    /// <summary>Every mechanism by which alliances act on the onset of disputes or on what states do about them.</summary>
    public static ImmutableArray<string> AllianceTerms { get; } =
    [
        .. Usual.Terms<ICallTerm>().Where(t => t.Part == CallPart.Alliance).Select(t => t.Mechanism.Id)
            .Concat(Usual.Terms<IOnsetTerm>().Where(t => t.Backing != Backing.None).Select(t => t.Mechanism.Id))
            .Distinct(),
    ];

    /// <summary>The world of a number.</summary>
    public static ScenarioSpec Number(int index) => RandomScenario.Number(3000 + index).With(
        ("onset.base", -2.5), ("war.base", 0), ("involvement.exposure", 1), ("involvement.non-military", 2), ("involvement.military", 3));

    /// <summary>A run of a world, and the messages of its disputes.</summary>
    public static (RowList Rows, IReadOnlyList<Heard> Heard) Overheard(int index)
    {
        var rows = new RowList();
        Eavesdropper? spy = null;
        Runs.Run(Number(index), 0, rows, connect: agents => spy = new Eavesdropper(new InlineRuntime(agents)));
        return (rows, spy!.All);
    }
}
