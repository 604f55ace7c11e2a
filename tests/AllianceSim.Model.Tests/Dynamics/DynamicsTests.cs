using AllianceSim.Model.Dynamics;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Randomness;

namespace AllianceSim.Model.Tests.Dynamics;

public class DynamicsTests
{
    private readonly Draws draws = new(5, 0);

    [Fact]
    public void Shares_of_power_sum_to_one_and_stay_above_nought_however_it_shifts()
    {
        var wild = Chosen.With(("power.spread", 0.3), ("power.jump-chance", 0.3), ("power.jump-spread", 1));
        var small = SmallWorld.Drawn(1);
        small.World.Growth[2] = 0.05;
        small.World.Exists[3] = false;
        for (var tick = 0; tick < 300; tick++)
        {
            new PowerGrowth(wild).Apply(small.World, draws, tick);
            Assert.Equal(1, small.World.Power.Sum(), 1e-12);
            for (var i = 0; i < small.World.Count; i++)
                Assert.Equal(i != 3, small.World.Power[i] > 0);
        }
    }

    [Fact]
    public void Switched_off_shares_stay_and_a_trend_that_was_given_goes_on()
    {
        var small = SmallWorld.Drawn(1);
        var (before, growth) = (small.World.Power.ToArray(), new PowerGrowth(Chosen.Off("power-shifts")));
        for (var tick = 0; tick < 100; tick++)
            growth.Apply(small.World, draws, tick);
        for (var i = 0; i < before.Length; i++)
            Assert.Equal(before[i], small.World.Power[i], 1e-12);
        small.World.Growth[0] = 0.1;
        growth.Apply(small.World, draws, 0);
        Assert.Equal(Math.Exp(0.1) * before[0] / before[1], small.World.Power[0] / small.World.Power[1], 1e-10);
    }

    [Fact]
    public void Power_shifts_by_as_much_as_set_year_by_year_and_in_jumps()
    {
        var calm = Changes(Chosen.With(("power.spread", 0.05), ("power.jump-chance", 0)));
        Assert.Equal(0.05 * Math.Sqrt(2), Deviation(calm), 0.002);
        var jumpy = Changes(Chosen.With(("power.spread", 0), ("power.jump-chance", 0.1), ("power.jump-spread", 0.5)));
        // Either of the two may have jumped.
        Assert.Equal(1 - 0.9 * 0.9, jumpy.Count(change => Math.Abs(change) > 1e-9) / (double)jumpy.Count, 0.012);
        Assert.Equal(0.5 * Math.Sqrt(2 * 0.1), Deviation(jumpy), 0.012);
        Assert.Equal(0, jumpy.Average(), 4 * Deviation(jumpy) / Math.Sqrt(jumpy.Count));
    }

    [Fact]
    public void Institutions_grow_from_any_start_to_where_building_and_decay_meet_and_stay_within_bounds()
    {
        foreach (var (growth, decay) in new[] { (0.05, 0.02), (1, 0), (0, 1), (1, 1), (0.5, 0.9) })
        {
            var institutions = new InstitutionGrowth(Chosen.With(("institutions.growth", growth), ("institutions.decay", decay)));
            foreach (var start in new[] { 0, 0.3, 1 })
            {
                var alliance = new SmallWorld(2).Ally(0, 1);
                alliance.Institutionalisation = start;
                for (var tick = 0; tick < 300; tick++)
                {
                    institutions.Apply(alliance);
                    Assert.InRange(alliance.Institutionalisation, 0, 1);
                }

                if (growth + decay < 2 && growth + decay > 0)
                    Assert.Equal(growth / (growth + decay), alliance.Institutionalisation, 1e-6);
            }
        }
    }

    [Fact]
    public void Without_a_treaty_no_institutions_are_built()
    {
        var alignment = new SmallWorld(2).Sign(Model.Alliances.AllianceKind.Defense, 0, 0.4, -1, [0, 1]);
        new InstitutionGrowth(Chosen.With(("institutions.growth", 0.2), ("institutions.decay", 0.1))).Apply(alignment);
        Assert.Equal(0.27, alignment.Institutionalisation, 1e-15);
    }

    [Fact]
    public void Switched_off_institutions_stay_as_they_are()
    {
        var alliance = new SmallWorld(2).Ally(0, 1);
        new InstitutionGrowth(Chosen.Off("institution-growth")).Apply(alliance);
        Assert.Equal(0.3, alliance.Institutionalisation);
    }

    /// <summary>Changes of the log of the ratio of two states' power, which scaling to a sum of one leaves alone.</summary>
    private List<double> Changes(Settings settings)
    {
        var (small, growth, changes) = (new SmallWorld(2), new PowerGrowth(settings), new List<double>());
        for (var tick = 0; tick < 20_000; tick++)
        {
            (small.World.Power[0], small.World.Power[1]) = (0.5, 0.5);
            growth.Apply(small.World, draws, tick);
            changes.Add(Math.Log(small.World.Power[0] / small.World.Power[1]));
        }

        return changes;
    }

    private static double Deviation(List<double> values) => Math.Sqrt(values.Sum(v => v * v) / values.Count);
}
