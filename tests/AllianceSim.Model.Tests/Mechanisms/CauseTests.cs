using System.Reflection;
using System.Text.RegularExpressions;
using AllianceSim.Model.Alignment;
using AllianceSim.Model.Attribution;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;

namespace AllianceSim.Model.Tests.Mechanisms;

public partial class CauseTests
{
    private static readonly Cause[] WithChance = [.. Cause.All, Cause.Chance];

    [Fact]
    public void Every_cause_is_listed_once_with_a_name_of_its_own_and_words_for_either_way()
    {
        var defined = typeof(Cause).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Cause)).Select(property => (Cause)property.GetValue(null)!);
        Assert.Equal(defined.Select(cause => cause.Id).Order(), WithChance.Select(cause => cause.Id).Order());
        Assert.Equal(WithChance.Length, WithChance.Select(cause => cause.Id).Distinct().Count());
        Assert.All(WithChance, cause =>
        {
            Assert.Matches(Words(), cause.Id);
            Assert.All(new[] { cause.Family, cause.Fall, cause.Rise, cause.Matter }, words => Assert.NotEqual("", words.Trim()));
            Assert.NotEqual(cause.Fall, cause.Rise);
        });
        Assert.Equal(2 * WithChance.Length, WithChance.SelectMany(cause => new[] { cause.Fall, cause.Rise }).Distinct().Count());
    }

    [Fact]
    public void Walts_three_reasons_for_collapse_are_families_of_their_own()
    {
        Assert.Equal(
            ["balance-of-power", "proximity", "offensive-power", "intentions", "other-means"], Of(CauseGroup.Threat));
        Assert.Equal(["ability", "will", "costs"], Of(CauseGroup.Credibility));
        Assert.Equal(["social-change", "domestic-competition", "regime-change", "ideological-conflict"], Of(CauseGroup.Domestic));
        Assert.Equal(["error", "chance"], Of(CauseGroup.Error));
        Assert.All(CauseGroup.All, group => Assert.NotEmpty(Of(group)));

        static IEnumerable<string> Of(CauseGroup group) => WithChance.Where(cause => cause.Group == group).Select(cause => cause.Id);
    }

    [Fact]
    public void Every_term_of_the_worth_of_an_alliance_and_every_factor_of_threat_has_a_cause_that_is_listed()
    {
        var settings = new Settings();
        ITerm[] terms =
        [
            .. settings.Terms<IPartnerTerm>(), .. settings.Terms<IStayingTerm>(), .. settings.Terms<IThreatFactor>(),
            new Security(settings),
        ];
        Assert.All(terms, term => Assert.Contains(term.Mechanism.Cause, Cause.All));
        Assert.All(terms.OfType<IComposite>().SelectMany(c => c.Parts), part => Assert.Contains(part.Cause, Cause.All));
    }

    [Fact]
    public void What_is_no_part_of_that_worth_has_none()
    {
        var entries = Catalogue.All.Where(mechanism => mechanism.Cause is not null).Select(mechanism => mechanism.Entry).Distinct();
        Assert.Equal([Entry.Threat, Entry.Partner, Entry.Staying], entries.Order());
    }

    [Fact]
    public void Chance_is_what_no_term_can_count_towards() => Assert.DoesNotContain(Cause.Chance, Cause.All);

    [Fact]
    public void Every_cause_is_that_of_some_term_or_part()
    {
        var settings = new Settings();
        var parts = settings.Terms<ITerm>().Append(new Security(settings)).OfType<IComposite>()
            .SelectMany(c => c.Parts).Select(p => p.Cause);
        Assert.Empty(Cause.All.Except(Catalogue.All.Select(m => m.Cause).OfType<Cause>().Concat(parts)));
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Words();
}
