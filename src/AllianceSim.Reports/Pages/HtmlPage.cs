using System.Text;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Reports.Pages;

/// <summary>Texts as HTML.</summary>
/// <param name="level">Level of its headings, 2 to 6.</param>
internal sealed class HtmlPage(int level = 3) : IPage
{
    private readonly StringBuilder html = new();
    private bool inList;

    /// <inheritdoc/>
    public void Heading(FormattableString text) => Element(FormattableString.Invariant($"h{level}"), text);

    /// <inheritdoc/>
    public void Line(FormattableString text) => Element("p", text);

    /// <inheritdoc/>
    public void Item(FormattableString text)
    {
        if (!inList)
            html.Append("<ul>\n");
        inList = true;
        html.Append("<li>").Append(HtmlText.Escape(Phrase.Text(text))).Append("</li>\n");
    }

    /// <inheritdoc/>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        EndList();
        html.Append("<div class=\"wide\" tabindex=\"0\"><table><thead><tr>");
        foreach (var column in columns)
            html.Append("<th scope=\"col\">").Append(HtmlText.Escape(column)).Append("</th>");
        html.Append("</tr></thead><tbody>\n");
        foreach (var row in rows)
        {
            html.Append("<tr>");
            foreach (var cell in row)
                html.Append(cell.StartsWith(' ') ? "<td class=\"part\">" : "<td>").Append(HtmlText.Escape(cell.Trim())).Append("</td>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody></table></div>\n");
    }

    /// <summary>A paragraph of something to be typed or copied, as it is.</summary>
    public void Code(string text)
    {
        EndList();
        html.Append("<pre tabindex=\"0\"><code>").Append(HtmlText.Escape(text)).Append("</code></pre>\n");
    }

    /// <summary>HTML that is made elsewhere.</summary>
    public void Html(string made)
    {
        EndList();
        html.Append(made).Append('\n');
    }

    /// <summary>Something that is shown when it is asked for.</summary>
    /// <param name="summary">What it is.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="id">Id of the element; empty for none.</param>
    public void Folded(string summary, Action<HtmlPage> write, string id = "")
    {
        EndList();
        html.Append(id.Length > 0 ? $"<details id=\"{id}\">" : "<details>").Append("<summary>").Append(HtmlText.Escape(summary)).Append("</summary>\n");
        var inside = new HtmlPage(level);
        write(inside);
        html.Append(inside).Append("</details>\n");
    }

    /// <summary>All that was written.</summary>
    public override string ToString()
    {
        EndList();
        return html.ToString();
    }

    private void Element(string name, FormattableString text)
    {
        EndList();
        html.Append($"<{name}>").Append(HtmlText.Escape(Phrase.Text(text))).Append($"</{name}>\n");
    }

    private void EndList()
    {
        if (inList)
            html.Append("</ul>\n");
        inList = false;
    }
}
