namespace AllianceSim.Results;

/// <summary>Whether a run came to its end.</summary>
public enum RunStatus
{
    /// <summary>It ran to its end; its rows are in every table.</summary>
    Done,

    /// <summary>It stopped with an error; its only row is the one in table runs.</summary>
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

/// <summary>One outcome of a run.</summary>
/// <param name="Outcome">Id of the outcome.</param>
/// <param name="Value">Its value; NaN where the run gives none.</param>
public readonly record struct OutcomeRow(string Outcome, double Value);
