using System.Text.Json;
using AllianceSim.Cli.Commands;
using AllianceSim.Experiments.Effects;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Signs;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Cli.Tests;

/// <summary>The verbs beside <c>run</c>.</summary>
public sealed class OtherVerbTests : IDisposable
{
    private static readonly string[] Names =
    [
        "run", "sweep", "merge", "replay", "sensitivity", "plot", "compare", "explain", "ablate", "landscape", "calibrate", "validate", "import",
        "hindcast", "check", "mechanisms", "outcomes", "schema", "new",
    ];

    private readonly Workplace place = new();

    public static TheoryData<string> Verbs { get; } = [.. Names];

    public void Dispose() => place.Dispose();

    [Fact]
    public void Check_tells_of_each_file_and_runs_nothing()
    {
        place.Write("good.yaml", Scenarios.Tiny);
        place.Write("bad.yaml", Scenarios.TinyWith("0.5", "-1"));
        place.Write("fine.yaml", Scenarios.Documented);

        var answer = Cli.Run(place, "check", "good.yaml", "bad.yaml", "none.yaml", "fine.yaml");

        Assert.Equal(2, answer.Status);
        Assert.Equal(["good.yaml: tiny: sound", "fine.yaml: two-blocs: sound"], answer.Out.ReplaceLineEndings("\n").TrimEnd().Split('\n'));
        Assert.Contains("bad.yaml:6:", answer.Error, StringComparison.Ordinal);
        Assert.Contains("none.yaml: there is no such file", answer.Error, StringComparison.Ordinal);
        Assert.Equal(3, Directory.GetFileSystemEntries(place.Path).Length);
        Cli.Done(place, ["check", "good.yaml", .. Scenarios.Shipped]);
    }

    [Fact]
    public void Schema_is_json_and_knows_keys_parameters_and_mechanisms()
    {
        using var schema = JsonDocument.Parse(Cli.Done(place, "schema"));

        var keys = schema.RootElement.GetProperty("properties");
        Assert.True(keys.TryGetProperty("states", out _));
        foreach (var mechanism in Catalogue.All)
        {
            if (mechanism.IsSwitch)
                Assert.True(keys.GetProperty("mechanisms").GetProperty("properties").TryGetProperty(mechanism.Id, out _));
            foreach (var parameter in mechanism.Parameters)
                Assert.True(keys.GetProperty("parameters").GetProperty("properties").TryGetProperty(parameter.Id, out _));
        }
    }

    [Fact]
    public void Schema_is_told_which_kind_of_file_is_meant()
    {
        Assert.Equal(Cli.Done(place, "schema"), Cli.Done(place, "schema", "scenario"));
        using var schema = JsonDocument.Parse(Cli.Done(place, "schema", "sweep"));
        Assert.True(schema.RootElement.GetProperty("properties").TryGetProperty("vary", out _));
        using var landscape = JsonDocument.Parse(Cli.Done(place, "schema", "landscape"));
        Assert.True(landscape.RootElement.GetProperty("properties").TryGetProperty("indifferent", out _));
        Cli.Refused(place, ["schema 'x': there is no such kind of file", "Allowed: scenario, sweep"], "schema", "x");
        Assert.Contains("sweep", Cli.Done(place, "schema", "--help"), StringComparison.Ordinal);
    }

