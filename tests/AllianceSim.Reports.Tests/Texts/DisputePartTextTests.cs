using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Reports.Tests.Texts;

/// <summary>What is said of a state's part in a dispute is what its codes mean.</summary>
public class DisputePartTextTests
{
    private static readonly InvolvementRow Third = new(
        1, 0, "C", "target", "B", 2, 3, -1.5, 2, true, false, InfluenceForm.Obligation, false, true, null, 0, false, 0.25, 0.125, 1);

    private static readonly InvolvementRow Initiator = Third with
    {
        State = "A", Side = "initiator", Ally = "", Involvement = 3, InterestUtility = 2, AllianceUtility = 0, Entangled = false, Originator = true,
        Called = false, WithoutAlliance = 3, EntanglementChance = 0, MilitaryEntanglementChance = 0, Form = InfluenceForm.Emboldenment,
    };

    private static readonly InvolvementRow Target = Initiator with { State = "B", Side = "target", Entangled = true, Form = InfluenceForm.MadeATarget };

    [Fact]
    public void Exposure_is_no_entanglement_whatever_the_interest()
    {
        var told = Tell(Third with { Involvement = 1, Entangled = false });
        Says(told, "drew it in by obligation, but no further than exposure, which does not count as entanglement.");
        Assert.DoesNotContain("against its own interest", told, StringComparison.Ordinal);
        Says(Tell(Third with { Entangled = false, InterestUtility = 1 }), "by obligation, but not against its own interest.");
    }

    [Fact]
    public void An_emboldened_initiator_would_not_have_begun_it_and_is_not_entangled()
    {
        var told = Tell(Initiator);
        Says(told, "The dispute itself would not have begun without its alliances, by emboldenment; once in it, it would have done the same without them: alliances were needed (3).");
        Says(told, "It sought its own ends: bolder, not entangled.");
        Says(Tell(Initiator with { WithoutAlliance = 1 }), "once in it, it would have exposed itself without them");
    }

    [Fact]
    public void Widened_interest_is_told_to_have_begun_a_dispute_where_alliances_made_nobody_go_further()
    {
        var entangled = Initiator with { Form = InfluenceForm.WidenedInterest, Entangled = true, InterestUtility = -1 };
        Says(Tell(entangled), "would not have begun without its alliances, by widened interest;");
        Says(Tell(entangled), "It was entangled by widened interest.");
        Says(Tell(entangled), "By its own interests it was a loss, -1.0");
        Says(Tell(entangled with { WithoutAlliance = 0 }), "Without its alliances it would have stayed out: alliances were needed");
        Says(Tell(Initiator with { Influence = 2, Form = null }), "It would have done the same without its alliances: alliances weighed");
    }

    [Fact]
    public void A_state_made_a_target_defended_its_own()
    {
        var told = Tell(Target);
        Says(told, "would not have begun without its alliances, by being made a target;");
        Says(told, "Once challenged it defended its own, worth +2.0 by its own interests: but the quarrel came of its alliance.");
        Assert.DoesNotContain("loss", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_was_not_called_took_a_side_or_weighed_it()
    {
        var uncalled = Third with { Called = false, Involvement = 3 };
        var aside = uncalled with
        {
            Involvement = 0, Influence = 0, WithoutAlliance = 1, Entangled = false, Form = null, Ally = "", Side = "initiator",
        };
        Assert.StartsWith("C, called to the side of its ally B, acted by other than military means.", Tell(Third), StringComparison.Ordinal);
        Assert.StartsWith("C, which took the side of its ally B, acted militarily.", Tell(uncalled), StringComparison.Ordinal);
        Assert.StartsWith("C, which weighed siding with A, stayed out.", Tell(aside), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4.1, "For it spoke interest: security +6.0, luck +4.1, obligation +2.0;")]
    [InlineData(-7, "For it spoke interest: security +6.0, obligation +2.0; against it luck -7.0.")]
    [InlineData(1, "For it spoke interest: security +6.0, obligation +2.0; nothing")]
    public void Luck_is_told_of_where_it_is_one_of_the_two_greatest(double luck, string expected) => Says(Tell(Third, luck), expected);

    private static void Says(string told, string expected) => Assert.Contains(expected, told, StringComparison.Ordinal);

    private static string Tell(InvolvementRow row, double luck = 0) => DisputePartText.Tell(
        new PartExplained(
            row,
            [
                new TermWeighed("security", "Interest: security", "interest", 6), new TermWeighed("obligation", "Obligation", "alliance", 2),
                new TermWeighed("distance", "Cost: distance", "cost", -9), new TermWeighed("luck", "Luck", "luck", luck),
            ]),
        new DisputeRow(1, 0, "A", "B", HostilityLevel.Force, 1, 0.5, "", 0, 0, 0, 0, 0.2, 0.1, 0.1, true, false, 0, 0, 0, 0, 1, 0));
}
