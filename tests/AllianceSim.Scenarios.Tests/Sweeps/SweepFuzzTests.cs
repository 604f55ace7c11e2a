using AllianceSim.Scenarios.Sweeps;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Tests.Sweeps;

/// <summary>A sound sweep damaged in many ways: whatever comes of it, no exception.</summary>
public sealed class SweepFuzzTests : IDisposable
{
    private const int Mutations = 400;

    private readonly SweepFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void No_damage_to_a_sweep_leads_to_an_exception()
    {
        var survivors = 0;
        for (var number = 0u; number < Mutations; number++)
        {
            var text = FuzzTests.Damage(SweepFolder.Full, number);
            var exception = Record.Exception(() =>
            {
                var load = folder.Read(text);
                Assert.Equal(load.Sweep is null, load.Problems.Count > 0);
                Assert.All(load.Problems, problem => Assert.DoesNotContain('\n', problem.ToString()));
                if (load.Sweep is null)
                    return;
                survivors++;
                var written = YamlText.Write(SweepShape.Form.Write(load.Sweep.Spec)!.AsObject());
                Assert.Equal(written, YamlText.Write(SweepShape.Form.Write(folder.Sound(written).Spec)!.AsObject()));
            });
            Assert.True(exception is null, $"mutation {number}: {exception}\n{text}");
        }

        Assert.InRange(survivors, 5, Mutations / 2);
    }

    [Fact]
    public void No_damage_to_a_table_leads_to_an_exception()
    {
        for (var number = 0u; number < Mutations; number++)
        {
            folder.Write("points.csv", FuzzTests.Damage("a.b,c,\"d e\"\r\n1,\"x, y\",2\n3,\"say \"\"so\"\"\",4\n5,6,7\n", number));
            var exception = Record.Exception(() =>
                Assert.All(
                    folder.Read("name: t\nbase: world.yaml\ndesign: table\ntable: points.csv\n").Problems,
                    problem => Assert.DoesNotContain('\n', problem.ToString())));
            Assert.True(exception is null, $"mutation {number}: {exception}\n{File.ReadAllText(folder.At("points.csv"))}");
        }
    }
}
