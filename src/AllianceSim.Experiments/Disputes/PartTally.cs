using AllianceSim.Engine.Recording;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.Coding;

namespace AllianceSim.Experiments.Disputes;

/// <summary>States' parts in disputes, counted by what alliances had to do with them. Parts that were not coded count for nothing.</summary>
public sealed class PartTally
{
    private readonly int[,] counts = new int[Enum.GetValues<Influence>().Length, Enum.GetValues<Involvement>().Length];
    private readonly int[] forms = new int[Enum.GetValues<InfluenceForm>().Length];

    /// <summary>Counts parts.</summary>
    /// <param name="parts">Rows of one run or of many.</param>
    public PartTally(IEnumerable<InvolvementRow> parts)
    {
        foreach (var part in parts)
        {
            if (part.Influence is not { } influence)
                continue;
            Coded++;
            counts[influence, part.Involvement]++;
            TakenPart += TakesPart(part) ? 1 : 0;
            SelfEntrapped += part.SelfEntrapped is true ? 1 : 0;
            ExpectedEntangled += part.EntanglementChance;
            ExpectedMilitary += part.MilitaryEntanglementChance;
            if (part.Entangled is not true)
                continue;
            Entangled++;
            Entrapped += part.Entrapped is true ? 1 : 0;
            forms[(int)part.Form!.Value]++;
        }
    }

    /// <summary>Parts with an influence and an involvement.</summary>
    public int this[Influence influence, Involvement involvement] => counts[(int)influence, (int)involvement];

    /// <summary>Parts that were coded.</summary>
    public int Coded { get; }

    /// <summary>Of these, acts beyond exposure: disputes that a state took part in.</summary>
    public int TakenPart { get; }

    /// <summary>Of these, entangled ones.</summary>
    public int Entangled { get; }

    /// <summary>Of these, entrapped ones.</summary>
    public int Entrapped { get; }

    /// <summary>Parts into which leaders' biases drew a state, and not alliances.</summary>
    public int SelfEntrapped { get; }

    /// <summary>Entangled acts that the exact chances let expect.</summary>
    public double ExpectedEntangled { get; }

    /// <summary>The same of military acts.</summary>
    public double ExpectedMilitary { get; }

    /// <summary>Parts in which alliances held the state back.</summary>
    public int Restrained => Enum.GetValues<Involvement>().Sum(involvement => this[Influence.Reduced, involvement]);

    /// <summary>Entangled acts of a form.</summary>
    public int EntangledBy(InfluenceForm form) => forms[(int)form];

    /// <summary>Whether a state went beyond exposure.</summary>
    public static bool TakesPart(in InvolvementRow part) => part.Involvement >= (int)Involvement.NonMilitary;
}
