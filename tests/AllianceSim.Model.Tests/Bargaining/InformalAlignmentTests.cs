using AllianceSim.Model.Alliances;
using AllianceSim.Model.Bargaining;

namespace AllianceSim.Model.Tests.Bargaining;

public class InformalAlignmentTests
{
    private readonly InformalAlignment informal = new(Chosen.With(
        ("decision.form", 4), ("informal.ease", 1), ("informal.aid", 0.35), ("informal.solemn", 2)));

    [Theory]
    [InlineData(2.99, false, false, 0)]
    [InlineData(3.01, true, false, 0)]
    [InlineData(3.99, true, false, 0)]
    [InlineData(4.01, true, true, 1)]
    [InlineData(5.99, true, true, 1)]
    [InlineData(6.01, true, true, 2)]
    public void A_partner_worth_less_than_a_treaty_may_be_aligned_with_and_one_aligned_with_needs_a_treaty_to_be_news(
        double worth, bool signs, bool signsAligned, int formality)
    {
        Assert.Equal(signs, informal.Signs(worth, aligned: false));
        Assert.Equal(signsAligned, informal.Signs(worth, aligned: true));
        Assert.Equal(formality, informal.FormalityOf(worth));
    }

    [Fact]
    public void An_alignment_promises_a_part_of_what_a_treaty_does()
    {
        foreach (var kind in Enum.GetValues<AllianceKind>())
        {
            Assert.Equal(0.35 * kind.Aid(), informal.AidOf(kind, 0));
            Assert.Equal(kind.Aid(), informal.AidOf(kind, 1));
            Assert.Equal(kind.Aid(), informal.AidOf(kind, 2));
        }
    }

    [Fact]
    public void Switched_off_only_treaties_are_signed()
    {
        var off = new InformalAlignment(Chosen.Off("informal-alignment"));
        for (var worth = -5.0; worth < 12; worth += 0.05)
        {
            Assert.Equal(off.Signs(worth, aligned: true), off.Signs(worth, aligned: false));
            Assert.Equal(off.Signs(worth, aligned: false), off.FormalityOf(worth) > 0);
        }
    }
}
