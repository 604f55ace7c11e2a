namespace AllianceSim.Results;

/// <summary>Whether a run came to its end.</summary>
public enum RunStatus
{
    /// <summary>It ran to its end; its rows are in every table.</summary>
    Done,

    /// <summary>It stopped with an error; its row in table runs is the only one in the tables.</summary>
    Failed,
}

/// <summary>A run: what it was and how it ended.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Seed">Root of all randomness.</param>
/// <param name="Point">Number of the design point, from 0; also 0 where there is no sweep.</param>
/// <param name="Replicate">Number of the replicate, from 0; with the scenario, the design point and the seed it makes the run again.</param>
/// <param name="Ticks">Ticks done.</param>
/// <param name="Status">How the run ended.</param>
/// <param name="Message">Why it failed; empty where it did not.</param>
public readonly record struct RunRow(string Scenario, ulong Seed, int Point, int Replicate, int Ticks, RunStatus Status, string Message);

/// <summary>What turning off one mechanism does to one outcome, over pairs of runs that share their random numbers.</summary>
/// <param name="Mechanism">Id of the mechanism.</param>
/// <param name="Name">Its plain name.</param>
/// <param name="Outcome">Id of the outcome.</param>
/// <param name="On">The outcome over all pairs with the mechanism on; NaN where there is none.</param>
/// <param name="Off">The same with it off.</param>
/// <param name="Difference">Off less on.</param>
/// <param name="Low">Lower bound of the difference's 95% interval; NaN where there is none.</param>
/// <param name="High">Upper bound.</param>
/// <param name="Pairs">Number of pairs of runs.</param>
/// <param name="DifferingRuns">Pairs whose runs differ in anything that happened.</param>
public readonly record struct AblationRow(
    string Mechanism, string Name, string Outcome, double On, double Off, double Difference, double Low, double High, int Pairs,
    int DifferingRuns);

/// <summary>One outcome of a run.</summary>
/// <param name="Outcome">Id of the outcome.</param>
/// <param name="Value">Its value; NaN where the run gives none.</param>
/// <param name="Events">What is counted, where the outcome is events by exposure; NaN where it is not. The value of several runs is the sum
/// of their events by the sum of their exposures.</param>
/// <param name="Exposure">What the events are counted by; NaN as well.</param>
public readonly record struct OutcomeRow(string Outcome, double Value, double Events, double Exposure);

/// <summary>What lives.</summary>
public enum LifeKind
{
    /// <summary>Ties: pairs of states bound by at least one alliance to fight for each other.</summary>
    Ties,

    /// <summary>Treaties of alliance; those in force at the start enter at the age that they have.</summary>
    Treaties,

    /// <summary>The treaties signed after the first tick, which were watched from their signing.</summary>
    SignedTreaties,

    /// <summary>Pairs of states bound to fight for each other by a treaty that never had a third member.</summary>
    BilateralTies,
}

/// <summary>A year of a run's life table.</summary>
/// <param name="Of">What lives.</param>
/// <param name="Age">Completed years.</param>
/// <param name="Entered">Those whose watching began at this age.</param>
/// <param name="AtRisk">Those watched during the year that follows it.</param>
/// <param name="Ends">Those of them that ended in that year.</param>
public readonly record struct LifeRow(LifeKind Of, int Age, int Entered, int AtRisk, int Ends);
