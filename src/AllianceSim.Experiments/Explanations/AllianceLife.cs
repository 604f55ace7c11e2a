using AllianceSim.Engine.Recording;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Experiments.Explanations;

/// <summary>An alliance from its first signing to its end, through all renegotiations.</summary>
/// <param name="Treaties">The treaties, each but the first in place of the one before; at least one.</param>
public sealed record AllianceLife(IReadOnlyList<AllianceRow> Treaties)
{
    /// <summary>The first treaty.</summary>
    public AllianceRow First => Treaties[0];

    /// <summary>The last treaty.</summary>
    public AllianceRow Last => Treaties[^1];

    /// <summary>Name.</summary>
    public string Name => First.Name;

    /// <summary>The lives of a run's alliances, in the order of signing.</summary>
    public static IReadOnlyList<AllianceLife> Of(IEnumerable<AllianceRow> alliances)
    {
        var lives = new List<List<AllianceRow>>();
        foreach (var row in alliances.OrderBy(a => a.Id))
        {
            var replaced = lives.Find(life =>
                life[^1] is { End: EndKind.Renegotiated } last && last.Name == row.Name && last.Ended == row.Founded);
            if (replaced is null)
                lives.Add([row]);
            else
                replaced.Add(row);
        }

        return [.. lives.Select(treaties => new AllianceLife(treaties))];
    }

    /// <summary>Whether it was an informal alignment, without a treaty, in a year.</summary>
    /// <param name="year">Label of a year of its life.</param>
    public bool IsInformalIn(int year) => Treaties.Last(treaty => treaty.Founded <= year || treaty == First).Formality == 0;

    /// <summary>Whether one of the treaties has a number.</summary>
    public bool Has(int? alliance) => Treaties.Any(treaty => treaty.Id == alliance);
}
