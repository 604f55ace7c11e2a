using System.Collections.Immutable;

namespace AllianceSim.Scenarios.Calibrations;

/// <summary>What a world should give: a set of figures from the record, with how sure they are.</summary>
public sealed record TargetSet
{
    /// <summary>What the figures are of, such as an era.</summary>
    public required string Name { get; init; }

    /// <summary>A paragraph for the report.</summary>
    public string About { get; init; } = "";

    /// <summary>Citations of the figures.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The figures.</summary>
    public required ImmutableArray<TargetSpec> Targets { get; init; }
}

/// <summary>A figure from the record.</summary>
public sealed record TargetSpec
{
    /// <summary>Id of what is measured in runs.</summary>
    public required string Metric { get; init; }

    /// <summary>Its value in the record, in the metric's unit.</summary>
    public required double Value { get; init; }

    /// <summary>Lower and upper bound of its 95% interval, around the value.</summary>
    public required (double Low, double High) Interval { get; init; }

    /// <summary>Weight in a fit, 0 to 1,000; with 0 the figure is looked at and nothing is fitted to it. Default: 1.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>What else is to be known of it, such as how it was measured.</summary>
    public string Note { get; init; } = "";
}
