using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alignment.Partner;
using AllianceSim.Model.Credibility;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;

namespace AllianceSim.Model.Tests.Mechanisms;

public class SettingsTests
{
    public static TheoryData<string> Switches =>
        [.. Catalogue.All.Where(mechanism => mechanism.IsSwitch).Select(mechanism => mechanism.Id)];

    [Fact]
    public void Where_a_scenario_is_silent_all_of_this_model_is_on_and_at_its_default()
    {
        var settings = new Settings();
        Assert.All(Catalogue.All, mechanism => Assert.Equal(mechanism.IsOnByDefault, settings.IsOn(mechanism)));
        Assert.Equal(["bilateral-shapley"], Catalogue.All.Where(mechanism => !settings.IsOn(mechanism)).Select(mechanism => mechanism.Id));
        Assert.All(Catalogue.All.SelectMany(m => m.Parameters), parameter => Assert.Equal(parameter.Default, settings[parameter]));
    }

    [Fact]
    public void Every_parameter_can_be_set_to_either_end_of_its_range()
    {
        foreach (var parameter in Catalogue.All.SelectMany(m => m.Parameters))
        {
            foreach (var value in new[] { parameter.Minimum, parameter.Maximum })
                Assert.Equal(value, Numbers((parameter.Id, value))[parameter]);
        }
    }

    [Theory]
    [MemberData(nameof(Switches))]
    public void A_mechanism_that_is_off_takes_its_neutral_values_whatever_the_scenario_says(string id)
    {
        var mechanism = Catalogue.Find(id)!;
        var numbers = mechanism.Parameters.ToDictionary(p => p.Id, p => p.Maximum);
        var settings = new Settings(new Dictionary<string, bool> { [id] = false }, numbers);
        Assert.False(settings.IsOn(mechanism));
        Assert.All(mechanism.Parameters, parameter => Assert.Equal(parameter.Neutral ?? parameter.Maximum, settings[parameter]));
        Assert.All(
            Catalogue.All.Where(other => other != mechanism),
            other => Assert.All(other.Parameters, parameter => Assert.Equal(parameter.Default, settings[parameter])));
    }

    [Theory]
    [MemberData(nameof(Switches))]
    public void A_mechanism_switched_on_is_as_if_nothing_had_been_said(string id)
    {
        var settings = new Settings(new Dictionary<string, bool> { [id] = true });
        Assert.True(settings.IsOn(Catalogue.Find(id)!));
        Assert.All(Catalogue.Find(id)!.Parameters, parameter => Assert.Equal(parameter.Default, settings[parameter]));
    }

    [Fact]
    public void One_that_is_off_by_default_takes_part_where_it_is_switched_on()
    {
        var settings = new Settings(new Dictionary<string, bool> { ["bilateral-shapley"] = true });
        Assert.True(settings.IsOn(BilateralShapley.Definition));
        Assert.Contains(settings.Terms<IPartnerTerm>(), term => term is BilateralShapley);
    }

    [Theory]
    [MemberData(nameof(Switches))]
    public void Terms_are_those_that_are_on_in_the_order_of_the_catalogue(string id)
    {
        var settings = Chosen.Off(id);
        var expected = Catalogue.All.Where(m => m.Term is not null && m.IsOnByDefault && m.Id != id).Select(m => m.Id);
        Assert.Equal(expected, settings.Terms<ITerm>().Select(term => term.Mechanism.Id));
    }

    [Fact]
    public void Every_term_enters_one_sum_and_only_those_of_crises_more()
    {
        var settings = new Settings();
        var sums = new ITerm[][]
        {
            settings.Terms<IThreatFactor>(), settings.Terms<IWillTerm>(), settings.Terms<IPartnerTerm>(),
            settings.Terms<IStayingTerm>(), [.. settings.Terms<IOnsetTerm>(), .. settings.Terms<ICallTerm>()],
        };
        Assert.Equal(
            settings.Terms<ITerm>().Select(term => term.Mechanism.Id).Order(),
            sums.SelectMany(sum => sum.Select(term => term.Mechanism.Id).Distinct()).Order());
    }

    [Fact]
    public void What_the_catalogue_does_not_know_is_refused_by_name()
    {
        Assert.Contains("no-such", Assert.Throws<ArgumentException>(
            () => new Settings(new Dictionary<string, bool> { ["no-such"] = true })).Message);
        Assert.Contains("no.such", Assert.Throws<ArgumentException>(() => Numbers(("no.such", 1))).Message);
    }

    [Fact]
    public void What_is_no_switch_cannot_be_switched()
    {
        foreach (var mechanism in Catalogue.All.Where(m => !m.IsSwitch))
        {
            Assert.Contains(mechanism.Id, Assert.Throws<ArgumentException>(
                () => new Settings(new Dictionary<string, bool> { [mechanism.Id] = false })).Message);
        }
    }

    [Fact]
    public void A_value_out_of_range_is_refused_with_its_name_also_where_the_mechanism_is_off()
    {
        foreach (var mechanism in Catalogue.All)
        {
            foreach (var parameter in mechanism.Parameters)
            {
                foreach (var value in new[] { parameter.Minimum - 1, parameter.Maximum + 1, double.NaN, double.PositiveInfinity })
                {
                    var switches = new Dictionary<string, bool>();
                    if (mechanism.IsSwitch)
                        switches.Add(mechanism.Id, false);
                    var error = Assert.Throws<ArgumentOutOfRangeException>(
                        () => new Settings(switches, new Dictionary<string, double> { [parameter.Id] = value }));
                    Assert.Contains(parameter.Id, error.Message);
                }
            }
        }
    }

    private static Settings Numbers(params (string Id, double Value)[] numbers) =>
        new(null, numbers.ToDictionary(n => n.Id, n => n.Value));
}
