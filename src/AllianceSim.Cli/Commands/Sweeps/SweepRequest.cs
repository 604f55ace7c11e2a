using System.Globalization;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Cli.Commands.Sweeps;

/// <summary>What is asked of every verb that runs a sweep.</summary>
internal sealed record SweepRequest
{
    /// <summary>The sweep file.</summary>
    public required string File { get; init; }

    /// <summary>Runs of each design point instead of the file's, also where the file lets the sweep decide on them; empty for the file's.</summary>
    public required int? Replicates { get; init; }

    /// <summary>Seed instead of the file's; empty for the file's.</summary>
    public required ulong? Seed { get; init; }

    /// <summary>Design points of designs that draw, instead of the file's; empty for the file's.</summary>
    public required int? Samples { get; init; }

    /// <summary>Whether indices of sensitivity are wanted, so that the design must be one for them.</summary>
    public bool Sensitivity { get; init; }

    /// <summary>The design for them; empty for the file's, or Morris's where the file has another.</summary>
    public DesignKind? Design { get; init; }

    /// <summary>Where and how results are written.</summary>
    public required FolderRequest Results { get; init; }

    /// <summary>The options by which another process does the same runs of the file.</summary>
    public IReadOnlyList<string> Arguments =>
        [.. Argument("--seed", Seed), .. Argument("--replicates", Replicates), .. Argument("--samples", Samples)];

    /// <summary>Reads the sweep and lays it out.</summary>
    /// <exception cref="UserError">The file is not right.</exception>
    public SweepPlan Load()
    {
        var load = SweepReader.Read(File, SweepOutcomes.Vocabulary);
        if (load.Sweep is not { } sweep)
            throw Wrong(load.Problems);
        return SweepPlan.Of(Changed(sweep), out var problems) ?? throw Wrong(problems);
    }

    private static string[] Argument(string option, IFormattable? value) =>
        value is null ? [] : [option, value.ToString(null, CultureInfo.InvariantCulture)];

    private Sweep Changed(Sweep sweep)
    {
        var spec = sweep.Spec with { Seed = Seed ?? sweep.Spec.Seed, Samples = Samples ?? sweep.Spec.Samples };
        if (Replicates is { } replicates)
            spec = spec with { Replicates = replicates, StopWhen = null };
        return sweep with { Spec = Sensitivity ? Sensitive(spec) : spec };
    }

    private SweepSpec Sensitive(SweepSpec spec)
    {
        if (spec.Table.Length > 0)
        {
            throw new UserError(
                Exit.WrongInput, $"{File}: takes its design points from a table, which gives no indices; name factors and ranges under 'vary'.");
        }

        var kind = Design ?? (spec.Design[0].Kind == DesignKind.Saltelli ? DesignKind.Saltelli : DesignKind.Morris);
        return spec with { Design = [new DesignPart(kind, [])], Compare = null };
    }

    private static UserError Wrong(IEnumerable<Scenarios.Problems.ScenarioProblem> problems) =>
        new(Exit.WrongInput, [.. problems.Select(problem => problem.ToString())]);
}
