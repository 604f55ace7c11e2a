using System.Reflection;
using System.Text.RegularExpressions;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Mechanisms;

public partial class CatalogueTests
{
    private static IEnumerable<Parameter> Parameters => Catalogue.All.SelectMany(mechanism => mechanism.Parameters);

    [Fact]
    public void Ids_are_unique_and_in_lower_case_with_hyphens()
    {
        Assert.All(Catalogue.All, mechanism => Assert.Matches(Words(), mechanism.Id));
        Assert.Equal(Catalogue.All.Count, Catalogue.All.Select(mechanism => mechanism.Id).Distinct().Count());
    }

    [Fact]
    public void Parameters_are_a_group_and_a_name_and_none_is_listed_twice()
    {
        Assert.All(Parameters, parameter => Assert.Matches(GroupAndName(), parameter.Id));
        Assert.Equal(Parameters.Count(), Parameters.Select(parameter => parameter.Id).Distinct().Count());
    }

    [Fact]
    public void Defaults_and_neutral_values_are_in_range()
    {
        Assert.All(Parameters, parameter =>
        {
            Assert.True(parameter.Minimum < parameter.Maximum);
            Assert.InRange(parameter.Default, parameter.Minimum, parameter.Maximum);
            Assert.InRange(parameter.Neutral ?? parameter.Default, parameter.Minimum, parameter.Maximum);
        });
    }

    [Fact]
    public void Every_mechanism_says_what_it_is_and_where_it_comes_from()
    {
        Assert.All(Catalogue.All, mechanism =>
        {
            Assert.NotEqual("", mechanism.Name.Trim());
            Assert.NotEqual("", mechanism.Formula.Trim());
            Assert.NotEqual("", mechanism.Source.Trim());
            Assert.True(Enum.IsDefined(mechanism.Entry));
        });
        Assert.All(Parameters, parameter =>
        {
            Assert.EndsWith(".", parameter.Meaning);
            Assert.NotEqual("", parameter.Unit.Trim());
        });
    }

    [Fact]
    public void What_can_be_switched_off_has_an_effect_to_lose()
    {
        Assert.All(
            Catalogue.All.Where(mechanism => mechanism.IsSwitch),
            mechanism => Assert.True(mechanism.Term is not null || mechanism.Parameters.Any(p => p.Neutral is not null), mechanism.Id));
        Assert.All(Catalogue.All.Where(mechanism => !mechanism.IsSwitch), mechanism => Assert.Null(mechanism.Term));
    }

    [Fact]
    public void Every_mechanism_of_the_model_is_listed()
    {
        var defined = typeof(Catalogue).Assembly.GetTypes()
            .Select(type => type.GetProperty("Definition", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
            .OfType<Mechanism>()
            .Select(mechanism => mechanism.Id);
        Assert.Equal(defined.Order(), Catalogue.All.Select(mechanism => mechanism.Id).Order());
    }

    [Fact]
    public void Terms_belong_to_the_mechanism_that_makes_them()
    {
        foreach (var mechanism in Catalogue.All.Where(m => m.Term is not null))
        {
            var term = mechanism.Term!.Make(Chosen.Calm);
            Assert.Same(mechanism, term.Mechanism);
            Assert.Equal(mechanism.Term.Type, term.GetType());
        }
    }

    [Fact]
    public void Mechanisms_and_parameters_are_found_by_id_and_others_are_not()
    {
        foreach (var mechanism in Catalogue.All)
        {
            Assert.Same(mechanism, Catalogue.Find(mechanism.Id));
            foreach (var parameter in mechanism.Parameters)
                Assert.Equal((mechanism, parameter), Catalogue.FindParameter(parameter.Id));
        }

        Assert.Null(Catalogue.Find("Security"));
        Assert.Null(Catalogue.FindParameter("security"));
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Words();

    [GeneratedRegex("^[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*$")]
    private static partial Regex GroupAndName();
}
