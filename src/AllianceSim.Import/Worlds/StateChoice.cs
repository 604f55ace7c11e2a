using System.Globalization;
using AllianceSim.Import.Facts;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Import.Worlds;

/// <summary>
/// Which states a scenario has: <c>all</c>, <c>top:N</c> by power, <c>region:NAME</c>, <c>tied:STATE</c> (a state and all that share
/// a treaty with it), and states by name, abbreviation or number; several of these joined by <c>+</c> or commas.
/// </summary>
internal sealed class StateChoice(
    IReadOnlyList<int> members, StateRegister register, IReadOnlyDictionary<int, double> powers, Func<int, IEnumerable<int>> partners,
    int year)
{
    private const string Option = "--states ";

    private readonly HashSet<int> chosen = [];
    private readonly Dictionary<int, string> named = [];

    /// <summary>The states chosen, the strongest first.</summary>
    /// <param name="choice">What is chosen, in words of the command line.</param>
    /// <param name="problems">Takes down what is wrong.</param>
    public IReadOnlyList<int> Choose(string choice, ProblemList problems)
    {
        var wrong = new ProblemList();
        foreach (var part in choice.Split(['+', ','], StringSplitOptions.TrimEntries))
            Take(part, wrong);
        if (!wrong.Any && chosen.Count < 2)
        {
            wrong.Add(
                new Mark(Option + choice, 0, 0), "",
                chosen.Count == 0 ? "no state is chosen" : $"only {register.NameOf(chosen.Single())} is chosen",
                $"two states or more: {ImportRequest.Choices}");
        }

        problems.AddAll(wrong);
        return [.. chosen.OrderByDescending(state => powers.GetValueOrDefault(state)).ThenBy(state => state)];
    }

    private void Take(string part, ProblemList problems)
    {
        var mark = new Mark(Option + part, 0, 0);
        var colon = part.IndexOf(':');
        var (kind, value) = colon < 0 ? ("", part) : (part[..colon].ToLowerInvariant(), part[(colon + 1)..].Trim());
        switch (kind)
        {
            case "" when string.Equals(value, "all", StringComparison.OrdinalIgnoreCase):
                chosen.UnionWith(members);
                break;
            case "":
                TakeNamed(value, mark, problems);
                break;
            case "top":
                TakeTop(value, mark, problems);
                break;
            case "region" when Region.Find(value) is { } region:
                chosen.UnionWith(members.Where(region.Has));
                break;
            case "region":
                problems.AddUnknown(mark, "", $"there is no region {Wording.Quote(value)}", value, [.. Region.All.Select(r => r.Name)]);
                break;
            case "tied" when Find(value, mark, problems) is { } state:
                chosen.Add(state);
                chosen.UnionWith(partners(state).Where(members.Contains));
                break;
            case "tied":
                break;
            default:
                problems.AddUnknown(
                    mark, "", $"{Wording.Quote(kind)} is no way to choose states", kind, ["top", "region", "tied", "all"], ImportRequest.Choices);
                break;
        }
    }

    private void TakeTop(string value, Mark mark, ProblemList problems)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1 && count <= members.Count)
            chosen.UnionWith(members.OrderByDescending(state => powers.GetValueOrDefault(state)).ThenBy(state => state).Take(count));
        else
        {
            problems.Add(
                mark, "", $"{Wording.Quote(value)} is not a number of states",
                FormattableString.Invariant($"1 to {members.Count}, the states of {year}"));
        }
    }

    private void TakeNamed(string word, Mark mark, ProblemList problems)
    {
        if (Find(word, mark, problems) is not { } state)
            return;
        if (!named.TryAdd(state, word))
            problems.Add(mark, "", $"{register.NameOf(state)} is named twice, as {Wording.Quote(named[state])} before", "each state once");
        chosen.Add(state);
    }

    private int? Find(string word, Mark mark, ProblemList problems)
    {
        if (register.Resolve(word, members) is not { } state)
        {
            string[] known = [.. members.SelectMany(register.WordsFor).Distinct(StringComparer.Ordinal)];
            problems.AddUnknown(mark, "", $"there is no state {Wording.Quote(word)} in the files", word, known, ImportRequest.Choices);
            return null;
        }

        if (members.Contains(state))
            return state;
        problems.Add(
            mark, "", FormattableString.Invariant($"{register.NameOf(state)} was no member of the state system in {year}"),
            FormattableString.Invariant($"one of the {members.Count} states of that year"));
        return null;
    }
}
