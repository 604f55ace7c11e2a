using AllianceSim.Figures.Drawing;

namespace AllianceSim.Figures.Tests.Drawing;

public class TextMeasureTests
{
    [Fact]
    public void Width_grows_with_size_weight_and_letters()
    {
        Assert.Equal(2 * TextMeasure.Width("Pact", 7), TextMeasure.Width("Pact", 14), 9);
        Assert.True(TextMeasure.Width("Pact", 7, bold: true) > TextMeasure.Width("Pact", 7));
        Assert.True(TextMeasure.Width("W", 7) > TextMeasure.Width("i", 7));
        Assert.True(TextMeasure.Width("北", 7) >= 7);
    }

    [Fact]
    public void Accents_take_no_room() => Assert.Equal(TextMeasure.Width("e", 7), TextMeasure.Width("e\u0301", 7));

    [Theory]
    [InlineData("The Very Long Treaty of Friendship", 60)]
    [InlineData("北大西洋公約組織北大西洋公約組織", 60)]
    [InlineData("🤝🤝🤝🤝🤝🤝🤝🤝", 40)]
    public void Truncated_words_fit_and_end_in_an_ellipsis(string text, double width)
    {
        var cut = TextMeasure.Truncate(text, width, 7);
        Assert.InRange(TextMeasure.Width(cut, 7), 10, width);
        Assert.EndsWith("…", cut);
        Assert.StartsWith(cut[..^1], text);
        Assert.False(char.IsHighSurrogate(cut[^2]));
    }

    [Fact]
    public void Words_that_fit_are_left_alone() => Assert.Equal("Pact", TextMeasure.Truncate("Pact", 60, 7));

    [Theory]
    [InlineData("Kaplan–Meier estimate with pointwise bands over all runs of the sweep", 90)]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitän of an alliance", 50)]
    [InlineData("北大西洋公約組織北大西洋公約組織", 40)]
    public void Wrapped_lines_fit_and_lose_nothing(string text, double width)
    {
        var lines = TextMeasure.Wrap(text, width, 7);
        Assert.True(lines.Count > 1);
        Assert.All(lines, line => Assert.InRange(TextMeasure.Width(line, 7), 1, width));
        Assert.Equal(text.Replace(" ", ""), string.Concat(lines).Replace(" ", ""));
    }
}
