using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Landscape;
using AllianceSim.Model.Numerics;

namespace AllianceSim.Experiments.Landscapes;

/// <summary>The landscape of blocs that states' views of each other make after a tick: a second opinion on who sides with whom.</summary>
/// <param name="Year">Label of the tick.</param>
/// <param name="States">Names of the states in falling order of power; at least one.</param>
/// <param name="LeftOut">Number of weaker states that are left out.</param>
/// <param name="Propensities">What it is made of.</param>
/// <remarks>Size is power. Propensity is what two states are worth to each other as partners, the mean of the two views in logits: it weighs
/// threat, ideology, identity and the rest as the model does. What alliances in force have made of those is in it.</remarks>
public sealed record YearLandscape(int Year, IReadOnlyList<string> States, int LeftOut, Propensities Propensities)
    : BlocLandscape(States, LeftOut, Propensities)
{
    /// <summary>The landscape of a run after one of the ticks of which views are kept.</summary>
    /// <param name="story">The run.</param>
    /// <param name="tick">One of its <see cref="RunStory.ViewTicks"/>.</param>
    /// <param name="most">States taken at most, the strongest; at least 1.</param>
    /// <returns>The landscape; null where there was no state.</returns>
    public static YearLandscape? Of(RunStory story, int tick, int most)
    {
        var all = story.Rows.States.Where(row => row.Tick == tick).OrderByDescending(row => row.Power).ToList();
        var states = all.Take(most).ToList();
        if (states.Count == 0)
            return null;
        var places = states.Select((row, place) => (row.State, place)).ToDictionary(one => one.State, one => one.place, StringComparer.Ordinal);
        var liking = new Grid<double>(states.Count);
        foreach (var view in story.Rows.Dyads.Where(view => view.Tick == tick))
        {
            if (places.TryGetValue(view.State, out var one) && places.TryGetValue(view.Other, out var other))
                (liking[one, other], liking[other, one]) = (liking[one, other] + (view.Utility / 2), liking[other, one] + (view.Utility / 2));
        }

        var propensities = new Propensities([.. states.Select(row => row.Power)], liking);
        return new(story.Rows.Years[tick], [.. states.Select(row => row.State)], all.Count - states.Count, propensities);
    }
}
