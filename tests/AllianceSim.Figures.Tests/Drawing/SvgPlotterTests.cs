using System.Text;
using System.Xml.Linq;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;
using static AllianceSim.Figures.Tests.Drawing.SvgReading;

namespace AllianceSim.Figures.Tests.Drawing;

public class SvgPlotterTests
{
    public static TheoryData<string> Names => [.. Cases.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_figure_gives_the_same_bytes(string name) => Assert.Equal(Draw(Cases.All[name]()), Draw(Cases.All[name]()));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_drawing_is_sized_in_points_and_tells_what_it_shows(string name)
    {
        var figure = Cases.All[name]();
        var drawing = Read(figure);
        Assert.Equal(SvgCanvas.Number(figure.Width) + "pt", drawing.Attribute("width")!.Value);
        Assert.StartsWith($"0 0 {SvgCanvas.Number(figure.Width)} ", drawing.Attribute("viewBox")!.Value);
        Assert.Equal(figure.Title, drawing.Element(Svg + "title")!.Value);
        Assert.Matches("(Scenario|Sweep|Validation) two-blocs", drawing.Element(Svg + "desc")!.Value);
        Assert.DoesNotContain('\r', Encoding.UTF8.GetString(Draw(figure)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void All_words_are_inside_the_drawing(string name)
    {
        var drawing = Read(Cases.All[name]());
        var box = drawing.Attribute("viewBox")!.Value.Split(' ').Select(double.Parse).ToArray();
        Assert.All(drawing.Texts(), text =>
        {
            Assert.True(text.Left >= 0 && text.Right <= box[2], $"'{text.Words}' spans {text.Left} to {text.Right} of {box[2]}");
            Assert.True(text.Top >= 0 && text.Bottom <= box[3], $"'{text.Words}' spans {text.Top} to {text.Bottom} of {box[3]}");
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_words_cover_others(string name)
    {
        var texts = Read(Cases.All[name]()).Texts();
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = i + 1; j < texts.Count; j++)
            {
                var (a, b) = (texts[i], texts[j]);
                var apart = a.Right <= b.Left || b.Right <= a.Left || a.Bottom <= b.Top + 0.3 || b.Bottom <= a.Top + 0.3;
                Assert.True(apart, $"'{a.Words}' and '{b.Words}' overlap: {a} {b}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Numbers_are_finite_with_two_decimals_and_every_reference_is_defined(string name)
    {
        var drawing = Read(Cases.All[name]());
        var attributes = drawing.Descendants().Attributes().ToList();
        Assert.DoesNotContain(attributes, a => a.Value.Contains("NaN") || a.Value.Contains('∞') || a.Value.Contains("Infinity"));
        Assert.DoesNotMatch(@"\.\d{3}", string.Concat(drawing.Descendants(Svg + "path").Select(p => p.Attribute("d")!.Value)));
        var ids = attributes.Where(a => a.Name == "id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var references = attributes.Where(a => a.Value.StartsWith("url(#")).Select(a => a.Value[5..^1]);
        Assert.Empty(references.Except(ids));
    }

    [Fact]
    public void Names_come_out_as_they_went_in()
    {
        var words = Read(Cases.All["spells-awkward-names"]()).Texts().Select(t => t.Words).ToList();
        Assert.Contains("R&D <Pact> \"of\" 'friends'", words);
        Assert.Contains("北大西洋公約組織", words);
        Assert.Contains("Tab and\uFFFDcontrol line", words);
        Assert.Contains(words, w => w.StartsWith("The Very Long Treaty") && w.EndsWith('…'));
    }

    [Fact]
    public void Labels_that_would_touch_are_left_out_evenly()
    {
        var years = Enumerable.Range(1900, 100).Select(y => new Tick(y, y.ToString())).ToList();
        var figure = WithMarks() with
        {
            Panels = [new Panel { X = new NumberScale("", 1900, 1999, years), Y = NumberScale.Values("", [0, 1], 2, true), Height = 50 }],
        };
        var shown = Read(figure).Texts().Select(t => t.Words).Where(w => w.StartsWith("19")).Select(int.Parse).ToList();
        Assert.InRange(shown.Count, 4, 12);
        Assert.Single(shown.Zip(shown.Skip(1)).Select(p => p.Second - p.First).Distinct());
    }

    [Fact]
    public void Names_that_are_numbers_are_left_out_and_not_cut()
    {
        var words = Read(Cases.All["heatmap-many"]()).Texts().Select(t => t.Words).ToList();
        Assert.Contains("39", words);
        Assert.DoesNotContain(words, word => word.Contains('…'));
    }

    [Fact]
    public void A_marker_stands_on_the_line_of_a_legend()
    {
        var entry = new LegendEntry("all", LegendSymbol.Line, new Ink(Palette.Blue));
        int Filled(LegendEntry one) => Read(WithMarks() with { Legend = [one] }).Descendants(Svg + "path")
            .Count(path => path.Attribute("fill")?.Value == Palette.Blue);
        Assert.Equal(0, Filled(entry));
        Assert.Equal(1, Filled(entry with { Marker = DotShape.Square }));
    }

    [Fact]
    public void A_line_breaks_at_missing_values_and_a_lone_value_is_a_dot()
    {
        var ink = new Ink(Palette.Blue);
        var line = new Line([new(0, 0), new(1, 1), new(2, double.NaN), new(3, 1), new(4, double.NaN), new(5, 0), new(6, 1)], ink);
        var paths = Read(WithMarks(line)).Descendants(Svg + "path").ToList();
        var drawn = paths.Single(p => p.Attribute("stroke")?.Value == Palette.Blue).Attribute("d")!.Value;
        Assert.Equal(2, drawn.Count(c => c == 'M'));
        Assert.Single(paths, p => p.Attribute("fill")?.Value == Palette.Blue);
    }

    [Fact]
    public void A_stepped_line_holds_each_value_until_the_next()
    {
        var line = new Line([new(0, 1), new(5, 0), new(10, 0)], new Ink(Palette.Blue), Stepped: true);
        var path = Read(WithMarks(line)).Descendants(Svg + "path").Single(p => p.Attribute("stroke")?.Value == Palette.Blue);
        var corners = path.Attribute("d")!.Value[1..].Split('L').Select(c => c.Split(' ')).ToList();
        Assert.Equal(corners[0][1], corners[1][1]);
        Assert.Equal(corners[1][0], corners[2][0]);
    }

    [Fact]
    public void A_mark_that_it_does_not_know_is_refused_by_name() =>
        Assert.Contains(nameof(UnknownMark), Assert.Throws<NotSupportedException>(() => Draw(WithMarks(new UnknownMark()))).Message);

    private static Figure WithMarks(params Mark[] marks) => new()
    {
        Name = "any",
        Title = "Any",
        Caption = "Any.",
        Panels =
        [
            new Panel { X = NumberScale.Years("", 0, 10, 2), Y = NumberScale.Values("", [0, 1], 2, withZero: true), Height = 50, Marks = marks },
        ],
        Table = new FigureTable([], []),
    };

    private sealed record UnknownMark() : Mark(new Ink(Palette.Blue));
}
