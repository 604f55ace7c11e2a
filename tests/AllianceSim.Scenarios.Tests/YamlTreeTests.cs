namespace AllianceSim.Scenarios.Tests;

/// <summary>Texts that are no tree of keys at all.</summary>
public class YamlTreeTests
{
    [Theory]
    [InlineData("", 1, 1, "the file is empty")]
    [InlineData("# only a comment\n", 1, 1, "the file is empty")]
    [InlineData("---\n...\n", 2, 4, "nothing is written here")]
    [InlineData("name: a\nticks: [1, 2\n", 3, 1, "this is not YAML")]
    [InlineData("name: 'a\n", 1, 7, "this is not YAML")]
    [InlineData("[", 1, 2, "this is not YAML")]
    [InlineData("{a: [", 1, 6, "this is not YAML")]
    [InlineData("name: a\n\tticks: 3\n", 2, 1, "a tab indents this line")]
    [InlineData("name: a: b\n", 1, 8, "this is not YAML")]
    [InlineData("just words\n", 1, 1, "'just words' is not right here")]
    [InlineData("- a\n- b\n", 1, 1, "a list is not right here")]
    [InlineData("name: \u0001\n", 1, 7, "a control character ('\\u0001') stands here")]
    [InlineData("name: a\0b\n", 1, 8, "a control character ('\\u0000') stands here")]
    public void A_text_that_is_no_block_of_keys_has_one_problem(string text, int line, int column, string message)
    {
        var problem = Files.Problem(text);

        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: &n full", 1, 7, "name", "the anchor '&n' is not allowed")]
    [InlineData("name: *n", 1, 7, "name", "the alias '*n' is not allowed")]
    [InlineData("name: !!str full", 1, 7, "name", "the tag 'tag:yaml.org,2002:str' is not allowed")]
    [InlineData("name: ! full", 1, 7, "name", "the tag '!' is not allowed")]
    [InlineData("name: full\n[a]: b", 2, 1, "", "a key must be a word, and this is a list")]
    public void What_YAML_can_do_beyond_plain_values_is_refused(string line, int row, int column, string path, string message)
    {
        var problem = Files.Problem(Files.Full.Replace("name: full", line, StringComparison.Ordinal));

        Assert.Equal((row, column, path), (problem.Line, problem.Column, problem.Path));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_that_would_unfold_into_billions_are_refused_at_once()
    {
        var bomb = "a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 40).Select(n =>
            $"{(char)('b' + (n % 20))}{n}: &n{n} [*{(n == 0 ? "a" : $"n{n - 1}")}, *{(n == 0 ? "a" : $"n{n - 1}")}]\n"));

        Assert.Contains(Files.Read(bomb).Problems, p => p.Message.StartsWith("the anchor '&n39'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_document_is_refused()
    {
        var problem = Files.Problem(Files.Small + "---\nname: other\n");

        Assert.Equal((6, "a second document begins here; a file holds one"), (problem.Line, problem.Message));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("? ", "")]
    [InlineData("- ", "")]
    public void Deep_nesting_is_refused(string open, string close)
    {
        const int Depth = 100_000;
        string Many(string bracket) => string.Concat(Enumerable.Repeat(bracket, Depth));
        var text = $"name: x\nabout:\n  {Many(open)}x{Many(close)}";

        Assert.Equal("nested more than 20 deep", Files.Problem(text).Message);
    }

    [Fact]
    public void A_key_given_twice_keeps_its_first_value_and_the_rest_is_still_checked()
    {
        var load = Files.Read("name: a\nname: b\nname: c\nticks: x\n");

        Assert.Equal(["name", "name", "ticks"], load.Problems.Where(p => p.Path.Length > 0).Select(p => p.Path));
        Assert.Equal([2, 3, 4], load.Problems.Where(p => p.Path.Length > 0).Select(p => p.Line));
    }
}
