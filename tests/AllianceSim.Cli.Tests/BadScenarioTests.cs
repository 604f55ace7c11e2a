using System.Text;

namespace AllianceSim.Cli.Tests;

/// <summary>A file that is wrong is refused with its line, the value and what is allowed, and nothing is written.</summary>
public sealed class BadScenarioTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("Beta, power: 0.3", "Beta, powr: 0.3", "bad.yaml:7:", "unknown key 'powr'", "Did you mean 'power'?", "Allowed: name, power,")]
    [InlineData("ticks: 2", "tiks: 2", "bad.yaml:2:1", "unknown key 'tiks'", "Did you mean 'ticks'?", "key 'ticks' is missing")]
    [InlineData("ticks: 2", "ticks: many", "bad.yaml:2:8", "'many'", "a whole number from 1 to")]
    [InlineData("ticks: 2", "ticks: [2]", "bad.yaml:2:8", "a list", "a whole number from 1 to")]
    [InlineData("ticks: 2", "ticks: 0", "bad.yaml:2:8", "'0' is out of range", "a whole number from 1 to")]
    [InlineData("ticks: 2", "ticks: 1e3", "bad.yaml:2:8", "'1e3'", "a whole number from 1 to")]
    [InlineData("seed: 3", "seed: 010", "bad.yaml:3:7", "'010'", "octal")]
    [InlineData("seed: 3", "seed: 3\nseed: 3", "bad.yaml:4:1", "'seed' is given twice", "line 3")]
    [InlineData("0.3 }", ".nan }", "bad.yaml:7:", "states[1].power", "'.nan'", "a number above 0")]
    [InlineData("0.3 }", "-.inf }", "bad.yaml:7:", "states[1].power", "'-.inf'", "a number above 0")]
    [InlineData("0.3 }", "-0.3 }", "bad.yaml:7:", "states[1].power", "'-0.3' is out of range", "a number above 0")]
    [InlineData("0.3 }", "'0,3' }", "bad.yaml:7:", "states[1].power", "a number above 0")]
    [InlineData("Beta", "Alpha", "bad.yaml:7:", "state 'Alpha' is there twice", "line 6")]
    [InlineData("states:", "alliances: [{ name: P, members: [Alpha] }]\nstates:", "bad.yaml:5:", "the list has 1 item", "at least 2")]
    [InlineData("states:", "alliances: [{ name: P, members: [Alpha, Gama] }]\nstates:", "bad.yaml:5:", "there is no state 'Gama'", "Did you mean 'Gamma'?", "Allowed: Alpha, Beta, Gamma")]
    [InlineData("states:", "mechanisms: { securty: off }\nstates:", "bad.yaml:5:", "unknown mechanism 'securty'", "Did you mean 'security'?")]
    [InlineData("states:", "shocks: [{ at: 99, state: Beta, vanish: true }]\nstates:", "bad.yaml:5:", "99 is outside the run", "Allowed: 0")]
    [InlineData("states:", "ties: { rivalries: [[Alpha, Beta]\nstates:", "bad.yaml:", "not YAML")]
    [InlineData("ticks: 2", "\tticks: 2", "bad.yaml:2:", "a tab indents this line")]
    [InlineData("name: tiny", "name: ../../etc/tiny", "bad.yaml:1:7", "'../../etc/tiny' is not allowed")]
    [InlineData("Beta", "\"Be\\nta\"", "bad.yaml:7:", "is not allowed", "printable")]
    public void A_slip_is_told_with_its_place(string right, string wrong, params string[] phrases)
    {
        place.Write("bad.yaml", Scenarios.TinyWith(right, wrong));

        Cli.Refused(place, phrases, "run", "bad.yaml");
    }

    [Fact]
    public void All_slips_are_told_at_once_in_order()
    {
        var text = Scenarios.TinyWith("ticks: 2", "ticks: x").Replace("0.5", "-1", StringComparison.Ordinal).Replace("0.2", "no", StringComparison.Ordinal);
        place.Write("bad.yaml", text);

        var error = Cli.Refused(place, [], "run", "bad.yaml");

        Assert.Equal(
            ["bad.yaml:2:8", "bad.yaml:6:27", "bad.yaml:8:27"],
            error.TrimEnd().Split('\n').Select(line => line.Replace("alliancesim: ", "", StringComparison.Ordinal).Split(": ")[0]));
    }

    [Fact]
    public void A_file_that_is_no_text_of_a_scenario_is_told_so()
    {
        place.Write("empty.yaml", "");
        place.Write("comment.yaml", "# nothing\n");
        place.Write("list.yaml", "- a\n- b\n");
        place.Write("latin.yaml", [.. Encoding.ASCII.GetBytes("name: caf"), 0xE9, (byte)'\n']);
        Directory.CreateDirectory(place.At("folder.yaml"));

        Cli.Refused(place, ["empty.yaml", "the file is empty"], "run", "empty.yaml");
        Cli.Refused(place, ["comment.yaml", "the file is empty"], "run", "comment.yaml");
        Cli.Refused(place, ["list.yaml:1:1", "a list is not right here", "a block of keys"], "run", "list.yaml");
        Cli.Refused(place, ["latin.yaml:1:10", "not UTF-8"], "run", "latin.yaml");
        Cli.Refused(place, ["folder.yaml: this is a folder"], "run", "folder.yaml");
        Cli.Refused(place, ["none.yaml: there is no such file"], "run", "none.yaml");
        Cli.Refused(place, ["no/where.yaml: there is no such file"], "run", "no/where.yaml");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("name: x\n")]
    [InlineData("\"")]
    [InlineData("\0")]
    [InlineData("日")]
    public void Nonsense_of_any_size_is_refused(string piece)
    {
        foreach (var bytes in new[] { 10_000_000, 3_900_000 })
        {
            var text = new StringBuilder().Insert(0, piece, bytes / Encoding.UTF8.GetByteCount(piece)).ToString();
            place.Write("nonsense.yaml", text);
            Cli.Refused(place, ["nonsense.yaml"], "run", "nonsense.yaml");
        }
    }

    [Fact]
    public void Bytes_by_chance_are_refused()
    {
        var bytes = new byte[1_000_000];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)((i * 2_654_435_761L) >> 11);
        place.Write("nonsense.yaml", bytes);

        Cli.Refused(place, ["nonsense.yaml:1:"], "run", "nonsense.yaml");
    }

    [Fact]
    public void Many_unknown_keys_are_told_in_part_and_counted()
    {
        place.Write("keys.yaml", string.Concat(Enumerable.Range(0, 100_000).Select(i => FormattableString.Invariant($"key{i}: {i}\n"))));

        var error = Cli.Refused(place, ["keys.yaml:1:1: key0: unknown key 'key0'", "more problems are not shown"], "run", "keys.yaml");

        Assert.True(error.Split('\n').Length < 1_000);
    }
}
