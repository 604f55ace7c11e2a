using AllianceSim.Import.Facts;
using AllianceSim.Import.Tables;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Import.Worlds;

/// <summary>Whether files tell of the year that is asked for.</summary>
internal static class Coverage
{
    /// <summary>Checks the files against a year.</summary>
    /// <param name="facts">What they say.</param>
    /// <param name="year">The year.</param>
    /// <param name="notes">Takes down what no file tells of.</param>
    /// <param name="problems">Takes down which files are of other years.</param>
    public static void Check(FactBook facts, int year, ImportNotes notes, ProblemList problems)
    {
        var mark = new Mark(FormattableString.Invariant($"--year {year}"), 0, 0);
        CheckNeeded(facts, year, mark, problems);
        CheckTreaties(facts, problems);
        if (problems.Any)
            return;
        var regimes = facts.Regimes.Where(regime => regime.Ideology is not null).Select(regime => regime.Year);
        Check(DataRole.Regimes, Near(regimes), "all states stand between autocracy and democracy");
        var capitals = facts.Capitals.Select(capital => (capital.From, capital.To));
        Check(DataRole.Capitals, capitals, "distances go by neighbourhood and region");
        Check(DataRole.Contiguity, facts.Borders.Select(border => (border.From, border.To)), "no states are contiguous");
        Check(DataRole.Rivalries, facts.Rivalries.Select(rivalry => (rivalry.From, rivalry.To)), "no states are rivals");
        Check(DataRole.Disputes, new DisputeRecord(facts).Starts, "no states had recent disputes");
        Check(DataRole.Alliances, new TieRecord(facts).KnownYears.Select(known => (known, known)), "no alliances are in force");

        void Check(DataRole role, IEnumerable<(int From, int To)> spans, string without)
        {
            if (!facts.Files.Exists(file => file.Layout.Roles.Contains(role)))
                notes.Lack($"No file tells of {RoleNames.Of(role)}: {without}.");
            else if (!spans.Any(span => span.From <= year && year <= span.To))
            {
                problems.Add(
                    mark, "", $"no file tells of {RoleNames.Of(role)} in that year",
                    spans.Any() ? $"a year of {YearSpans.InWords(spans)}; or leave the file out" : "leave the file out");
            }
        }
    }

    private static void CheckNeeded(FactBook facts, int year, Mark mark, ProblemList problems)
    {
        if (!facts.Files.Exists(file => file.Layout.Roles.Contains(DataRole.Capabilities)))
        {
            problems.Add(
                mark, "", "no file tells of capabilities, without which no state has power", RoleNames.Examples(DataRole.Capabilities));
            return;
        }

        var years = facts.Capabilities.Where(capability => capability.Share > 0).Select(capability => capability.Year);
        if (!Near(years).Any(span => span.From <= year && year <= span.To))
            problems.Add(mark, "", "no file tells of capabilities in that year", $"a year of {YearSpans.InWords(years)}");
        var members = new MembershipRecord(facts);
        if (members.In(year) is null)
            problems.Add(mark, "", "no file tells which states there were in that year", $"a year of {YearSpans.InWords(members.KnownYears)}");
    }

    private static void CheckTreaties(FactBook facts, ProblemList problems)
    {
        if (facts is { Treaties: [var treaty, ..], TreatyMembers: [], TiedPairs: [] })
        {
            problems.Add(
                new Mark(treaty.Source.Path, 0, 0), "", "the alliance level does not tell when members came and went",
                "the member level or dyad-years beside it");
        }
    }

    // Figures of years near by stand in for those of the year.
    private static IEnumerable<(int From, int To)> Near(IEnumerable<int> years) =>
        years.Distinct().Select(year => (year - Figure.YearsCarried, year + Figure.YearsCarried));
}
