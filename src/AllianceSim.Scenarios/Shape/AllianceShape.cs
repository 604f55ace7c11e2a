using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Alliances;
using AllianceSim.Scenarios.Forms;

namespace AllianceSim.Scenarios.Shape;

/// <summary>The keys of an alliance, in force at the start or founded by a shock.</summary>
internal static class AllianceShape
{
    /// <summary>How an alliance is written.</summary>
    public static BlockForm<AllianceSpec> Form { get; } = new(
        "an alliance",
        new AllianceSpec { Name = "", Members = [] },
        [
            Keys<AllianceSpec>.Required(
                "name", TextForm.Name, a => a.Name, (a, v) => a with { Name = v }, "Unique name."),
            Keys<AllianceSpec>.Required(
                "members", Ranges.States(2), a => a.Members, (a, v) => a with { Members = v },
                "Names of two or more states."),
            Keys<AllianceSpec>.Optional(
                "kind", new ChoiceForm<AllianceKind>(), a => a.Kind, (a, v) => a with { Kind = v },
                "What the members promise."),
            Keys<AllianceSpec>.Optional(
                "signed", Ranges.Year.OrMissing(), a => a.Signed, (a, v) => a with { Signed = v },
                "Label of the year of signing; a year after the start founds it then. Without it the start itself."),
            Keys<AllianceSpec>.Optional(
                "term", Ranges.UpTo(100).OrMissing(), a => a.Term, (a, v) => a with { Term = v },
                "Stated length in ticks from signing; without it open-ended."),
            Keys<AllianceSpec>.Optional(
                "institutionalisation", Ranges.Share.OrMissing(), a => a.Institutionalisation, (a, v) => a with { Institutionalisation = v },
                "Formal bodies and rules, from none (0) to full (1); without it 0.1, in an informal alignment none."),
            Keys<AllianceSpec>.Optional(
                "formality", new IntegerForm<int>(0, 2), a => a.Formality, (a, v) => a with { Formality = v },
                "How formal it is: 0 an informal alignment without a treaty, 1 a treaty, 2 a solemn treaty."),
            Keys<AllianceSpec>.Optional(
                "conditional", new SwitchForm().OrMissing(), a => a.Conditional, (a, v) => a with { Conditional = v },
                "Whether the promise of help hangs on conditions, which leave members more leeway; without it left to chance."),
            Keys<AllianceSpec>.Optional(
                "obligations", Ranges.SharesOf(), a => a.Obligations, (a, v) => a with { Obligations = v },
                "Share, by name of a member, that it promises of the aid that its partners owe in full; without it bargained by power."),
            Keys<AllianceSpec>.Optional(
                "loopholes", Ranges.SharesOf(), a => a.Loopholes, (a, v) => a with { Loopholes = v },
                "Leeway, by name of a member, in when and how to help; without it bargained by power."),
            Keys<AllianceSpec>.Optional(
                "against", new ReferenceForm(Named.State).OrNull(), a => a.Against, (a, v) => a with { Against = v },
                "State that it is directed against; without it the greatest common threat at the start. Collective security has none."),
        ]);
}
