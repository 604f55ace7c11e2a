using AllianceSim.Reports.Pages;

namespace AllianceSim.Reports.Tests.Pages;

public class HtmlPageTests
{
    private readonly HtmlPage page = new();

    [Fact]
    public void What_html_would_misread_is_escaped_everywhere()
    {
        const string name = "R&D <Pact> \"of\" 'friends'";
        const string escaped = "R&amp;D &lt;Pact&gt; &quot;of&quot; &#39;friends&#39;";
        page.Heading($"{name}");
        page.Line($"{name}");
        page.Item($"{name}");
        page.Table([name], [[name]]);
        page.Code(name);
        page.Folded(name, inside => inside.Line($"{name}"));
        var html = page.ToString();
        Assert.DoesNotContain("<Pact>", html, StringComparison.Ordinal);
        Assert.Equal(8, html.Split(escaped).Length - 1);
    }

    [Fact]
    public void Things_in_a_row_are_one_list_which_anything_else_ends()
    {
        page.Item($"one");
        page.Item($"two");
        page.Line($"between");
        page.Item($"three");
        Assert.Equal(
            "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>between</p>\n<ul>\n<li>three</li>\n</ul>\n", page.ToString());
    }

    [Fact]
    public void Numbers_are_written_as_everywhere() => Assert.Equal("<p>0.5 and 1000</p>\n", Told($"{0.5} and {1000}"));

    [Fact]
    public void A_part_of_a_row_above_is_set_in()
    {
        page.Table(["Term", "Value"], [["cause", ""], ["  term", "+0.1"]]);
        Assert.Contains("<td>cause</td>", page.ToString(), StringComparison.Ordinal);
        Assert.Contains("<td class=\"part\">term</td>", page.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Pact-1", "Pact-1")]
    [InlineData("Ναι \"x\"", "_39d_3b1_3b9_20_22x_22")]
    public void Ids_hold_letters_and_digits_alone_and_tell_names_apart(string name, string id) => Assert.Equal(id, HtmlText.Id(name));

    private string Told(FormattableString text)
    {
        page.Line(text);
        return page.ToString();
    }
}
