namespace AllianceSim.Scenarios.Tests;

/// <summary>A valid file damaged in many ways: whatever comes of it, no exception.</summary>
public class FuzzTests
{
    private const int Mutations = 1200;
    private const string Letters = "a0: [-,}{?\n\t&*!#'\"|>%@`~.\\xé\u2028\uD83C\uFFFD\0";

    [Fact]
    public void No_damage_to_a_file_leads_to_an_exception()
    {
        var survivors = 0;
        for (var number = 0u; number < Mutations; number++)
        {
            var text = Damage(number % 2 == 0 ? Files.Full : Files.TwoBlocs, number);
            var exception = Record.Exception(() =>
            {
                var load = ScenarioReader.Parse(text, "f.yaml", number % 7 == 0 ? [Damage("states[0].power=0.4", number)] : null);
                Assert.Equal(load.Scenario is null, load.Problems.Count > 0);
                foreach (var problem in load.Problems)
                    Assert.DoesNotContain('\n', problem.Message);
                if (load.Scenario is not null)
                {
                    survivors++;
                    Specs.AssertSame(load.Scenario, Files.Read(ScenarioWriter.ToYaml(load.Scenario)).Scenario);
                }
            });
            Assert.True(exception is null, $"mutation {number}: {exception}\n{text}");
        }

        // Some damage must be harmless and most must not, else the test tries nothing.
        Assert.InRange(survivors, 20, Mutations / 2);
    }

    /// <summary>A text with one to three slips, a function of the number.</summary>
    internal static string Damage(string text, uint number)
    {
        var draw = number * 2654435761u + 12345u;
        uint Next(int below)
        {
            draw = draw * 1664525u + 1013904223u;
            return (draw >> 8) % (uint)Math.Max(1, below);
        }

        for (var times = 1 + Next(3); times > 0; times--)
        {
            var at = (int)Next(text.Length);
            var length = (int)Next(Math.Min(20, text.Length - at));
            var letter = Letters[(int)Next(Letters.Length)].ToString();
            text = Next(6) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, letter),
                2 => text.Insert(at, text.Substring(at, length)),
                3 => text.Remove(at, Math.Min(1, text.Length - at)).Insert(at, letter),
                4 => text[..at] + (length % 5 == 0 ? "" : text[at..]),
                _ => text.Insert((int)Next(text.Length), text.Substring(at, length)),
            };
        }

        return text;
    }
}
