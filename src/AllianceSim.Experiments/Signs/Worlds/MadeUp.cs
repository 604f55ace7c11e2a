using AllianceSim.Engine.Scenario;

namespace AllianceSim.Experiments.Signs.Worlds;

/// <summary>Made-up worlds.</summary>
internal static class MadeUp
{
    /// <summary>The world of a seed, at the levels of that seed.</summary>
    public static ScenarioSpec World(int seed, int states, int poles, int ticks, int burnIn) => TwoCamps.Levels(seed, new ScenarioSpec
    {
        Name = "generated",
        Seed = (ulong)seed,
        Ticks = ticks,
        BurnIn = burnIn,
        Generate = new GeneratorSpec { States = states, Poles = poles },
        Record = new RecordSpec(States: false),
    });
}
