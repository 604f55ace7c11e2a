using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Threat;

/// <summary>Walt's four factors: any of them up, others equal, raises threat.</summary>
public class ThreatFactorTests
{
    private const int Self = 0;
    private const int Other = 1;

    /// <summary>What makes a state more menacing, by the mechanism that sees it.</summary>
    private static readonly Dictionary<string, Action<SmallWorld>> Raise = new()
    {
        ["aggregate-power"] = w => w.World.Power[Other] *= 1.3,
        ["proximity"] = w => SmallWorld.SetBoth(w.World.Distance, Self, Other, 0.6 * w.World.Distance[Self, Other]),
        ["offensive-power"] = w => w.World.Offense[Other] += 0.1,
        ["aggressive-intentions"] = w => w.Views[Self].Beliefs.Hostility[Other] += 0.05,
    };

    public static TheoryData<string> Factors => [.. Raise.Keys];

    [Theory]
    [MemberData(nameof(Factors))]
    public void More_of_a_factor_means_more_threat_and_no_other_threat_changes(string factor)
    {
        SmallWorld.Each(small =>
        {
            SmallWorld.SetBoth(small.World.Contiguous, Self, Other, false);
            small.AssessThreats();
            var before = small.Known.Threat.Row(Self).ToArray();
            Raise[factor](small);
            small.AssessThreats();
            Assert.True(small.Known.Threat[Self, Other] > before[Other]);
            for (var j = 0; j < before.Length; j++)
            {
                if (j != Other)
                    Assert.Equal(before[j], small.Known.Threat[Self, j]);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Factors))]
    public void A_factor_that_is_off_is_not_seen_and_the_others_still_are(string factor)
    {
        var settings = Chosen.CalmWithout(factor);
        SmallWorld.Each(small =>
        {
            SmallWorld.SetBoth(small.World.Contiguous, Self, Other, false);
            var before = Threat(small, settings);
            foreach (var (id, raise) in Raise)
            {
                raise(small);
                var after = Threat(small, settings);
                if (id == factor)
                    Assert.Equal(before, after, 1e-15);
                else
                    Assert.True(after > before, id);
                before = after;
            }
        });
    }

    [Fact]
    public void A_neighbour_is_feared_more_than_a_state_at_any_distance()
    {
        SmallWorld.Each(small =>
        {
            SmallWorld.SetBoth(small.World.Contiguous, Self, Other, false);
            var before = Threat(small, Chosen.Calm);
            SmallWorld.SetBoth(small.World.Contiguous, Self, Other, true);
            Assert.True(Threat(small, Chosen.Calm) > before);
        });
    }

    [Fact]
    public void Own_power_and_other_means_lower_what_is_feared()
    {
        SmallWorld.Each(small =>
        {
            small.World.Deterrent[Self] = 0;
            var before = Threat(small, Chosen.Calm);
            small.World.Deterrent[Self] = 0.5;
            var guarded = Threat(small, Chosen.Calm);
            Assert.True(guarded < before);
            Assert.Equal(before, Threat(small, Chosen.CalmWithout("other-means")));
            small.World.Power[Self] *= 1.5;
            Assert.True(Threat(small, Chosen.Calm) < guarded);
        });
    }

    [Fact]
    public void With_all_four_off_every_state_is_feared_alike()
    {
        var settings = Chosen.CalmWithout([.. Raise.Keys]);
        var threats = SmallWorld.Drawn(1).AssessThreats(settings).Known.Threat.Row(Self)[1..].ToArray();
        Assert.All(threats, threat => Assert.Equal(1, threat));
    }

    private static double Threat(SmallWorld small, Settings settings) => small.AssessThreats(settings).Known.Threat[Self, Other];
}
