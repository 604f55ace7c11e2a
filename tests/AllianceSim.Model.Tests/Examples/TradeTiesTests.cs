using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alignment.Partner.Examples;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Examples;

/// <summary>The mechanism that the model document adds as an example.</summary>
public class TradeTiesTests
{
    private const int Self = 0;
    private const int Partner = 1;

    /// <summary>No errors, which would move on from one weighing to the next.</summary>
    private static readonly Dictionary<string, bool> Calm = new() { ["misperception"] = false, ["error"] = false };

    private static readonly Settings Trying = new(Calm, tried: [TradeTies.Definition]);

    [Fact]
    public void The_model_document_shows_the_file_as_it_would_stand_in_the_model()
    {
        var example = Repository.Read("tests", "AllianceSim.Model.Tests", "Examples", "TradeTies.cs");
        var shown = example.Replace("Alignment.Partner.Examples;", "Alignment.Partner;", StringComparison.Ordinal);

        Assert.Contains($"```csharp\n{shown}```\n", Repository.ModelDocument, StringComparison.Ordinal);
    }

    [Fact]
    public void Trade_is_shared_out_and_is_more_with_the_near_and_the_strong_until_a_dispute_stops_it()
    {
        SmallWorld.Each(small =>
        {
            Assert.Equal(2, Value(small, Enumerable.Range(1, small.World.Count - 1)), 12);
            var before = Value(small, [Partner]);
            small.World.Power[Partner] *= 1.5;
            var withStronger = Value(small, [Partner]);
            small.World.Distance[Self, Partner] /= 2;
            var withNearer = Value(small, [Partner]);
            small.World.LastDispute[Self, Partner] = small.Views[Self].Tick - 5;

            Assert.True(0 < before && before < withStronger && withStronger < withNearer);
            Assert.Equal(0, Value(small, [Partner]));
            small.World.LastDispute[Self, Partner]--;
            Assert.Equal(withNearer, Value(small, [Partner]));
        });
    }

    [Fact]
    public void A_term_that_is_listed_counts_towards_the_worth_of_a_partner_and_of_staying()
    {
        SmallWorld.Each(small =>
        {
            var alliance = small.Ally(Self, Partner, 2);
            var without = Weigh(small, new Settings(Calm), alliance);
            var with = Weigh(small, Trying, alliance);
            var values = new double[small.World.Count];
            new TradeTies(Trying).Evaluate(small.Views[Self], values);

            Assert.Equal(values[Partner], with.Partner - without.Partner, 9);
            var mean = StayingValuation.MeanOverPartners(small.Views[Self], alliance, values);
            Assert.Equal(mean, with.Intrinsic - without.Intrinsic, 9);
        });
    }

    private static double Value(SmallWorld small, IEnumerable<int> partners)
    {
        var values = new double[small.World.Count];
        new TradeTies(Trying).Evaluate(small.Views[Self], values);
        return partners.Sum(j => values[j]);
    }

    private static (double Partner, double Intrinsic) Weigh(SmallWorld small, Settings settings, Alliance alliance)
    {
        small.Assess(settings);
        var staying = new StayingValuation(settings, small.Partners[Self]);
        var stake = SmallWorld.StakeOf(alliance, Self);
        staying.Weigh(small.Views[Self], stake, new double[staying.Terms.Count]);
        return (small.Known.Utility[Self, Partner], stake.IntrinsicValue);
    }
}