    [Fact]
    public void Mechanisms_are_listed_with_formula_source_and_parameters()
    {
        var all = Cli.Done(place, "mechanisms");

        foreach (var mechanism in Catalogue.All)
        {
            Assert.Contains($"{mechanism.Id}  [", all, StringComparison.Ordinal);
            Assert.Contains(mechanism.Formula, all, StringComparison.Ordinal);
            Assert.Contains(mechanism.Source, all, StringComparison.Ordinal);
            Assert.All(mechanism.Parameters, parameter => Assert.Contains($"{parameter.Id} = ", all, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void One_mechanism_can_be_asked_for()
    {
        var one = Catalogue.All[^1];

        var text = Cli.Done(place, "mechanisms", one.Id);

        Assert.StartsWith($"{one.Id}  [", text, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Catalogue.All[0].Id}  [", text, StringComparison.Ordinal);
        Cli.Refused(place, ["There is no mechanism 'nonesuch'", one.Id], "mechanisms", "nonesuch");
        Cli.Refused(place, ["Did you mean 'security'?"], "mechanisms", "securty");
    }

    [Fact]
    public void Mechanisms_come_as_tables_for_a_document_and_go_into_one_between_its_marks()
    {
        place.Write("model.md", $"before\n{MechanismTable.Begin}\nold\n{MechanismTable.End}\nafter\n");
        place.Write("plain.md", "no marks\n");

        Cli.Done(place, "mechanisms", "--into", "model.md");

        var tables = Cli.Done(place, "mechanisms", "--markdown");
        Assert.Equal(
            $"before\n{MechanismTable.Begin}\n\n{tables}\n{MechanismTable.End}\nafter\n", place.Text("model.md"));
        Assert.Contains("| `security` |", Cli.Done(place, "mechanisms", "security", "--markdown"), StringComparison.Ordinal);
        Cli.Refused(place, ["plain.md", MechanismTable.Begin], "mechanisms", "--into", "plain.md");
        Cli.Refused(place, ["leave 'security' out"], "mechanisms", "security", "--into", "model.md");
    }

    [Fact]
    public void New_writes_a_scenario_that_runs_and_overwrites_nothing()
    {
        Assert.Equal("my-world.yaml", Cli.Done(place, "new", "my-world").Trim());

        Cli.Done(place, "check", "my-world.yaml");
        Cli.Done(place, "run", "my-world.yaml", "--ticks", "3", "--replicates", "1", "--figures", "none");
        Cli.Refused(place, ["my-world.yaml is there already"], "new", "my-world");
    }

    [Theory]
    [InlineData("../up")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData(".hidden")]
    [InlineData("dot.")]
    [InlineData("*")]
    public void New_refuses_a_name_that_cannot_be_a_folder(string name) =>
        Cli.Refused(place, [$"'{name}' cannot be the name of a scenario", "Allowed:"], "new", name);

    [Fact]
    public void Plot_draws_the_same_figures_again()
    {
        place.Write("tiny.yaml", Scenarios.Tiny);
        Cli.Done(place, "run", "tiny.yaml", "--out", "out");
        var drawn = place.Everything();
        Directory.Delete(place.At("out", "figures"), recursive: true);

        var listed = Cli.Done(place, "plot", "out").ReplaceLineEndings("\n").TrimEnd().Split('\n');

        Assert.Equal(drawn, place.Everything());
        Assert.All(listed, file => Assert.True(File.Exists(place.At(file))));
        Assert.Contains(listed, file => file.EndsWith(".svg", StringComparison.Ordinal));
    }

    [Fact]
    public void Plot_refuses_what_is_no_result_folder_or_damaged()
    {
        Directory.CreateDirectory(place.At("empty"));
        place.Write("tiny.yaml", Scenarios.Tiny);
        Cli.Done(place, "run", "tiny.yaml", "--out", "out", "--figures", "none");
        File.Delete(place.At("out", "ticks.csv"));

        Cli.Refused(place, ["empty is no result folder"], "plot", "empty");
        Cli.Refused(place, ["nowhere is no result folder"], "plot", "nowhere");
        Cli.Refused(place, ["tiny.yaml is no result folder"], "plot", "tiny.yaml");
        Cli.Refused(place, ["There is no figure 'nonesuch'"], "plot", "out", "--figures", "nonesuch");
        Cli.Refused(place, ["ticks.csv", "has 0 bytes"], "plot", "out");
        place.Write(Path.Combine("out", "manifest.json"), "{");
        Cli.Refused(place, ["manifest.json: is damaged"], "plot", "out");
    }

    [Fact]
    public void Compare_sets_two_conditions_side_by_side()
    {
        place.Write("tiny.yaml", Scenarios.Tiny);
        Cli.Done(place, "run", "tiny.yaml", "--out", "one", "--figures", "none");
        Cli.Done(place, "run", "tiny.yaml", "--out", "two", "--figures", "none", "--set", "states.Beta.power=0.9");

        var told = Cli.Done(place, "compare", "one", "two");
        Assert.Contains("disputes-per-state-year", told, StringComparison.Ordinal);
        Assert.Contains("Hazard ratio", told, StringComparison.Ordinal);
        Assert.Matches(@"\nFigure: .*comparison-tiny-[0-9]+\.svg\r?\n$", told);
        Assert.Contains("tiny, first and tiny, second", Directory.GetFiles(place.At("one", "figures"), "comparison-*.svg").Select(File.ReadAllText).Single(), StringComparison.Ordinal);
        Assert.Contains("figures/comparison-tiny-", place.Text("one", "manifest.json"), StringComparison.Ordinal);
        Cli.Refused(place, ["nowhere is no result folder"], "compare", "one", "nowhere");
    }

    [Fact]
    public void Version_tells_what_is_built_in()
    {
        var text = Cli.Done(place, "--version");

        Assert.Matches(@"^alliancesim \d+\.\d+\.\d+", text);
        Assert.Contains($"runtimes: {string.Join(", ", Runtimes.BuiltIn)}", text, StringComparison.Ordinal);
        Assert.Contains("SVG", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_files_and_options_can_name_is_listed()
    {
        var all = Cli.Done(place, "outcomes");

        Assert.All(OutcomeCatalogue.All, outcome => Assert.Contains($"  {outcome.Id} ({outcome.Unit}): {outcome.Meaning}", all, StringComparison.Ordinal));
        Assert.All(Effect.All, effect => Assert.Contains($"  {effect.Id} (", all, StringComparison.Ordinal));
        Assert.All(SignCatalogue.All, sign => Assert.Contains($"  {sign.Id} ({sign.Source}): {sign.Claim}", all, StringComparison.Ordinal));
        Assert.Equal(
            "tie-hazard (per tie-year): Ties between two states that end, renegotiation and vanished states aside.", Cli.Done(place, "outcomes", "tie-hazard").TrimEnd());
        Cli.Refused(place, ["no outcome, effect or sign 'tie-hazrad'. Did you mean 'tie-hazard'?"], "outcomes", "tie-hazrad");
    }

    [Fact]
    public void Help_names_every_verb()
    {
        var text = Cli.Done(place, "--help");

        Assert.Contains("Example: alliancesim run", text, StringComparison.Ordinal);
        Assert.Contains("\n  validate [<FILE>]  ", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("\n  compare <FIRST> [<SECOND>]  ", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("\n  calibrate <FILE>  ", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.All(Names, verb => Assert.Contains($"\n  {verb}", text.ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Help_of_a_verb_has_an_example(string verb) =>
        Assert.Contains($"Example: alliancesim {verb}", Cli.Done(place, verb, "--help"), StringComparison.Ordinal);
}
