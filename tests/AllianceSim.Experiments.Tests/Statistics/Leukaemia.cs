using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Tests.Statistics;

/// <summary>Weeks of remission in acute leukaemia (Freireich et al. 1963, Blood 21: 699), the textbook example of censoring.</summary>
internal static class Leukaemia
{
    public static IReadOnlyList<Spell> Treated { get; } =
    [
        .. new[] { 6, 6, 6, 7, 10, 13, 16, 22, 23 }.Select(week => new Spell(0, week, true)),
        .. new[] { 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35 }.Select(week => new Spell(0, week, false)),
    ];

    public static IReadOnlyList<Spell> Placebo { get; } =
        [.. new[] { 1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23 }.Select(week => new Spell(0, week, true))];
}
