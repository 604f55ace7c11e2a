using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;
using AllianceSim.Results;

namespace AllianceSim.Figures.Tests.Gallery;

public class ParametersFigureTests
{
    private static readonly EstimateRow Identified = new(
        "", "inertia.base", 0, 2, 0.8, 1.2, 0.1, true, 1.1, 0.2, 0.6, 1.6, 0.9, true, "", "", double.NaN);

    [Fact]
    public void Each_way_of_identifying_a_parameter_pales_its_own_mark()
    {
        var figure = Draw(
            60, Identified, Identified with { IdentifiedBySlopes = false }, Identified with { IdentifiedBySample = false },
            Identified with { IdentifiedBySlopes = null });

        var dots = figure.Panels[0].Marks.OfType<Dots>().ToList();
        var posteriors = figure.Panels[0].Marks.OfType<Segment>().Where(mark => mark.Hover.Contains("posterior", StringComparison.Ordinal)).ToList();
        Assert.Equal([DotShape.Disc, DotShape.Diamond, DotShape.Disc, DotShape.Disc], dots.Select(mark => mark.Shape));
        Assert.Equal([0.6, 0.6, 0.6, 0.6], dots.Select(mark => mark.Points[0].X));
        Assert.Equal([true, true, false, true], posteriors.Select(mark => mark.Ink == posteriors[0].Ink));
        Assert.All(posteriors, mark => Assert.Equal((0.3, 0.8), (mark.From.X, mark.To.X)));
    }

    [Fact]
    public void A_thin_sample_is_said_to_be_one()
    {
        Assert.Contains("The sample has 39 different sets of values, too few for a posterior", Draw(39, Identified).Caption, StringComparison.Ordinal);
        Assert.DoesNotContain("too few", Draw(40, Identified).Caption, StringComparison.Ordinal);
    }

    private static Figure Draw(int distinct, params EstimateRow[] estimates) =>
        ParametersFigure.Of(estimates, new GenerationRow(3, 200, 1.5, 1, 0.3, distinct), new Provenance("test", 1, 6));
}
