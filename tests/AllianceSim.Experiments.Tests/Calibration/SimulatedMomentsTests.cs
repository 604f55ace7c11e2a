using AllianceSim.Experiments.Calibration;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Tests.Calibration;

public class SimulatedMomentsTests
{
    private static readonly double[] NoNoise = [0, 0, 0];

    [Fact]
    public void The_search_finds_what_gives_the_targets()
    {
        TargetMoment[] moments = [Targets.Moment(Curve(0.7)), Targets.Moment(0.7 + 0.35), Targets.Moment(3)];
        var tryAll = Targets.Measured(moments, point => [Curve(point[0]), point[0] + point[1], 3]);

        var (found, course) = new SimulatedMoments(moments, tryAll).Search(tryAll([[0.2, 0.9]])[0], 200);

        Assert.InRange(found.Point[0], 0.699, 0.701);
        Assert.InRange(found.Point[1], 0.349, 0.351);
        Assert.Equal((SearchEnd.AtRest, 200, found.Misfit), (course.End, course.Most, course.Best));
        Assert.InRange(course.Trials, 2, 200);

        static double Curve(double x) => Math.Exp(2 * x);
    }

    [Fact]
    public void The_search_stays_within_the_ranges_and_keeps_to_its_trials()
    {
        TargetMoment[] moments = [Targets.Moment(2)];
        var tried = new List<double>();
        var measured = Targets.Measured(moments, point => [point[0]]);

        var (found, course) = new SimulatedMoments(moments, Watched).Search(Watched([[0.5]])[0], 40);

        Assert.InRange(found.Point[0], 0.9, 1);
        Assert.All(tried, share => Assert.InRange(share, 0, 1));
        Assert.InRange(tried.Count, 2, 43);
        Assert.Equal((tried.Count, SearchEnd.AtRest), (course.Trials, course.End));
        Assert.Equal(SearchEnd.Spent, new SimulatedMoments(moments, measured).Search(measured([[0.5]])[0], 5).Course.End);

        IReadOnlyList<Trial> Watched(IReadOnlyList<double[]> points)
        {
            tried.AddRange(points.Select(point => point[0]));
            return measured(points);
        }
    }

    [Fact]
    public void Standard_errors_are_those_of_weighted_least_squares()
    {
        // Of 2x measured with an error of 0.1 and y with one of 0.3, noise of 0.04 in the variance of the latter; nothing tells of z.
        TargetMoment[] moments = [Targets.Moment(1, 0.1), Targets.Moment(0.5, 0.3), Targets.Moment(0)];
        var tryAll = Targets.Measured(moments, point => [2 * point[0], point[1], 0]);

        var errors = new SimulatedMoments(moments, tryAll).StandardErrors(tryAll(SimulatedMoments.Around([0.5, 0.97, 0.5])), [0, 0.04, 0]);

        Assert.Equal(0.05, errors[0], 9);
        Assert.Equal(Math.Sqrt(0.09 + 0.04), errors[1], 9);
        Assert.Equal(double.PositiveInfinity, errors[2]);
    }

    [Fact]
    public void Two_parameters_that_only_count_together_cannot_be_told()
    {
        TargetMoment[] moments = [Targets.Moment(1, 0.1), Targets.Moment(1, 0.1), Targets.Moment(1, 0.1)];
        var tryAll = Targets.Measured(moments, point => [point[0] + point[1], point[0] + point[1], point[2]]);

        var errors = new SimulatedMoments(moments, tryAll).StandardErrors(tryAll(SimulatedMoments.Around([0.5, 0.5, 0.5])), NoNoise);

        Assert.Equal([true, true, false], errors.Select(double.IsPositiveInfinity));
    }

    [Fact]
    public void What_is_measured_with_unknown_noise_makes_nothing_surer()
    {
        TargetMoment[] moments = [Targets.Moment(1, 0.1), Targets.Moment(0.5, 0.3), Targets.Moment(0.5, 0.3)];
        var tryAll = Targets.Measured(moments, point => [2 * point[0], point[1], point[1]]);

        var errors = new SimulatedMoments(moments, tryAll).StandardErrors(tryAll(SimulatedMoments.Around([0.5, 0.5])), [0, double.NaN, 0]);

        Assert.Equal(0.05, errors[0], 9);
        Assert.Equal(0.3, errors[1], 9);
    }
}
