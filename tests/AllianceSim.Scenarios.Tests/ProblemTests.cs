namespace AllianceSim.Scenarios.Tests;

/// <summary>One mistake of every kind, put into a valid file: what is said, where, and what was likely meant.</summary>
public class ProblemTests
{
    public static TheoryData<string, string, string, string, string?> Mistakes { get; } = new()
    {
        // In the valid file, what is replaced by what, with a caret before the place to be named; path, a part of the message, nearest.
        { "name: full", "name: ^..", "name", "'..' is not allowed", null },
        { "name: full", "name: ^2020", "name", "put it in quotation marks", null },
        { "name: full", "name: ^[full]", "name", "a list is not right here", null },
        { "name: full", "name:^", "name", "nothing is written here", null },
        { "about: ", "about: ^\"bell: \\a\" #", "about", "is not allowed", null },
        { "ticks: 50", "ticks: ^10001", "ticks", "'10001' is out of range", null },
        { "ticks: 50", "ticks: ^050", "ticks", "begins with a needless zero", null },
        { "ticks: 50", "ticks: ^50.5", "ticks", "is not a whole number", null },
        { "ticks: 50", "ticks: ^'50'", "ticks", "is in quotation marks", null },
        { "ticks: 50", "ticks: ^99999999999999999999", "ticks", "is out of range", null },
        { "ticks: 50", "ticks: 50\n^Ticks: 50", "Ticks", "unknown key 'Ticks'", "ticks" },
        { "ticks: 50", "ticks: 50\n^ticks: 51", "ticks", "key 'ticks' is given twice (first in line 4)", null },
        { "seed: 18446744073709551615", "seed: ^-1", "seed", "'-1' is out of range", null },
        { "replicates: 3", "replicates: ^0", "replicates", "'0' is out of range", null },
        { "power: 0.1234567890123456789", "power: ^0", "states[0].power", "'0' is out of range", null },
        { "power: 0.1234567890123456789", "power: ^.nan", "states[0].power", "'.nan' is not a finite number", null },
        { "power: 0.1234567890123456789", "power: ^-.inf", "states[0].power", "'-.inf' is not a finite number", null },
        { "power: 0.1234567890123456789", "power: ^1e999", "states[0].power", "'1e999' is out of range", null },
        { "power: 0.1234567890123456789", "power: ^0,5", "states[0].power", "has a comma", null },
        { "power: 0.1234567890123456789", "power: ^0x1F", "states[0].power", "'0x1F' is not right here", null },
        { "power: 0.1234567890123456789", "power: ^x0.5", "states[0].power", "'x0.5' is not right here", null },
        { "power: 0.1234567890123456789", "power: ^{}", "states[0].power", "a block of keys is not right here", null },
        { "offense: 0.25", "offense: ^1.01", "states[0].offense", "'1.01' is out of range", null },
        { "doctrine: old creed", "doctrine: ^old cred", "states[0].doctrine", "there is no doctrine 'old cred'", "old creed" },
        { "{ north: 0.3", "^{ north: 0.4", "states[0].identity", "the shares sum to 1.1", null },
        { "north: 0.3", "north: 0.3, ^north: 0.3", "states[0].identity.north", "key 'north' is given twice (first in line 16)", null },
        { "[-33.87, 151.21]", "[^-91, 151.21]", "states[0].location[0]", "'-91' is out of range", null },
        { "[-33.87, 151.21]", "^[-33.87]", "states[0].location", "a list is not right here", null },
        { "name: \"007\"", "name: ^\"no\"", "states[3].name", "state 'no' is there twice (first in line 22)", null },
        { "name: \"007\"", "name: ^007", "states[3].name", "put it in quotation marks", null },
        { "name: \"007\"", "name: ^none", "states[3].name", "'none' is not allowed", null },
        { "name: \"007\"", "name: ^\"a\\tb\"", "states[3].name", "'a\\u0009b' is not allowed", null },
        { "{ name: \"007\", power: 1 }", "^\"007\"", "states[3]", "the quoted text '007' is not right here", null },
        { "world: {}", "world: { generate: ^{ poles: 2 } }", "world.generate", "the states are both named and generated", null },
        { "world: {}", "world: { ^genrate: {} }", "world.genrate", "unknown key 'genrate'", "generate" },
        { "[Côte d’Ivoire, no]", "[^Cote d’Ivoire, no]", "ties.rivalries[0][0]", "there is no state 'Cote d’Ivoire'", "Côte d’Ivoire" },
        { "[Côte d’Ivoire, no]", "[no, ^no]", "ties.rivalries[0][1]", "a tie of 'no' with itself", null },
        { "[Côte d’Ivoire, no]", "[Côte d’Ivoire, no], ^[no, Côte d’Ivoire]", "ties.rivalries[1]", "stands twice in this list", null },
        { "[no, Côte d’Ivoire, 3]", "^[no, Côte d’Ivoire]", "ties.recent-disputes[0]", "a list is not right here", null },
        { "nationalism: 0.6", "nationalism: ^60%", "states[1].nationalism", "'60%' is not right here", null },
        { "lobbies: { no: 0.25", "lobbies: { no: ^1.5", "states[1].lobbies.no", "'1.5' is out of range", null },
        { "lobbies: { no: 0.25", "lobbies: { ^\"07\": 0.25", "states[1].lobbies.07", "there is no state '07'", "007" },
        { "lobbies: { no: 0.25", "lobbies: { ^Côte d’Ivoire: 0.25", "states[1].lobbies.Côte d’Ivoire", "for an alliance with itself", null },
        { "lobbies: { no: 0.25", "lobbies: { no: 0.25, ^no: 0.5", "states[1].lobbies.no", "key 'no' is given twice", null },
        { "lobbies: { no: 0.25, \"007\": 1 }", "lobbies: ^[no]", "states[1].lobbies", "a list is not right here", null },
        { "[no, \"007\", 0.7]", "[no, \"007\", ^3]", "ties.communities[0][2]", "'3' is out of range", null },
        { "[no, \"007\", 0.7]", "^[no, \"007\"]", "ties.communities[0]", "a list is not right here", null },
        { "[no, \"007\", 0.7]", "[no, ^no, 0.7]", "ties.communities[0][1]", "a tie of 'no' with itself", null },
        { "[no, \"007\", 0.7]", "[no, ^\"07\", 0.7]", "ties.communities[0][1]", "there is no state '07'", "007" },
        { "[no, \"007\", 0.7]", "[no, \"007\", 0.7], ^[\"007\", no, 0.8]", "ties.communities[1]", "stands twice in this list", null },
        { "[no, Côte d’Ivoire, 3]", "[no, Côte d’Ivoire, ^2.5]", "ties.recent-disputes[0][2]", "is not a whole number", null },
        { "members: [no, \"007\"]", "members: ^[no]", "alliances[0].members", "the list has 1 item", null },
        { "members: [no, \"007\"]", "members: [no, ^no]", "alliances[0].members[1]", "'no' stands twice in this list", null },
        { "kind: neutrality", "kind: ^nonagression", "alliances[0].kind", "'nonagression' is none of the choices", "nonaggression" },
        { "kind: collective-security", "kind: ^collective", "alliances[1].kind", "'collective' is none of the choices", null },
        { "kind: collective-security,", "kind: collective-security, against: ^no,", "alliances[1].against", "collective security is against any aggressor, not against 'no'", null },
        { "formality: 2", "formality: ^3", "alliances[0].formality", "'3' is out of range", null },
        { "formality: 0", "formality: 0, term: ^10", "alliances[1].term", "an informal alignment has no treaty that could run out", null },
        { "obligations: { Côte d’Ivoire: 0.5", "obligations: { Côte d’Ivoire: ^2", "alliances[1].obligations.Côte d’Ivoire", "'2' is out of range", null },
        { "obligations: { Côte d’Ivoire", "obligations: { ^no", "alliances[1].obligations.no", "'no' is no member of the alliance at its signing", null },
        { "obligations: { Côte d’Ivoire", "obligations: { ^Cote d’Ivoire", "alliances[1].obligations.Cote d’Ivoire", "'Cote d’Ivoire' is no member", "Côte d’Ivoire" },
        { "loopholes: { no", "obligations: ^{ no", "alliances[0].obligations", "of kind neutrality promise no aid", null },
        { "loopholes: { no", "loopholes: { ^\"07\"", "alliances[0].loopholes.07", "'07' is no member of the alliance at its signing", "007" },
        { "found: { name: League", "found: { loopholes: { ^\"007\": 1 }, name: League", "shocks[5].found.loopholes.007", "'007' is no member", null },
        { "burn-in: 0", "burn-in: ^9", "burn-in", "alliances in force at the start are facts, and cannot go through a burn-in", null },
        { "nationalism: by 0.1", "nationalism: ^by 2", "shocks[4].nationalism", "'by 2' is out of range", null },
        { "outbidding: 1", "outbidding: ^1.5", "shocks[4].outbidding", "'1.5' is out of range", null },
        { "identity: { north: 0.5", "identity: ^{ north: 0.4", "shocks[4].identity", "the shares sum to 0.9", null },
        { "identity: { north: 0.5", "identity: { ^nroth: 0.5", "shocks[4].identity.nroth", "no state belongs to a group 'nroth'", "north" },
        { "formality: 0", "formality: 0, institutionalisation: ^0.1", "alliances[1].institutionalisation", "an informal alignment has no bodies and rules", null },
        { "parameters: {}", "parameters: { ^security: { weight: 4 } }", "parameters.security", "unknown parameter 'security'", "security.weight" },
        { "parameters: {}", "parameters: { ^security: 4 }", "parameters.security", "unknown parameter 'security'", "security.weight" },
        { "state: no, nationalism: ", "alliance: League, nationalism: ^", "shocks[4].nationalism", "nationalism needs to be told which state", null },
        { "nationalism: by 0.1, outbidding: 1, identity: { north: 0.5, \"south: far\": 0.5 }, new-regime: yes", "new-regime: ^no", "shocks[4].new-regime", "the shock does nothing to the state", null },
        { "nationalism: by 0.1, outbidding: 1, identity: { north: 0.5, \"south: far\": 0.5 }, new-regime: yes", "vanish: no, new-regime: ^no", "shocks[4].new-regime", "the shock does nothing to the state", null },
        { "vanish: yes", "vanish: ^yes, new-regime: yes", "shocks[3].vanish", "cannot also change (new-regime)", null },
        { "terms: on", "terms: ^1", "record.terms", "'1' is not right here", null },
        { "found: { name: League", "found: { signed: ^1900, name: League", "shocks[5].found.signed", "an alliance that a shock founds is signed when the shock strikes", null },
        { "signed: 1940", "signed: ^2051", "alliances[0].signed", "signed in 2051, after the end of the run in", null },
        { "term: 20", "term: ^10", "alliances[0].term", "signed in 1940 for 10, it has run out by the start in 1950", null },
        { "against: Côte d’Ivoire", "against: ^no", "alliances[0].against", "'no' is a member of the alliance itself", null },
        { "new creed: {}", "^none: {}", "doctrines.none", "'none' is not allowed", null },
        { "non-aligned: false", "^non_aligned: false", "doctrines.old creed.non_aligned", "unknown key 'non_aligned'", "non-aligned" },
        { "at: 1960", "at: ^1949", "shocks[0].at", "1949 is outside the run", null },
        { "at: 1960", "at: ^2000", "shocks[0].at", "2000 is outside the run", null },
        { "at: 1960", "at: 1960, chance: ^0.5", "shocks[0].chance", "the shock has both a date and a chance", null },
        { "{ at: 1960, ", "^{ ", "shocks[0]", "the shock has neither a date nor a chance", null },
        { "at: 1960", "chance: ^0", "shocks[0].chance", "'0' is out of range", null },
        { "at: 1960", "at: 1960, alliance: ^League", "shocks[0].alliance", "strikes both states and an alliance", null },
        { "power: x1.5", "power: ^x-1", "shocks[0].power", "'x-1' is out of range", null },
        { "power: x1.5", "power: ^x", "shocks[0].power", "'x' is not right here", null },
        { "power: x1.5", "power: ^\"2\"", "shocks[0].power", "is in quotation marks", null },
        { "aggressiveness: by -0.2", "aggressiveness: ^by -2", "shocks[0].aggressiveness", "'by -2' is out of range", null },
        { "hostility: 0.9, seen-by: ", "seen-by: ^", "shocks[1].seen-by", "there is no hostility for them to see", null },
        { "seen-by: [\"007\"]", "seen-by: [^\"008\"]", "shocks[1].seen-by[0]", "there is no state '008'", "007" },
        { "state: \"007\", vanish", "alliance: ^League, vanish", "shocks[3].alliance", "the shock does nothing to the alliance", null },
        { "state: \"007\", vanish: ", "alliance: League, vanish: ^", "shocks[3].vanish", "vanish needs to be told which state", null },
        { "vanish: yes", "vanish: ^maybe", "shocks[3].vanish", "'maybe' is not right here", null },
        { "vanish: yes", "vanish: ^no", "shocks[3].vanish", "the shock does nothing to the state", null },
        { "vanish: yes", "vanish: ^yes, will: 1", "shocks[3].vanish", "cannot also change (will)", null },
        { "\"007\", vanish: yes", "^\"007\"", "shocks[3].state", "the shock does nothing to the state", null },
        { "name: League", "name: ^\"Pact, the\"", "shocks[5].found.name", "alliance 'Pact, the' is there twice (first in line 32)", null },
        { "at: 1956, alliance: League", "at: ^1954, alliance: League", "shocks[6].at", "alliance 'League' is founded only in 1955", null },
        { "alliance: League", "alliance: ^Leage", "shocks[6].alliance", "there is no alliance 'Leage'", "League" },
        { "{ at: 1956, alliance: League", "^{ at: 1956", "shocks[6]", "the shock strikes nothing", null },
        { "alliance: League, institutionalisation: ", "institutionalisation: ^", "shocks[6].institutionalisation", "institutionalisation needs to be told which alliance", null },
        { "for: 2", "for: ^0", "stop.for", "'0' is out of range", null },
        { "{ when: one-component, ", "^{ ", "stop", "key 'when' is missing", null },
        { "states: off", "states: ^of", "record.states", "'of' is not right here", null },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_found_where_it_stands(
        string right, string marked, string path, string message, string? nearest)
    {
        Assert.Contains(right, Files.Full, StringComparison.Ordinal);
        var before = Files.Full.Replace(right, marked, StringComparison.Ordinal).Split('^')[0];
        var (line, column) = (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));

        var load = Files.Read(Files.Full.Replace(right, marked.Replace("^", "", StringComparison.Ordinal), StringComparison.Ordinal));

        Assert.Null(load.Scenario);
        var problem = load.Problems.FirstOrDefault(p => (p.Line, p.Column, p.Path) == (line, column, path));
        Assert.True(problem is not null, $"{line}:{column} is not among\n{string.Join('\n', load.Problems)}");
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(nearest, problem.Nearest);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("0.25")]
    public void Poles_that_would_not_be_the_strongest_are_refused(string share)
    {
        var problem = Files.Problem(Files.Generated, $"world.generate.pole-share={share}");
        Assert.Equal("world.generate.pole-share", problem.Path);
        Assert.Equal("0.271 to below 1 for these numbers of states and poles", problem.Allowed);
    }
}
