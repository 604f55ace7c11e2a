using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alignment.Staying;
using AllianceSim.Model.Attribution;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Tests.Attribution;

public class TermChangesTests
{
    [Fact]
    public void A_plain_term_changes_by_its_difference_and_a_composite_by_the_shares_of_its_parts()
    {
        var product = new Product();
        var changes = TermChanges.Between(
            [Inertia.Definition, product.Mechanism],
            [null, product],
            new Account([1.5, 6], [null, [[2], [3]]]),
            new Account([1, 20], [null, [[4], [5]]]));
        Assert.Equal(
            [
                new TermChange(Inertia.Definition, null, -0.5, 1),
                new TermChange(product.Mechanism, product.Parts[0], 8, double.NaN),
                new TermChange(product.Mechanism, product.Parts[1], 6, double.NaN),
            ],
            changes);
        Assert.Equal([Cause.Habit, Cause.Means, Cause.Will], changes.Select(change => change.Cause));
    }

    [Theory]
    [InlineData(2, 3, 2, 5)]
    [InlineData(2, 3, 4, 3)]
    [InlineData(2, 3, 2, 3)]
    public void A_part_that_has_not_changed_has_no_share(double first, double second, double firstNow, double secondNow)
    {
        var product = new Product();
        var changes = TermChanges.Between(
            [product.Mechanism], [product], new Account([0], [[[first], [second]]]), new Account([0], [[[firstNow], [secondNow]]]));
        Assert.Equal(second * (firstNow - first), changes[0].Change, 1e-14);
        Assert.Equal(first * (secondNow - second), changes[1].Change, 1e-14);
    }

    [Fact]
    public void Changes_as_a_whole_are_told_with_what_the_terms_are_worth_now()
    {
        var small = new SmallWorld(3).Assess();
        var staying = new StayingValuation(Chosen.Calm, small.Partners[0]);
        var then = new double[staying.Terms.Count];
        var now = Enumerable.Range(0, then.Length).Select(i => (double)i).ToArray();
        var changes = staying.WholeChangesBetween(new Account(then, []), new Account(now, []));
        Assert.Equal(staying.Terms, changes.Select(change => change.Term));
        Assert.Equal(now, changes.Select(change => change.Change));
        Assert.Equal(now, changes.Select(change => change.Now));
        Assert.All(changes, change => Assert.Null(change.Part));
    }

    private sealed class Product : IComposite
    {
        public Mechanism Mechanism => Institutions.Definition;

        public IReadOnlyList<Part> Parts { get; } = [new("one", Cause.Means), new("other", Cause.Will)];

        public double[][] Observe(Viewpoint view, Stake stake) => [];

        public double Combine(ReadOnlySpan<double[]> parts) => parts[0][0] * parts[1][0];
    }
}
