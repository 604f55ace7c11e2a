using AllianceSim.Engine.Recording;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Experiments.Explanations;

/// <summary>A term over the years of a membership.</summary>
/// <param name="Term">The term's mechanism.</param>
/// <param name="Values">Its value in each year of the membership, in logits.</param>
public sealed record TermCourse(Mechanism Term, IReadOnlyList<double> Values);

/// <summary>A state's membership in an alliance, through all renegotiations, and what staying was worth to it.</summary>
/// <param name="State">Name of the member.</param>
/// <param name="Joined">Label of the year of joining.</param>
/// <param name="Left">Label of the year of leaving; empty while a member.</param>
/// <param name="Exit">How it ended; empty while a member.</param>
/// <param name="Years">Labels of the years in which staying was weighed, that of leaving included.</param>
/// <param name="Terms">All terms over those years.</param>
public sealed record MemberLife(
    string State, int Joined, int? Left, EndKind? Exit, IReadOnlyList<int> Years, IReadOnlyList<TermCourse> Terms)
{
    /// <summary>What staying was worth in each year, in logits: the sum of all terms.</summary>
    public IReadOnlyList<double> Worth { get; } = [.. Years.Select((_, year) => Terms.Sum(term => term.Values[year]))];

    /// <summary>Whether the member left by its own choice.</summary>
    public bool LeftByChoice => Exit is EndKind.Abrogated or EndKind.Expired;

    /// <summary>The memberships in an alliance, in the order of joining.</summary>
    /// <param name="life">The alliance.</param>
    /// <param name="rows">The run.</param>
    public static IReadOnlyList<MemberLife> Of(AllianceLife life, ReplayRows rows)
    {
        var start = rows.Years.Count > 0 ? rows.Years[0] : 0;
        var terms = rows.TermsOf(life).ToLookup(t => t.State, StringComparer.Ordinal);
        return
        [
            .. rows.Members.Where(m => life.Has(m.Alliance)).GroupBy(m => m.State, StringComparer.Ordinal)
                .SelectMany(state => WithoutBreaks([.. state.OrderBy(m => m.Alliance).ThenBy(m => m.Joined)]))
                .Select(spell => Make(spell, [.. terms[spell.State]], start))
                .OrderBy(member => member.Joined).ThenBy(member => member.State, StringComparer.Ordinal),
        ];
    }

    /// <summary>A membership that goes on in the treaty that replaces another is one.</summary>
    private static IEnumerable<MemberRow> WithoutBreaks(IReadOnlyList<MemberRow> pieces)
    {
        var spell = pieces[0];
        foreach (var piece in pieces.Skip(1))
        {
            if (spell.Exit == EndKind.Renegotiated && spell.Left == piece.Joined)
            {
                spell = piece with { Joined = spell.Joined };
                continue;
            }

            yield return spell;
            spell = piece;
        }

        yield return spell;
    }

    private static MemberLife Make(in MemberRow spell, IReadOnlyList<TermRow> rows, int start)
    {
        var (joined, left) = (spell.Joined, spell.Left ?? int.MaxValue);
        TermRow[] within = [.. rows.Where(t => start + t.Tick >= joined && start + t.Tick <= left)];
        int[] ticks = [.. within.Select(t => t.Tick).Distinct().Order()];
        return new MemberLife(
            spell.State, joined, spell.Left, spell.Exit, [.. ticks.Select(tick => start + tick)],
            [
                .. within.GroupBy(t => t.Term, StringComparer.Ordinal)
                    .Select(term => new TermCourse(Catalogue.Find(term.Key)!, [.. term.OrderBy(t => t.Tick).Select(t => t.Value)])),
            ]);
    }
}
