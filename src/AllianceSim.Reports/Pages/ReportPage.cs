using System.Text;

namespace AllianceSim.Reports.Pages;

/// <summary>A report: one HTML page with all that it needs in it, which asks nothing of any network.</summary>
/// <param name="title">Heading of the page.</param>
/// <param name="subtitle">What it reports, in a line.</param>
internal sealed class ReportPage(string title, string subtitle)
{
    // Nothing may be loaded from anywhere, whatever a name in the results may hold.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private readonly List<(string Id, string Title, string Html)> sections = [];

    /// <summary>Characters of all sections so far.</summary>
    public int Length => sections.Sum(section => section.Html.Length);

    /// <summary>Adds a section.</summary>
    /// <param name="id">Its id, by which it can be linked to.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="write">Writes it.</param>
    public void Section(string id, string heading, Action<HtmlPage> write)
    {
        var page = new HtmlPage();
        write(page);
        sections.Add((id, heading, page.ToString()));
    }

    /// <summary>The whole page.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Append($"<title>{HtmlText.Escape(title)} - AllianceSim</title>\n<style>\n{Resource("report.css")}</style>\n</head>\n<body>\n");
        html.Append("<a class=\"skip\" href=\"#content\">Skip to the findings</a>\n<header>\n");
        html.Append($"<h1>{HtmlText.Escape(title)}</h1>\n<p>{HtmlText.Escape(subtitle)}</p>\n<nav aria-label=\"Sections\"><ul>\n");
        foreach (var (id, heading, _) in sections)
            html.Append($"<li><a href=\"#{id}\">{HtmlText.Escape(heading)}</a></li>\n");
        html.Append("</ul></nav>\n</header>\n<main id=\"content\">\n");
        foreach (var (id, heading, text) in sections)
            html.Append($"<section id=\"{id}\" aria-labelledby=\"{id}-heading\">\n<h2 id=\"{id}-heading\">{HtmlText.Escape(heading)}</h2>\n{text}</section>\n");
        html.Append($"</main>\n<div id=\"tip\" role=\"status\" hidden></div>\n<script>\n{Resource("report.js")}</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static string Resource(string name)
    {
        var assembly = typeof(ReportPage).Assembly;
        using var stream = assembly.GetManifestResourceStream($"AllianceSim.Reports.Pages.{name}")
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
