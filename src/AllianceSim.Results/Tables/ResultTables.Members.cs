using AllianceSim.Engine.Recording;
using AllianceSim.Model.Alliances;
using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>A state's membership in an alliance.</summary>
    public static Table<MemberRow> Members { get; } = new("members", "A state's membership in an alliance.")
    {
        { "alliance", "Number of the alliance.", Integer, (in r) => r.Alliance, (r, v) => r with { Alliance = v } },
        { "state", "Name of the member.", Text, (in r) => r.State, (r, v) => r with { State = v } },
        { "joined", "Label of the year of joining.", Integer, (in r) => r.Joined, (r, v) => r with { Joined = v } },
        {
            "left",
            "Label of the year of leaving; empty while a member.",
            OrEmpty(Integer), (in r) => r.Left, (r, v) => r with { Left = v }
        },
        {
            "exit-kind",
            "How the membership ended; empty while a member.",
            OrEmpty(Choice<EndKind>()), (in r) => r.Exit, (r, v) => r with { Exit = v }
        },
        {
            "top-cause",
            "Id of the cause that weighed most, where it left by choice or was expelled.",
            Text, (in r) => r.TopCause, (r, v) => r with { TopCause = v }
        },
        {
            "loophole",
            "Leeway in when and how to help, 0 to 1, as last bargained.",
            Number, (in r) => r.Loophole, (r, v) => r with { Loophole = v }
        },
        {
            "obligation",
            "Share of full aid promised to the others, 0 to 1, as last bargained.",
            Number, (in r) => r.Obligation, (r, v) => r with { Obligation = v }
        },
    };
}
