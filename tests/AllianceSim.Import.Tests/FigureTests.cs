using AllianceSim.Import.Worlds;

namespace AllianceSim.Import.Tests;

/// <summary>Figures of years that no file gives.</summary>
public sealed class FigureTests
{
    [Theory]
    [InlineData(1900, 1.0, null)]
    [InlineData(1903, 1.75, "on a line from 1 in 1900 to 3.5 in 1910")]
    [InlineData(1915, 3.5, "that of 1910")]
    [InlineData(1924, 9.0, "that of 1925")]
    [InlineData(1895, 1.0, "that of 1900")]
    public void A_figure_is_of_the_year_or_near_it(int year, double value, string? rule) =>
        Assert.Equal(new Figure(value, rule), Figure.At([(1925, 9), (1910, 3.5), (1900, 1), (1900, 7)], year));

    [Theory]
    [InlineData(1894)]
    [InlineData(1917)]
    [InlineData(1931)]
    public void Too_far_from_any_year_there_is_none(int year) => Assert.Null(Figure.At([(1900, 1), (1910, 3.5), (1925, 9)], year));

    [Fact]
    public void Years_are_put_in_words_as_spans() =>
        Assert.Equal("1816 to 1820, 1850, 1990 and later", YearSpans.InWords([(1850, 1850), (1818, 1820), (1816, 1817), (1990, 9999)]));
}
