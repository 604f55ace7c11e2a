using System.Text;

namespace AllianceSim.Scenarios.Tests;

public sealed class TextFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scenarios").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_is_read_with_or_without_byte_order_mark()
    {
        var text = Files.Full.Replace("name: full", "name: Full-1", StringComparison.Ordinal);

        Assert.Equal("Full-1", Load(Encoding.UTF8.GetBytes(text)).Scenario?.Name);
        Assert.Equal("Full-1", Load([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]).Scenario?.Name);
    }

    [Fact]
    public void Line_ends_of_Windows_do_not_shift_places()
    {
        var text = Files.Small.Replace("power: 0.4", "powr: 0.4", StringComparison.Ordinal).ReplaceLineEndings("\r\n");

        Assert.Contains(Load(Encoding.UTF8.GetBytes(text)).Problems, p => (p.Line, p.Column, p.Path) == (5, 19, "states[1].powr"));
    }

    [Fact]
    public void A_text_in_another_encoding_is_refused_at_its_first_wrong_byte()
    {
        var problem = Assert.Single(Load([.. "name: a\nabout: C"u8, 0xF4, .. "te\n"u8]).Problems);

        Assert.Equal((2, 9, "the text is not UTF-8 from here on"), (problem.Line, problem.Column, problem.Message));
        var utf16 = Load([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Files.Small)]);
        Assert.Equal("f.yaml:1:1", Path.GetFileName(Assert.Single(utf16.Problems).ToString().Split(": ")[0]));
    }

    [Fact]
    public void A_file_too_large_is_refused_without_being_parsed()
    {
        var problem = Assert.Single(Load(new byte[11 * 1024 * 1024]).Problems);

        Assert.Equal("the file is larger than 4 MiB, too large for a scenario", problem.Message);
    }

    [Fact]
    public void A_megabyte_of_nonsense_is_refused_soon()
    {
        var letters = "a: [-,}{?\n &*!#'\""u8;
        var nonsense = new byte[1024 * 1024];
        for (var i = 0; i < nonsense.Length; i++)
            nonsense[i] = letters[(int)(((uint)i * 2654435761u) >> 16) % letters.Length];

        Assert.NotEmpty(Load(nonsense).Problems);
    }

    [Fact]
    public void What_cannot_be_opened_is_a_problem_of_the_whole_file()
    {
        var missing = Path.Combine(folder, "missing.yaml");

        Assert.Equal($"{missing}: there is no such file.", Assert.Single(ScenarioReader.Read(missing).Problems).ToString());
        Assert.Equal("this is a folder", Assert.Single(ScenarioReader.Read(folder).Problems).Message);
        Assert.Equal("there is no such file", Assert.Single(ScenarioReader.Read(Path.Combine(missing, "deeper.yaml")).Problems).Message);
        Assert.StartsWith("the file cannot be read", Assert.Single(ScenarioReader.Read("").Problems).Message, StringComparison.Ordinal);
        Assert.StartsWith("the file cannot be read", Assert.Single(ScenarioReader.Read("a\0b").Problems).Message, StringComparison.Ordinal);
    }

    private ScenarioLoad Load(byte[] bytes)
    {
        var path = Path.Combine(folder, "f.yaml");
        File.WriteAllBytes(path, bytes);
        return ScenarioReader.Read(path);
    }
}
