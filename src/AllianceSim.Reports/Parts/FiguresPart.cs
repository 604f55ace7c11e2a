using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;
using AllianceSim.Reports.Pages;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Reports.Parts;

/// <summary>Figures that say their values where one points, each with its data.</summary>
internal static class FiguresPart
{
    /// <summary>Most rows of a figure's data that stand in the page; the file beside the figure has all.</summary>
    private const int MostRows = 300;

    /// <summary>Characters of a drawing beyond which it makes the page too large.</summary>
    private const int MostCharacters = 600_000;

    /// <summary>How much larger a figure is on a screen than on paper.</summary>
    private const double Enlarged = 1.6;

    /// <summary>Writes them.</summary>
    public static void Write(HtmlPage page, IReadOnlyList<Figure> figures)
    {
        page.Line($"Point at a figure, or choose it and press the arrow keys, to read its values. The same figures are in folder figures, as files for print.");
        foreach (var figure in figures)
        {
            var drawing = SvgPlotter.DrawInPage(figure);
            if (drawing.Length > MostCharacters)
            {
                page.Line($"Figure {figure.Name} holds too much for this page: see figures/{figure.Name}.svg. {figure.Title}. {figure.Caption}");
                continue;
            }

            page.Html($"<figure id=\"figure-{HtmlText.Id(figure.Name)}\" tabindex=\"0\" style=\"max-width:{Phrase.Text($"{Enlarged * figure.Width:0}")}pt\">{drawing}"
                + $"<figcaption class=\"unseen\">{HtmlText.Escape(figure.Title)}. {HtmlText.Escape(figure.Caption)}</figcaption></figure>");
            WriteData(page, figure);
        }
    }

    private static void WriteData(HtmlPage page, Figure figure) => page.Folded($"Data of figure {figure.Name}", inside =>
    {
        var rows = figure.Table.Rows;
        inside.Table(figure.Table.Columns, rows.Take(MostRows).Select(row => (IReadOnlyList<string>)[.. row.Select(FigureTable.Format)]));
        if (rows.Count > MostRows)
            inside.Line($"The first {MostRows} of {rows.Count} rows; figures/{figure.Name}.csv has all.");
    });
}
