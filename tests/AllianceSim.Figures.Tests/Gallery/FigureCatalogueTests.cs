using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Causes;
using AllianceSim.Experiments.Disputes;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Figures.Gallery;
using AllianceSim.Results;

namespace AllianceSim.Figures.Tests.Gallery;

public class FigureCatalogueTests
{
    [Fact]
    public void Every_figure_bears_the_name_that_it_is_asked_for_by() =>
        Assert.All(FigureCatalogue.All, entry => Assert.Equal(entry.Name, entry.Describe(new World()).Name));

    [Fact]
    public void Figures_are_picked_by_name()
    {
        Assert.Equal(["spells", "system"], FigureCatalogue.Select("system, spells").Select(e => e.Name));
        Assert.Equal(FigureCatalogue.All, FigureCatalogue.Select("all"));
        Assert.Empty(FigureCatalogue.Select("none"));
    }

    [Theory]
    [InlineData("spells,survial", "'survial'")]
    [InlineData("", "''")]
    public void An_unknown_name_is_refused_with_those_that_exist(string names, string said)
    {
        var error = Assert.Throws<ArgumentException>(() => FigureCatalogue.Select(names));
        Assert.Contains(said, error.Message);
        Assert.Contains("spells, causes, survival, system, influence, entanglement, network, threats, landscape, terms", error.Message);
    }

    private sealed class World : IFigureSource
    {
        public Provenance Provenance => SyntheticWorld.Provenance();

        public IReadOnlyList<Recorded<TickRow>> Ticks => SyntheticWorld.Ticks(2);

        public IReadOnlyList<Recorded<AllianceRow>> Alliances => SyntheticWorld.Alliances(5);

        public IReadOnlyList<(string Label, SurvivalCurve Curve)> Survival => [("Treaties", SyntheticWorld.Curve(20, 0.1))];

        public CauseTally Causes => new(SyntheticWorld.Ends(2, 5));

        public DisputeTally Disputes => new(SyntheticDisputes.Runs(2));

        public IReadOnlyList<EntanglementByAllies> Entanglement => EntanglementByAllies.Of(SyntheticDisputes.Runs(2));

        public RunStory? Story { get; } = SyntheticStory.Of(5);

        public IReadOnlyList<YearMark> Shocks => SyntheticWorld.Shocks;
    }
}
