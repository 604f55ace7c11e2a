using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Import.Facts;
using AllianceSim.Import.Tables;
using AllianceSim.Import.Worlds;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Import;

/// <summary>Makes scenarios from the data files of a user.</summary>
public static class ScenarioImport
{
    private const int Replicates = 20;

    /// <summary>Makes a scenario.</summary>
    /// <param name="request">What scenario.</param>
    /// <param name="problems">Takes down everything that is wrong with files and request.</param>
    /// <returns>The scenario, or null where a problem was reported.</returns>
    public static ImportedScenario? Make(ImportRequest request, ProblemList problems)
    {
        var facts = DataFiles.Read(request.Files, problems);
        if (problems.Any)
            return null;
        var notes = new ImportNotes();
        Coverage.Check(facts, request.Year, notes, problems);
        if (new MembershipRecord(facts).In(request.Year) is not { } members)
            return null;
        var register = new StateRegister(facts.Names);
        var states = new StateAssembly(facts, request.Year, members, register);
        var treaties = new TreatyAssembly(facts, request.Year);
        var chosen = new StateChoice(members, register, states.Powers, treaties.PartnersOf, request.Year).Choose(request.States, problems);
        if (problems.Any)
            return null;

        var names = states.NamesOf(chosen);
        ImmutableArray<StateSpec> specs = [.. chosen.Select(state => states.SpecOf(state, names[state], notes))];
        var ties = new TieAssembly(facts, request.Year).Among(chosen, specs, notes);
        var alliances = treaties.Among(chosen, names, notes);
        var scenario = new ScenarioSpec
        {
            Name = request.Name,
            About = FormattableString.Invariant(
                $"{specs.Length} of the {members.Count} states of {request.Year} ({request.States}), with the treaties in force on 1 January, ")
                + FormattableString.Invariant($"left to themselves for {request.Ticks} years."),
            Sources = [.. facts.Files.Select(file => $"{file.Layout.Citation} (file {file.Name})")],
            Start = request.Year,
            Ticks = request.Ticks,
            Seed = (ulong)request.Year,
            Replicates = Replicates,
            States = specs,
            Ties = ties,
            Alliances = [.. alliances.Select(alliance => alliance.Alliance)],
        };
        var text = new ScenarioText(scenario, request, notes, [.. chosen], [.. alliances.Select(alliance => alliance.Id)]);
        return new ImportedScenario(scenario, text.ToYaml(facts.Files), notes.Filled, notes.Lacks);
    }
}
