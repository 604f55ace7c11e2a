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
/// <param name="Replicate">Number of the replicate, from 0; with the scenario and the seed it makes the run again.</param>
/// <param name="Ticks">Ticks done.</param>
/// <param name="Status">How the run ended.</param>
/// <param name="Message">Why it failed; empty where it did not.</param>
public readonly record struct RunRow(string Scenario, ulong Seed, int Replicate, int Ticks, RunStatus Status, string Message);

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
public readonly record struct OutcomeRow(string Outcome, double Value);
