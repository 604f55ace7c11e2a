using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Mechanisms;

public class MechanismTableTests
{
    private const string Command =
        "dotnet run --project src/AllianceSim.Cli -c Release -- mechanisms --into src/AllianceSim.Model/ODD.md";

    [Fact]
    public void The_model_document_holds_the_tables_of_the_catalogue()
    {
        Assert.True(
            MechanismTable.PutInto(Repository.ModelDocument) == Repository.ModelDocument,
            $"The tables of ODD.md are not those of the catalogue. To write them anew: {Command}");
        Assert.Contains(Command, Repository.ModelDocument, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mechanism_and_every_parameter_has_a_row_of_as_many_cells_as_its_table()
    {
        string[] lines = MechanismTable.ToMarkdown(Catalogue.All).Split('\n');
        var gap = Array.IndexOf(lines, "");

        Assert.Equal(Catalogue.All.Count, lines[2..gap].Length);
        Assert.Equal(Catalogue.All.Sum(mechanism => mechanism.Parameters.Count), lines[(gap + 3)..^1].Length);
        Assert.All(lines[..gap], line => Assert.Equal(7, Cells(line)));
        Assert.All(lines[(gap + 1)..^1], line => Assert.Equal(6, Cells(line)));
    }

    [Fact]
    public void Bars_are_escaped_and_numbers_are_written_alike_everywhere()
    {
        var mechanism = new Mechanism
        {
            Id = "some", Name = "Some", Entry = Entry.Staying, Formula = "|Δx| / 2", Source = "Walt 1997", Cause = Cause.Habit,
            IsSwitch = false, Parameters = [new Parameter("some.weight", 0.25, -1.5, 40_000, "km", "How much.") { Origin = ValueOrigin.Fitted }],
        };

        Assert.Equal(
            """
            | mechanism | name | enters at | formula | source | switch | cause |
            | --- | --- | --- | --- | --- | --- | --- |
            | `some` | Some | staying | `\|Δx\| / 2` | Walt 1997 | no | inertia |

            | parameter | default | origin | range | unit | meaning |
            | --- | --- | --- | --- | --- | --- |
            | `some.weight` | 0.25 | fitted | -1.5 to 40000 | km | How much. |

            """.ReplaceLineEndings("\n"),
            MechanismTable.ToMarkdown([mechanism]));
    }

    [Fact]
    public void Tables_replace_what_stands_between_the_marks_and_nothing_else()
    {
        var document = $"before\n{MechanismTable.Begin}\nwhat was\n{MechanismTable.End}\nafter\n";

        var once = MechanismTable.PutInto(document);

        Assert.StartsWith($"before\n{MechanismTable.Begin}\n\n| mechanism |", once, StringComparison.Ordinal);
        Assert.EndsWith($"|\n\n{MechanismTable.End}\nafter\n", once, StringComparison.Ordinal);
        Assert.DoesNotContain("what was", once, StringComparison.Ordinal);
        Assert.Equal(once, MechanismTable.PutInto(once));
        Assert.Throws<ArgumentException>(() => MechanismTable.PutInto("no mark"));
        Assert.Throws<ArgumentException>(() => MechanismTable.PutInto($"{MechanismTable.End} {MechanismTable.Begin}"));
    }

    private static int Cells(string line) => line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|') - 1;
}
