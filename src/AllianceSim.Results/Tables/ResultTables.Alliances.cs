using AllianceSim.Engine.Recording;
using AllianceSim.Model.Alliances;
using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>An alliance from signing to end.</summary>
    public static Table<AllianceRow> Alliances { get; } = new("alliances", "An alliance from signing to end.")
    {
        { "alliance", "Number within the run, from 1.", Integer, (in r) => r.Id, (r, v) => r with { Id = v } },
        { "name", "Name.", Text, (in r) => r.Name, (r, v) => r with { Name = v } },
        { "kind", "What members promise.", Choice<AllianceKind>(), (in r) => r.Kind, (r, v) => r with { Kind = v } },
        { "founded", "Label of the year of signing.", Integer, (in r) => r.Founded, (r, v) => r with { Founded = v } },
        {
            "ended",
            "Label of the year of the end; empty while in force.",
            OrEmpty(Integer), (in r) => r.Ended, (r, v) => r with { Ended = v }
        },
        { "end-kind", "How it ended; empty while in force.", OrEmpty(Choice<EndKind>()), (in r) => r.End, (r, v) => r with { End = v } },
        {
            "top-cause",
            "Id of the cause that weighed most for the member whose leaving ended it; empty where none left by choice.",
            Text, (in r) => r.TopCause, (r, v) => r with { TopCause = v }
        },
        {
            "members-at-signing",
            "Number of signatories.",
            Integer, (in r) => r.MembersAtSigning, (r, v) => r with { MembersAtSigning = v }
        },
        {
            "institutionalisation-at-end",
            "Formal bodies and rules at the end, 0 to 1.",
            Number, (in r) => r.InstitutionalisationAtEnd, (r, v) => r with { InstitutionalisationAtEnd = v }
        },
        {
            "members-at-end",
            "Number of members at the end, before the last exits.",
            Integer, (in r) => r.MembersAtEnd, (r, v) => r with { MembersAtEnd = v }
        },
        {
            "target",
            "Name of the state that it was directed against, or empty.",
            Text, (in r) => r.Target, (r, v) => r with { Target = v }
        },
        {
            "formality",
            "0 an informal alignment without a treaty, 1 a treaty, 2 a solemn treaty.",
            Integer, (in r) => r.Formality, (r, v) => r with { Formality = v }
        },
        {
            "conditional",
            "Whether the promise of help hangs on conditions, which leave its members more leeway.",
            Flag, (in r) => r.Conditional, (r, v) => r with { Conditional = v }
        },
    };
}
