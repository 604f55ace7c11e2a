using AllianceSim.Experiments.Landscapes;
using AllianceSim.Model.Landscape;
using AllianceSim.Scenarios.Landscapes;

namespace AllianceSim.Experiments.Tests.Landscapes;

/// <summary>The landscape that comes with the program against the results that its makers published (A. Furnas with R. Axelrod, 2016): of 1,024
/// configurations some energies and frustrations, the sums of all, and the one local minimum.</summary>
public class LandscapeCaseTests
{
    [Theory]
    [InlineData("50", "11121121121", -83_200, -47_513_600, 49_339_000)]
    [InlineData("10", "11111121121", -65_600, -36_044_800, 37_070_200)]
    public void The_shipped_landscape_has_the_published_results(string syria, string sides, double energy, double energies, double frustrations)
    {
        var one = Middle(syria).Blocs;
        var minimum = Assert.Single(one.Landscape.Minima);
        Assert.Equal((sides, energy, 1), (minimum.Split.ToString(), minimum.Energy, minimum.Basin));
        var all = Enumerable.Range(0, 1 << 10).Select(number => new Split(Enumerable.Range(0, 11).Select(i => i > 0 && ((number >> (i - 1)) & 1) != 0))).ToList();
        Assert.Equal(energies, all.Sum(one.Propensities.Energy));
        Assert.Equal(frustrations, all.Sum(split => Weighed(one, split).Sum(Math.Abs)));
    }

    [Fact]
    public void Some_configurations_have_the_published_energies_and_frustrations()
    {
        var one = Middle("50").Blocs;
        var alone = new Split("12222222222".Select(side => side == '2'));
        Assert.Equal(-4200, one.Propensities.Energy(alone));
        Assert.Equal([-2100, -100, -500, 200, 100, -200, -2000, -400, 400, -100, 500], Weighed(one, alone));
    }

    [Fact]
    public void States_on_the_wrong_side_are_misplaced_and_those_on_neither_are_not_scored()
    {
        var spec = Read("50") with { Actual = [["Syria", "Hezbollah", "Turkey"], ["ISIS", "Saudi Arabia"]] };
        var one = LandscapeCase.Of(spec);
        var misplaced = one.Misplaced(one.Blocs.Landscape.Minima[0].Split);
        Assert.Equal(["Turkey", "Saudi Arabia"], one.Blocs.States.Where((_, state) => misplaced[state]));
        Assert.Equal(("Syria", "ISIS"), (one.Names[one.Actual!.First], one.Names[one.Actual.Second]));
    }

    [Fact]
    public void Of_a_few_the_largest_are_taken_with_the_propensities_between_them()
    {
        var one = LandscapeCase.Of(Read("50"), most: 3).Blocs;
        Assert.Equal(["ISIS", "Syria", "Baghdad"], one.States);
        Assert.Equal(8, one.LeftOut);
        Assert.Equal((-2, -2, 0), (one.Propensities[0, 1], one.Propensities[0, 2], one.Propensities[1, 2]));
    }

    private static LandscapeCase Middle(string syria) => LandscapeCase.Of(Read(syria));

    private static LandscapeSpec Read(string syria) =>
        LandscapeReader.Read(Path.Combine(RepositoryRoot.Path, "scenarios", "landscape-2016.yaml"), [$"states.Syria.size={syria}"]).Value!;

    private static IEnumerable<double> Weighed(BlocLandscape one, Split split) =>
        one.Propensities.Frustrations(split).Zip(one.Propensities.Sizes, (frustration, size) => frustration * size);
}
