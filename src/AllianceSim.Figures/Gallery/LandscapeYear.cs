using System.Globalization;
using AllianceSim.Experiments.Landscapes;
using AllianceSim.Figures.Networks;
using AllianceSim.Model.Landscape;
using MathNet.Numerics.Statistics;

namespace AllianceSim.Figures.Gallery;

/// <summary>What one landscape of blocs shows.</summary>
internal sealed class LandscapeYear
{
    /// <summary>Minima drawn at most, beside the deepest those of the largest basins.</summary>
    public const int MostMinima = 8;

    private readonly BlocLandscape landscape;
    private readonly IReadOnlyList<string> names;

    /// <summary>What the landscape of a year of a run shows.</summary>
    public LandscapeYear(YearLandscape landscape, NetworkHistory history)
        : this(landscape, BlocsOf(landscape, history), history.Names)
    {
        Year = landscape.Year;
        Title = landscape.Year.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>What a landscape by itself shows.</summary>
    public LandscapeYear(LandscapeCase one)
        : this(one.Blocs, one.Actual, one.Names) => Title = one.Name;

    private LandscapeYear(BlocLandscape landscape, TwoBlocs? blocs, IReadOnlyList<string> names)
    {
        (this.landscape, this.names, Blocs) = (landscape, names, blocs);
        Deepest = landscape.Landscape.Minima[0];
        Spans = landscape.Landscape.IsComplete
            ? [.. landscape.Landscape.EnergiesByMoves(Deepest.Split).Select(energies => new EnergySpan(energies[0], energies.Median(), energies[^1]))]
            : [];
        Minima = [Deepest, .. landscape.Landscape.Minima.Skip(1).OrderByDescending(minimum => minimum.Basin).Take(MostMinima - 1)];
        if (Blocs is not null)
        {
            var nearest = Blocs.NearestTo(Deepest.Split);
            Actual = (nearest.MovesTo(Deepest.Split), landscape.Propensities.Energy(nearest));
            Misplaced = Blocs.Misplaced(Deepest.Split);
        }
    }

    /// <summary>Heading.</summary>
    public string Title { get; } = "";

    /// <summary>Most moves from the deepest minimum to any split.</summary>
    public int MostMoves => States.Count / 2;

    /// <summary>Label of the year; empty where it is of none.</summary>
    public int? Year { get; }

    /// <summary>Names of the states, the strongest first.</summary>
    public IReadOnlyList<string> States => landscape.States;

    /// <summary>States left out.</summary>
    public int LeftOut => landscape.LeftOut;

    /// <summary>The deepest minimum.</summary>
    public LocalMinimum Deepest { get; }

    /// <summary>Energies at each number of moves from the deepest minimum; none where not all splits were looked at.</summary>
    public IReadOnlyList<EnergySpan> Spans { get; }

    /// <summary>The minima drawn, the deepest first.</summary>
    public IReadOnlyList<LocalMinimum> Minima { get; }

    /// <summary>Minima left out.</summary>
    public int HiddenMinima => landscape.Landscape.Minima.Count - Minima.Count;

    /// <summary>The two blocs that there in fact are; empty where there are fewer.</summary>
    public TwoBlocs? Blocs { get; }

    /// <summary>Moves from the deepest minimum to these blocs, and their energy; empty where there are none.</summary>
    public (int Moves, double Energy)? Actual { get; }

    /// <summary>The states that the deepest minimum puts with the wrong bloc; empty where there are no blocs.</summary>
    public IReadOnlyList<bool> Misplaced { get; } = [];

    /// <summary>All energies drawn.</summary>
    public IEnumerable<double> Energies => Spans.Count > 0
        ? Spans.SelectMany(span => new[] { span.Lowest, span.Highest })
        : [.. Minima.Select(minimum => minimum.Energy), .. Actual is var (_, energy) ? (double[])[energy] : []];

    /// <summary>Number of states on the larger side of the deepest minimum.</summary>
    public int LongestSide => Math.Max(SideOf(false).Count, SideOf(true).Count);

    /// <summary>The states on a side of the deepest minimum.</summary>
    /// <param name="isAcross">Whether that which the strongest state is not on.</param>
    public List<int> SideOf(bool isAcross) => [.. Enumerable.Range(0, States.Count).Where(state => Deepest.Split[state] == isAcross)];

    /// <summary>Name of the leader of a state's bloc; empty where it is in neither of the two.</summary>
    public string? LeaderOf(int state) => Blocs?.Leaders[state] is { } leader and >= 0 ? names[leader] : null;

    /// <summary>The rows of the table.</summary>
    public IEnumerable<IReadOnlyList<object?>> Rows() =>
    [
        .. Spans.Select((span, moves) => (object?[])["splits", Year, moves, null, span.Lowest, span.Median, span.Highest, null, null, null, null, null]),
        .. Minima.Select(minimum => (object?[])
            ["minimum", Year, minimum.Split.MovesTo(Deepest.Split), minimum.Energy, null, null, null, minimum.Basin, null, null, null, null]),
        .. Actual is var (moves, energy) ? (object?[][])[["blocs", Year, moves, energy, null, null, null, null, null, null, null, null]] : [],
        .. States.Select((name, state) => (object?[])
        [
            "state", Year, null, null, null, null, null, null, name, Deepest.Split[state] ? 2 : 1, LeaderOf(state),
            Blocs is null ? null : Misplaced[state] ? "true" : "false",
        ]),
    ];

    private static TwoBlocs? BlocsOf(YearLandscape landscape, NetworkHistory history)
    {
        var places = history.Names.Select((name, place) => (name, place)).ToDictionary(one => one.name, one => one.place, StringComparer.Ordinal);
        var network = history.In(landscape.Year);
        return TwoBlocs.Of(network.Leaders, network.Powers, [.. landscape.States.Select(state => places[state])]);
    }
}

/// <summary>Energies of several splits.</summary>
/// <param name="Lowest">The lowest.</param>
/// <param name="Median">The median.</param>
/// <param name="Highest">The highest.</param>
internal readonly record struct EnergySpan(double Lowest, double Median, double Highest);
