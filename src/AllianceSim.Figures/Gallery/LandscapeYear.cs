using AllianceSim.Experiments.Landscapes;
using AllianceSim.Figures.Networks;
using AllianceSim.Model.Landscape;
using MathNet.Numerics.Statistics;

namespace AllianceSim.Figures.Gallery;

/// <summary>What the landscape of blocs of one year shows.</summary>
internal sealed class LandscapeYear
{
    /// <summary>Minima drawn at most, beside the deepest those of the largest basins.</summary>
    public const int MostMinima = 8;

    private readonly YearLandscape landscape;
    private readonly NetworkHistory history;

    public LandscapeYear(YearLandscape landscape, NetworkHistory history)
    {
        (this.landscape, this.history) = (landscape, history);
        var places = history.Names.Select((name, place) => (name, place)).ToDictionary(one => one.name, one => one.place, StringComparer.Ordinal);
        Deepest = landscape.Landscape.Minima[0];
        Spans = [.. landscape.Landscape.EnergiesByMoves(Deepest.Split).Select(energies => new EnergySpan(energies[0], energies.Median(), energies[^1]))];
        Minima = [Deepest, .. landscape.Landscape.Minima.Skip(1).OrderByDescending(minimum => minimum.Basin).Take(MostMinima - 1)];
        Blocs = TwoBlocs.Of(history.In(landscape.Year), [.. landscape.States.Select(state => places[state])]);
        if (Blocs is not null)
        {
            var nearest = Blocs.NearestTo(Deepest.Split);
            Actual = (nearest.MovesTo(Deepest.Split), landscape.Propensities.Energy(nearest));
            Misplaced = Blocs.Misplaced(Deepest.Split);
        }
    }

    /// <summary>Label of the year.</summary>
    public int Year => landscape.Year;

    /// <summary>Names of the states, the strongest first.</summary>
    public IReadOnlyList<string> States => landscape.States;

    /// <summary>States left out.</summary>
    public int LeftOut => landscape.LeftOut;

    /// <summary>The deepest minimum.</summary>
    public LocalMinimum Deepest { get; }

    /// <summary>Energies at each number of moves from the deepest minimum.</summary>
    public IReadOnlyList<EnergySpan> Spans { get; }

    /// <summary>The minima drawn, the deepest first.</summary>
    public IReadOnlyList<LocalMinimum> Minima { get; }

    /// <summary>Minima left out.</summary>
    public int HiddenMinima => landscape.Landscape.Minima.Count - Minima.Count;

    /// <summary>The two most powerful blocs of the run; empty where there are fewer.</summary>
    public TwoBlocs? Blocs { get; }

    /// <summary>Moves from the deepest minimum to the run's blocs, and their energy; empty where there are none.</summary>
    public (int Moves, double Energy)? Actual { get; }

    /// <summary>The states that the deepest minimum puts with the wrong bloc; empty where there are no blocs.</summary>
    public IReadOnlyList<bool> Misplaced { get; } = [];

    /// <summary>All energies drawn.</summary>
    public IEnumerable<double> Energies => Spans.SelectMany(span => new[] { span.Lowest, span.Highest });

    /// <summary>Number of states on the larger side of the deepest minimum.</summary>
    public int LongestSide => Math.Max(SideOf(false).Count, SideOf(true).Count);

    /// <summary>The states on a side of the deepest minimum.</summary>
    /// <param name="isAcross">Whether that which the strongest state is not on.</param>
    public List<int> SideOf(bool isAcross) => [.. Enumerable.Range(0, States.Count).Where(state => Deepest.Split[state] == isAcross)];

    /// <summary>Name of the leader of a state's bloc; empty where it is in neither of the two.</summary>
    public string? LeaderOf(int state) => Blocs?.Leaders[state] is { } leader and >= 0 ? history.Names[leader] : null;

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
}

/// <summary>Energies of several splits.</summary>
/// <param name="Lowest">The lowest.</param>
/// <param name="Median">The median.</param>
/// <param name="Highest">The highest.</param>
internal readonly record struct EnergySpan(double Lowest, double Median, double Highest);
