namespace AllianceSim.Cli.Tests;

/// <summary>Scenarios that a user might write, at the edges of what is allowed.</summary>
public sealed class UserScenarioTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void The_documented_example_runs()
    {
        place.Write("two-blocs.yaml", Scenarios.Documented);

        var output = Cli.Done(place, "run", "two-blocs.yaml", "--replicates", "3");

        Assert.Contains("two-blocs: 3 runs of 60 ticks, seed 7", output, StringComparison.Ordinal);
        Assert.Contains(",Pact,defense,1949,", place.Text("results", "two-blocs", "7", "alliances.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_states_without_alliances_run_for_one_tick()
    {
        place.Write("tiny.yaml", Scenarios.Tiny);

        var output = Cli.Done(place, "run", "tiny.yaml", "--ticks", "1", "--replicates", "1");

        Assert.Contains("tiny: 1 run of 1 tick, seed 3", output, StringComparison.Ordinal);
        Assert.Equal(3, File.ReadLines(place.At("results", "tiny", "3", "states.csv")).Skip(1).Count());
    }

    [Fact]
    public void Two_states_are_enough_and_one_is_not()
    {
        place.Write("two.yaml", "name: two\nticks: 3\nstates: [{ name: A, power: 1 }, { name: B, power: 1 }]\n");
        place.Write("one.yaml", "name: one\nticks: 3\nstates: [{ name: A, power: 1 }]\n");

        Cli.Done(place, "run", "two.yaml");
        Cli.Refused(place, ["one.yaml:3:", "the list has 1 item", "at least 2"], "run", "one.yaml");
    }

    [Fact]
    public void Names_may_hold_what_tables_pages_and_terminals_take_for_their_own()
    {
        string[] names = ["A, \"B\" & <b>C</b>", "[red]X[/] {0} %s", "Côte d’Ivoire\\n"];
        place.Write("names.yaml", $$"""
            name: names
            ticks: 3
            states:
              - { name: '{{names[0]}}', power: 1 }
              - { name: '{{names[1]}}', power: 1 }
              - { name: '{{names[2]}}', power: 1 }
            alliances:
              - { name: '[bold]P{0}, "Q" <script>', members: ['{{names[0]}}', '{{names[1]}}'] }

            """);

        Cli.Done(place, "run", "names.yaml");

        var folder = Path.Combine("results", "names", "1");
        Assert.Equal(names, Fields(place.Text(folder, "states.csv")).Select(row => row[2]).Skip(1).Take(3));
        Assert.Equal("[bold]P{0}, \"Q\" <script>", Fields(place.Text(folder, "alliances.csv")).ElementAt(1)[2]);
        foreach (var figure in Directory.GetFiles(place.At(folder, "figures"), "*.svg"))
            Assert.DoesNotContain("<script", File.ReadAllText(figure), StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_vanishes_and_its_alliance_with_it()
    {
        place.Write("gone.yaml", """
            name: gone
            ticks: 4
            replicates: 1
            states: [{ name: A, power: 1 }, { name: B, power: 1 }, { name: C, power: 1 }]
            alliances: [{ name: Pact, members: [A, B] }]
            shocks: [{ at: 2, state: B, vanish: true }]

            """);

        Cli.Done(place, "run", "gone.yaml");

        var seen = Fields(place.Text("results", "gone", "1", "states.csv")).Skip(1).Where(row => row[2] == "B").Select(row => row[1]);
        Assert.Equal(["0", "1"], seen);
        Assert.NotEqual("", Fields(place.Text("results", "gone", "1", "alliances.csv")).ElementAt(1)[5]);
    }

    [Fact]
    public void A_world_in_which_all_states_vanish_still_ends_well()
    {
        place.Write("void.yaml", """
            name: void
            ticks: 4
            replicates: 1
            states: [{ name: A, power: 1 }, { name: B, power: 1 }]
            shocks: [{ at: 1, state: [A, B], vanish: true }]

            """);

        Cli.Done(place, "run", "void.yaml");

        Assert.Contains(",done,", place.Text("results", "void", "1", "runs.csv"), StringComparison.Ordinal);
    }

    /// <summary>The fields of a table by RFC 4180, independent of the program's own reader.</summary>
    private static IEnumerable<string[]> Fields(string table)
    {
        foreach (var line in table.TrimEnd('\n').Split('\n'))
        {
            var parts = line.Split('"');
            for (var i = 0; i < parts.Length; i += 2)
                parts[i] = parts[i].Replace(',', '\0');
            yield return [.. string.Join('"', parts).Split('\0').Select(Unquote)];
        }
    }

    private static string Unquote(string field) =>
        field is ['"', .., '"'] ? field[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : field;
}
