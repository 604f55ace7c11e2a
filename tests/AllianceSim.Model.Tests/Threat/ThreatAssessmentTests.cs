using AllianceSim.Model.Alliances;
using AllianceSim.Model.Threat;

namespace AllianceSim.Model.Tests.Threat;

public class ThreatAssessmentTests
{
    [Fact]
    public void It_does_not_matter_in_which_order_states_assess()
    {
        SmallWorld.Each(small =>
        {
            small.Ally(0, 1);
            small.AssessThreats();
            var forwards = Rows(small);
            for (var i = small.World.Count - 1; i >= 0; i--)
                new ThreatAssessment(Chosen.Calm, small.World.Count).Assess(small.Views[i]);
            Assert.Equal(forwards, Rows(small));
        });
    }

    [Fact]
    public void It_does_not_matter_how_states_are_numbered()
    {
        SmallWorld.Each(small =>
        {
            small.AssessThreats();
            var before = small.Known.Threat[0, 1];
            Swap(small, 1, 4);
            small.AssessThreats();
            Assert.Equal(before, small.Known.Threat[0, 4], 1e-15);
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(7.5)]
    [InlineData(20)]
    public void The_total_lies_between_the_greatest_threat_and_the_sum_and_is_the_norm(double exponent)
    {
        var settings = Chosen.With(("threat.norm", exponent));
        SmallWorld.Each(small =>
        {
            small.Ally(0, 2);
            small.AssessThreats(settings);
            var threats = small.Known.Tethered.Row(0).ToArray();
            var total = small.Known.TotalThreat[0];
            Assert.InRange(total, threats.Max() * (1 - 1e-12), threats.Sum() * (1 + 1e-12));
            Assert.Equal(Math.Pow(threats.Sum(t => Math.Pow(t, exponent)), 1 / exponent), total, 1e-12);
            Assert.Equal(threats.Sum(t => Math.Pow(t, exponent)), small.Known.ThreatSum[0], 1e-12);
            Assert.Equal(Math.Sqrt(threats.Sum(t => t * t)), small.Known.ThreatLength[0], 1e-14);
        });
    }

    [Fact]
    public void Raising_a_threat_and_taking_the_root_undo_each_other_and_nothing_is_below_nought()
    {
        foreach (var exponent in new[] { 1, 3, 4, 11.5 })
        {
            var norm = new ThreatNorm(Chosen.With(("threat.norm", exponent)));
            foreach (var threat in new[] { 0, 0.01, 0.4, 1, 1.3 })
                Assert.Equal(threat, norm.Root(norm.Raise(threat)), 1e-13);
            Assert.Equal(0, norm.Root(-1e-18));
        }
    }

    [Fact]
    public void Principal_threats_are_the_greatest_in_order_with_the_weights_of_their_squares()
    {
        SmallWorld.Each(small =>
        {
            small.AssessThreats();
            for (var i = 0; i < small.World.Count; i++)
            {
                var threats = small.Known.Tethered.Row(i).ToArray();
                var principals = small.Known.ThreatsOf(i).ToArray();
                Assert.Equal(Enumerable.Range(0, threats.Length).OrderByDescending(j => threats[j]).Take(3), principals);
                var squares = principals.Sum(j => threats[j] * threats[j]);
                for (var rank = 0; rank < principals.Length; rank++)
                    Assert.Equal(threats[principals[rank]] * threats[principals[rank]] / squares, small.Known.WeightsOf(i)[rank], 1e-14);
                Assert.Equal(principals[0], small.Known.GreatestThreat(i));
            }
        });
    }

    [Fact]
    public void Equal_threats_rank_by_number()
    {
        var known = new SmallWorld(6).AssessThreats().Known;
        Assert.Equal([0, 1, 2], known.ThreatsOf(5).ToArray());
        Assert.Equal([1, 2, 3], known.ThreatsOf(0).ToArray());
    }

    [Fact]
    public void Where_there_are_fewer_threats_the_places_stay_empty()
    {
        var small = new SmallWorld(4);
        small.World.Exists[2] = false;
        small.World.Exists[3] = false;
        var known = small.AssessThreats().Known;
        Assert.Equal([1, -1, -1], known.ThreatsOf(0).ToArray());
        Assert.Equal([1, 0, 0], known.WeightsOf(0).ToArray());
        small.World.Exists[1] = false;
        small.AssessThreats();
        Assert.Equal(-1, known.GreatestThreat(0));
        Assert.Equal([0, 0, 0], known.WeightsOf(0).ToArray());
        Assert.Equal(0, known.TotalThreat[0]);
    }

    [Fact]
    public void Neither_a_vanished_state_nor_the_state_itself_is_feared()
    {
        SmallWorld.Each(small =>
        {
            small.World.Exists[3] = false;
            small.AssessThreats();
            var hostility = small.Views[0].Beliefs.Hostility;
            Assert.Equal((0, 0), (small.Known.Threat[0, 3], small.Known.Tethered[0, 3]));
            Assert.Equal((0, 0), (small.Known.Threat[0, 0], small.Known.Tethered[0, 0]));
            Assert.DoesNotContain(3, small.Known.ThreatsOf(0).ToArray());
            Assert.Equal(hostility.Where((_, j) => j is not 0 and not 3).Average(), small.Known.MeanHostility[0], 1e-14);
        });
    }

    [Fact]
    public void A_threat_is_the_product_of_its_factors_in_the_order_of_the_catalogue()
    {
        var settings = Chosen.Calm;
        SmallWorld.Each(small =>
        {
            small.World.Exists[3] = false;
            small.Ally(0, 1);
            small.AssessThreats(settings);
            var rows = small.Views[0].ThreatFactors;
            Assert.Equal(settings.Terms<IThreatFactor>().Length, rows.Length);
            for (var j = 0; j < small.World.Count; j++)
                Assert.Equal(small.Known.Threat[0, j], rows.Aggregate(1.0, (product, row) => product * row[j]));
            Assert.All(rows, row => Assert.Equal((0, 0), (row[0], row[3])));
        });
    }

    [Theory]
    [InlineData(AllianceKind.Defense, 1)]
    [InlineData(AllianceKind.CollectiveSecurity, 0.5)]
    [InlineData(AllianceKind.Consultation, 0.3)]
    [InlineData(AllianceKind.Nonaggression, 0)]
    public void An_alliance_tethers_its_members_as_far_as_it_promises_aid(AllianceKind kind, double aid)
    {
        var settings = Chosen.With(("threat.tether", 0.4), ("threat.norm", 1));
        SmallWorld.Each(small =>
        {
            small.AssessThreats(settings);
            var (alone, total) = (small.Known.Tethered[0, 1], small.Known.TotalThreat[0]);
            small.Sign(kind, -1, 0, 1);
            small.AssessThreats(settings);
            Assert.Equal(alone, small.Known.Threat[0, 1]);
            Assert.Equal((1 - 0.4 * aid) * alone, small.Known.Tethered[0, 1], 1e-15);
            Assert.Equal(aid > 0, small.Known.TotalThreat[0] < total);
        });
    }

    private static double[] Rows(SmallWorld small) =>
    [
        .. Enumerable.Range(0, small.World.Count).SelectMany(i => small.Known.Tethered.Row(i).ToArray()),
        .. small.Known.TotalThreat, .. small.Known.PrincipalWeights, .. small.Known.PrincipalThreats.Select(p => (double)p),
    ];

    private static void Swap(SmallWorld small, int a, int b)
    {
        var (world, hostility) = (small.World, small.Views[0].Beliefs.Hostility);
        foreach (var column in new[] { world.Power, world.Offense, world.Deterrent, hostility })
            (column[a], column[b]) = (column[b], column[a]);
        var (near, touching) = (world.Distance[0, a], world.Contiguous[0, a]);
        SmallWorld.SetBoth(world.Distance, 0, a, world.Distance[0, b]);
        SmallWorld.SetBoth(world.Contiguous, 0, a, world.Contiguous[0, b]);
        SmallWorld.SetBoth(world.Distance, 0, b, near);
        SmallWorld.SetBoth(world.Contiguous, 0, b, touching);
    }
}
