using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Import.Facts;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Import.Worlds;

/// <summary>The alliances of a scenario: treaties in force on 1 January, cut down to the states chosen.</summary>
internal sealed class TreatyAssembly(FactBook facts, int year)
{
    private const double SomeBodies = 0.4;
    private const double ManyBodies = 0.8;
    private const int LongestTerm = 100;
    private const int MonthsOfYear = 12;

    private readonly ImmutableArray<TreatyInForce> treaties = [.. InForce(facts, year).OrderBy(t => t.Id)];

    /// <summary>The states that share a treaty with a state.</summary>
    public IEnumerable<int> PartnersOf(int state) => treaties
        .Where(treaty => treaty.Members.Contains(state))
        .SelectMany(treaty => treaty.Members)
        .Where(member => member != state)
        .Distinct();

    /// <summary>The alliances among the states chosen, with their ATOP numbers, the oldest first.</summary>
    /// <param name="states">The states chosen, the strongest first.</param>
    /// <param name="names">Their names.</param>
    /// <param name="notes">Takes down what was filled in.</param>
    public ImmutableArray<(AllianceSpec Alliance, int Id)> Among(
        IReadOnlyList<int> states, IReadOnlyDictionary<int, string> names, ImportNotes notes)
    {
        var found = new List<(AllianceSpec Alliance, int Id)>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var treaty in treaties.OrderBy(t => t.Signed ?? year).ThenBy(t => t.Id))
        {
            ImmutableArray<string> members = [.. states.Where(treaty.Members.Contains).Select(state => names[state])];
            if (members.Length < 2 || treaty.Obligations == Obligations.None)
                continue;
            var name = NameOf(members, treaty.Signed);
            if (!taken.Add(name))
                name = FormattableString.Invariant($"{name} (ATOP {treaty.Id})");
            found.Add((SpecOf(treaty, name, members, notes), treaty.Id));
        }

        return [.. found];
    }

    private AllianceSpec SpecOf(TreatyInForce treaty, string name, ImmutableArray<string> members, ImportNotes notes) => new()
    {
        Name = name,
        Members = members,
        Kind = KindOf(treaty.Obligations),
        Signed = treaty.Signed,
        Term = TermOf(treaty, name, notes),
        Institutionalisation = treaty.Terms?.Bodies switch { 1 => SomeBodies, >= 2 => ManyBodies, _ => null },
        Conditional = treaty.Terms?.IsConditional,
    };

    private int? TermOf(TreatyInForce treaty, string name, ImportNotes notes)
    {
        if (treaty.Terms?.TermMonths is not { } months || months <= 0 || treaty.Signed is not { } signed)
            return null;
        var stated = (months + MonthsOfYear - 1) / MonthsOfYear;
        var term = stated;
        while (signed + term <= year)
            term += stated;
        if (term > stated)
        {
            notes.Fill(
                name, "term", FormattableString.Invariant($"the {stated} years ran out in {signed + stated}; taken as renewed to {signed + term}"));
        }

        return term <= LongestTerm ? term : null;
    }

    private static IEnumerable<TreatyInForce> InForce(FactBook facts, int year)
    {
        var terms = facts.Treaties
            .Where(treaty => treaty.Source.Layout is { IsSnapshot: false } || treaty.Source.Year == year)
            .GroupBy(treaty => treaty.Id)
            .ToDictionary(same => same.Key, same => same.First());
        return facts.TreatyMembers.Count > 0
            ? facts.TreatyMembers
                .GroupBy(member => member.Treaty)
                .Select(treaty => Of(treaty.Key, [.. treaty], year, terms.GetValueOrDefault(treaty.Key)))
            : facts.TiedPairs
                .Where(pair => pair.Year == year)
                .SelectMany(pair => pair.Treaties, (pair, treaty) => (pair, treaty))
                .GroupBy(entry => entry.treaty, entry => entry.pair)
                .Select(treaty => Of(treaty.Key, [.. treaty], terms.GetValueOrDefault(treaty.Key)));
    }

    private static TreatyInForce Of(int id, ImmutableArray<TreatyMember> all, int year, TreatyTerms? terms)
    {
        var members = all.Where(member => member.FirstJanuary <= year && year <= member.To).ToList();
        int? entry = all[0].Source.Layout.IsSnapshot ? null : all.Min(member => member.From);
        return new TreatyInForce(
            id, [.. members.Select(member => member.State)],
            members.Aggregate(Obligations.None, (sum, member) => sum | member.Obligations), terms?.Begin ?? entry, terms);
    }

    // What pairs promise each other by all their treaties together is put down to each: what all pairs of a treaty share.
    private static TreatyInForce Of(int id, ImmutableArray<TiedPair> pairs, TreatyTerms? terms) => new(
        id, [.. pairs.SelectMany(pair => new[] { pair.First, pair.Second })],
        pairs.Aggregate(pairs[0].Obligations, (shared, pair) => shared & pair.Obligations), terms?.Begin, terms);

    private static AllianceKind KindOf(Obligations promises) => promises switch
    {
        _ when promises.HasFlag(Obligations.Offense) => AllianceKind.Offense,
        _ when promises.HasFlag(Obligations.Defense) => AllianceKind.Defense,
        _ when promises.HasFlag(Obligations.Neutrality) => AllianceKind.Neutrality,
        _ when promises.HasFlag(Obligations.Nonaggression) => AllianceKind.Nonaggression,
        _ => AllianceKind.Consultation,
    };

    private static string NameOf(ImmutableArray<string> members, int? signed)
    {
        var parties = members.Length switch
        {
            2 => $"{members[0]} and {members[1]}",
            3 => $"{members[0]}, {members[1]} and {members[2]}",
            _ => FormattableString.Invariant($"{members[0]}, {members[1]} and {members.Length - 2} more"),
        };
        return signed is null ? parties : FormattableString.Invariant($"{parties}, {signed}");
    }

    private sealed record TreatyInForce(int Id, ImmutableHashSet<int> Members, Obligations Obligations, int? Signed, TreatyTerms? Terms);
}
