using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using Xunit.Abstractions;

namespace AllianceSim.Engine.Tests.Phases;

/// <summary>The chances of being entangled that are told sum to how often states are entangled.</summary>
/// <param name="output">Takes the figures down.</param>
public class EntanglementChanceTests(ITestOutputHelper output)
{
    private const int Worlds = 60;

    /// <summary>Standard errors by which a sum may miss the count.</summary>
    private const double Allowed = 4;

    private static readonly (string, double) OftenInDispute = ("onset.base", -2.5);

    [Fact]
    public void Third_parties_are_entangled_as_often_as_their_chances_say()
    {
        var thirds = Parts(4000, Worlds, OftenInDispute).Where(p => !p.Originator).ToArray();
        Assert.All(thirds, p => Assert.InRange(p.EntanglementChance, p.MilitaryEntanglementChance, 1));
        Check("third parties", thirds, p => p.EntanglementChance, p => p.Entangled == true);
        Check("third parties, with arms", thirds, p => p.MilitaryEntanglementChance, p => p is { Entangled: true, Involvement: 3 });
    }

    /// <remarks>Who has much at stake of its own is hardly ever entangled, so little is at stake here.</remarks>
    [Fact]
    public void Initiators_are_entangled_as_often_as_their_chances_say() => Check(
        "initiators",
        [.. Parts(5000, Worlds, OftenInDispute, ("own-stake.initiator", 2)).Where(p => p is { Originator: true, Side: "initiator" })],
        p => p.EntanglementChance, p => p.Entangled == true);

    /// <remarks>Hardly any dispute comes of the target's alliances unless they provoke, and hostility makes disputes.</remarks>
    [Fact]
    public void Targets_are_entangled_as_often_as_their_chances_say() => Check(
        "targets",
        [.. Parts(5000, 4 * Worlds, ("onset.base", -8), ("onset.hostility", 12), ("provocation.strength", 1), ("provocation.transparency", 0))
            .Where(p => p is { Originator: true, Side: "target" })],
        p => p.EntanglementChance, p => p.Entangled == true);

    private static IEnumerable<InvolvementRow> Parts(int first, int worlds, params (string Id, double Value)[] parameters) =>
        Enumerable.Range(first, worlds).SelectMany(index => Runs.Rows(World(index).With(parameters)).Involvements);

    private static ScenarioSpec World(int index) => RandomScenario.Number(index) with { Record = new RecordSpec() };

    private void Check(string who, InvolvementRow[] parts, Func<InvolvementRow, double> chance, Func<InvolvementRow, bool> isEntangled)
    {
        var (expected, counted) = (parts.Sum(chance), parts.Count(isEntangled));
        var error = Math.Sqrt(parts.Sum(p => chance(p) * (1 - chance(p))));
        var text = FormattableString.Invariant($"{who}: {expected:F1} expected of {parts.Length}, {counted} counted, standard error {error:F1}");
        output.WriteLine(text);
        Assert.True(counted > 50, text);
        Assert.True(Math.Abs(counted - expected) <= Allowed * error, text);
    }
}
