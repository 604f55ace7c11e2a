using System.Collections.Immutable;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Shape;

namespace AllianceSim.Scenarios.Landscapes;

/// <summary>The keys of a landscape file: the one table from which files are read and described.</summary>
public static class LandscapeShape
{
    /// <summary>Most states of a landscape: more take minutes to search.</summary>
    public const int MostStates = 200;

    /// <summary>The key for what was in fact the case.</summary>
    internal const string Actual = "actual";

    private static readonly NumberForm Score = new(-1e6, 1e6);

    private static readonly BlockForm<SizedState> State = new(
        "a state",
        new SizedState("", 1),
        [
            Keys<SizedState>.Required("name", TextForm.Name, s => s.Name, (s, v) => s with { Name = v }, "Unique name."),
            Keys<SizedState>.Optional(
                "size", new NumberForm(0, 1e15), s => s.Size, (s, v) => s with { Size = v }, "How much it weighs, such as its power; in any unit."),
        ]);

    /// <summary>How a landscape is written.</summary>
    public static BlockForm<LandscapeSpec> Form { get; } = new(
        "a landscape",
        new LandscapeSpec { Name = "", States = [] },
        [
            Keys<LandscapeSpec>.Required(
                "name", TextForm.FolderName, l => l.Name, (l, v) => l with { Name = v }, "Name of the landscape."),
            Keys<LandscapeSpec>.Optional("about", TextForm.Any, l => l.About, (l, v) => l with { About = v }, "What it is about."),
            Keys<LandscapeSpec>.Optional(
                "sources", new ListForm<string>(TextForm.Any), l => l.Sources, (l, v) => l with { Sources = v }, "Citations of the figures used."),
            Keys<LandscapeSpec>.Required(
                "states", new ListForm<SizedState>(State, least: 2, most: MostStates), l => l.States, (l, v) => l with { States = v },
                "The states, each with its size."),
            Keys<LandscapeSpec>.Optional(
                "indifferent", Score, l => l.Indifferent, (l, v) => l with { Indifferent = v },
                "Score of two states that do not care whether they stand together; it is taken from every score."),
            Keys<LandscapeSpec>.Required(
                "propensities", WorldShape.Weighed(Score, "-1.5"), l => l.Propensities, (l, v) => l with { Propensities = v },
                "Scores of pairs: the higher, the rather they stand together; pairs not named are indifferent."),
            Keys<LandscapeSpec>.Optional(
                Actual, new ListForm<ImmutableArray<string>>(Ranges.States(1), least: 2, most: 2), l => l.Actual, (l, v) => l with { Actual = v },
                "Two lists of states that in fact stood together, to hold the minima against."),
        ]);
}
