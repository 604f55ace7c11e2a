using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios.Forms;

namespace AllianceSim.Scenarios.Shape;

/// <summary>The keys of a state.</summary>
internal static class StateShape
{
    private static readonly Form<string?> Doctrine = new ReferenceForm(Named.Doctrine, orNone: true).As<string?>(
        name => name == TextForm.NoneWord ? null : name,
        name => (name is not null, name ?? TextForm.NoneWord));

    /// <summary>How a state is written.</summary>
    public static BlockForm<StateSpec> Form { get; } = new(
        "a state",
        new StateSpec { Name = "", Power = 1 },
        [
            Keys<StateSpec>.Required(
                "name", TextForm.Name, s => s.Name, (s, v) => s with { Name = v }, "Unique name."),
            Keys<StateSpec>.Required(
                "power", Ranges.Power, s => s.Power, (s, v) => s with { Power = v },
                "Material capability in any unit; the engine turns it into a share of the world's."),
            Keys<StateSpec>.Optional(
                "offense", Ranges.Share, s => s.Offense, (s, v) => s with { Offense = v },
                "Share of capability that can be used offensively."),
            Keys<StateSpec>.Optional(
                "aggressiveness", Ranges.Share, s => s.Aggressiveness, (s, v) => s with { Aggressiveness = v },
                "True aggressiveness of intentions, hidden from others."),
            Keys<StateSpec>.Optional(
                "ideology", Ranges.Ideology, s => s.Ideology, (s, v) => s with { Ideology = v },
                "From -1 (autocracy) to 1 (democracy)."),
            Keys<StateSpec>.Optional(
                "doctrine", Doctrine, s => s.Doctrine, (s, v) => s with { Doctrine = v },
                "Name of a doctrine of the scenario, or none."),
            Keys<StateSpec>.Optional(
                "identity", Ranges.SharesOf(), s => s.Identity, (s, v) => s with { Identity = v },
                "Shares over named groups that sum to 1; without it the state is a group of its own."),
            Keys<StateSpec>.Optional(
                "location", new LocationForm().OrMissing(), s => s.Location, (s, v) => s with { Location = v },
                "Latitude and longitude in degrees."),
            Keys<StateSpec>.Optional(
                "deterrent", Ranges.Share, s => s.Deterrent, (s, v) => s with { Deterrent = v },
                "Other means of protection (nuclear force, fortification)."),
            Keys<StateSpec>.Optional(
                "stability", Ranges.Share, s => s.Stability, (s, v) => s with { Stability = v },
                "Stability of the regime."),
            Keys<StateSpec>.Optional(
                "nationalism", Ranges.Share, s => s.Nationalism, (s, v) => s with { Nationalism = v },
                "Nationalism of the public: what attacks on unfair or humiliating alliances have to work with."),
            Keys<StateSpec>.Optional(
                "interest-bias", new NumberForm(0, 3), s => s.InterestBias, (s, v) => s with { InterestBias = v },
                "By how much its leaders inflate its interests in the disputes of others; 0.5 makes them half as large again."),
            Keys<StateSpec>.Optional(
                "threat-bias", new NumberForm(0, 3), s => s.ThreatBias, (s, v) => s with { ThreatBias = v },
                "By how much its leaders exaggerate threats when they weigh a dispute."),
            Keys<StateSpec>.Optional(
                "cost-bias", Ranges.Share, s => s.CostBias, (s, v) => s with { CostBias = v },
                "Share of the costs of a dispute that its leaders overlook."),
            Keys<StateSpec>.Optional(
                "lobbies", Ranges.SharesOf(Named.State), s => s.Lobbies, (s, v) => s with { Lobbies = v },
                "Strength, by name of another state, of the interest groups that live by the alliance with it."),
            Keys<StateSpec>.Optional(
                "growth", new NumberForm(-0.5, 0.5), s => s.Growth, (s, v) => s with { Growth = v },
                "Mean growth of power, in log points a tick relative to the world."),
        ]);
}
