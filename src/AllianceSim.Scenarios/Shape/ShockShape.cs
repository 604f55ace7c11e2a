using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios.Forms;

namespace AllianceSim.Scenarios.Shape;

/// <summary>The keys of a shock.</summary>
internal static class ShockShape
{
    /// <summary>Keys for what a shock does to states.</summary>
    public static ImmutableArray<Key<ShockSpec>> OnStates { get; } =
    [
        Keys<ShockSpec>.Optional(
            "power", Ranges.Change(Ranges.Power), s => s.Power, (s, v) => s with { Power = v }, "Change of power."),
        Keys<ShockSpec>.Optional(
            "offense", Ranges.Change(Ranges.Share), s => s.Offense, (s, v) => s with { Offense = v }, "Change of the offensive share."),
        Keys<ShockSpec>.Optional(
            "aggressiveness", Ranges.Change(Ranges.Share), s => s.Aggressiveness, (s, v) => s with { Aggressiveness = v },
            "Change of true aggressiveness."),
        Keys<ShockSpec>.Optional(
            "ideology", Ranges.Change(Ranges.Ideology), s => s.Ideology, (s, v) => s with { Ideology = v }, "Change of ideology."),
        Keys<ShockSpec>.Optional(
            "doctrine", new ReferenceForm(Named.Doctrine, orNone: true).OrNull(), s => s.Doctrine, (s, v) => s with { Doctrine = v },
            "New doctrine; none for no doctrine."),
        Keys<ShockSpec>.Optional(
            "deterrent", Ranges.Change(Ranges.Share), s => s.Deterrent, (s, v) => s with { Deterrent = v },
            "Change of other means of protection."),
        Keys<ShockSpec>.Optional(
            "stability", Ranges.Change(Ranges.Share), s => s.Stability, (s, v) => s with { Stability = v }, "Change of stability."),
        Keys<ShockSpec>.Optional(
            "nationalism", Ranges.Change(Ranges.Share), s => s.Nationalism, (s, v) => s with { Nationalism = v },
            "Change of the public's nationalism."),
        Keys<ShockSpec>.Optional(
            "outbidding", Ranges.Change(Ranges.Share), s => s.Outbidding, (s, v) => s with { Outbidding = v },
            "How fresh an attack of competing elites on the state's alliances is, from none (0) to just made (1)."),
        Keys<ShockSpec>.Optional(
            "identity", Ranges.SharesOf(), s => s.Identity, (s, v) => s with { Identity = v },
            "New spread of the people: shares over named groups that sum to 1."),
        Keys<ShockSpec>.Optional(
            "new-regime", new SwitchForm(), s => s.NewRegime, (s, v) => s with { NewRegime = v },
            "Whether the regime changes, with leaders unbound by old promises: to the ideology and aggressiveness given here, or drawn."),
        Keys<ShockSpec>.Optional(
            "will", Ranges.Change(Ranges.Share), s => s.Will, (s, v) => s with { Will = v }, "Change of the will to lead."),
        Keys<ShockSpec>.Optional(
            "hostility", Ranges.Change(Ranges.Share), s => s.Hostility, (s, v) => s with { Hostility = v },
            "Change of the hostility that others see in the state."),
        Keys<ShockSpec>.Optional(
            "seen-by", Ranges.States(1), s => s.SeenBy, (s, v) => s with { SeenBy = v },
            "Who sees that hostility change; without it all."),
        Keys<ShockSpec>.Optional(
            "distance", Ranges.Change(Ranges.Kilometres), s => s.Distance, (s, v) => s with { Distance = v },
            "Change of the state's distance to all others, in km."),
        Keys<ShockSpec>.Optional(
            "vanish", new SwitchForm(), s => s.Vanish, (s, v) => s with { Vanish = v }, "Whether the states struck cease to exist."),
    ];

    /// <summary>Keys for what a shock does to an alliance.</summary>
    public static ImmutableArray<Key<ShockSpec>> OnAlliances { get; } =
    [
        Keys<ShockSpec>.Optional(
            "institutionalisation", Ranges.Change(Ranges.Share), s => s.Institutionalisation,
            (s, v) => s with { Institutionalisation = v }, "Change of the alliance's institutionalisation."),
        Keys<ShockSpec>.Optional(
            "join", Ranges.States(1), s => s.Join, (s, v) => s with { Join = v },
            "States that join the alliance struck, where it is in force."),
    ];

    /// <summary>How a shock is written.</summary>
    public static BlockForm<ShockSpec> Form { get; } = new(
        "a shock",
        new ShockSpec(),
        [
            Keys<ShockSpec>.Optional(
                "at", Ranges.Year.OrMissing(), s => s.At, (s, v) => s with { At = v },
                "Label of the tick at which it strikes; either this or chance."),
            Keys<ShockSpec>.Optional(
                "chance", new NumberForm(0, 1, above: true).OrMissing(), s => s.Chance, (s, v) => s with { Chance = v },
                "Chance of striking in each tick; either this or at."),
            Keys<ShockSpec>.Optional(
                "state", Ranges.States(1, orOne: true), s => s.States, (s, v) => s with { States = v },
                "State or states struck; in a generated world S1, S2, … in falling order of power."),
            Keys<ShockSpec>.Optional(
                "alliance", new ReferenceForm(Named.Alliance).OrNull(), s => s.Alliance, (s, v) => s with { Alliance = v },
                "Alliance struck, of those at the start or founded by a shock."),
            Keys<ShockSpec>.Optional(
                "why", TextForm.Any, s => s.Why, (s, v) => s with { Why = v }, "Why, for the record."),
            .. OnStates,
            .. OnAlliances,
            Keys<ShockSpec>.Optional(
                "found", AllianceShape.Form.OrNull(), s => s.Found, (s, v) => s with { Found = v },
                "An alliance that is founded. Members that no longer exist are left out."),
        ]);
}
