using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Scenarios.Tests;

public class OverrideTests
{
    [Fact]
    public void Values_are_set_by_key_by_number_and_by_name()
    {
        var load = Files.Read(
            Files.TwoBlocs, "ticks=45", "states.Alpha.power=0.4", "states[1].power=0.3", "alliances.Pact.members=[Alpha, Beta]",
            "doctrines.communist.divisive=off", "stop.for=7", "shocks[0].power=by -0.1", "states.Gamma.location=[1, 2]", "about=a: b # c");

        Assert.Empty(load.Problems);
        var scenario = load.Scenario!;
        Assert.Equal((45, 0.4, 0.3), (scenario.Ticks, scenario.States[0].Power, scenario.States[1].Power));
        Assert.Equal(["Alpha", "Beta"], scenario.Alliances[0].Members.AsEnumerable());
        Assert.False(scenario.Doctrines[0].Divisive);
        Assert.Equal(7, scenario.Stop!.For);
        Assert.Equal(-0.1, scenario.Shocks[0].Power!.Value.Amount);
        Assert.Equal((1, 2), scenario.States[2].Location);
        Assert.Equal("a: b # c", scenario.About);
    }

    [Fact]
    public void Blocks_that_the_file_lacks_are_made()
    {
        var load = Files.Read("name: a\nticks: 5\n", "world.generate.poles=5", "world.generate.states=9", "record.dyads=on");

        Assert.Empty(load.Problems);
        Assert.Equal((5, 9, true), (load.Scenario!.Generate!.Poles, load.Scenario.Generate.States, load.Scenario.Record.Dyads));
    }

    [Fact]
    public void A_name_with_dots_is_found_whole()
    {
        var text = Files.Small.Replace("Alpha", "St. Lucia", StringComparison.Ordinal);

        Assert.Equal(3, Files.Read(text, "states.St. Lucia.power=3").Scenario!.States[0].Power);
    }

    [Fact]
    public void An_id_below_mechanisms_or_parameters_is_the_whole_rest()
    {
        var load = Files.Read(Files.Small, "parameters.no.such-thing=3", "mechanisms.no.such=off");

        Assert.Equal(["parameters.no.such-thing", "mechanisms.no.such"], load.Problems.Select(p => p.Path));
        Assert.Equal(["unknown parameter 'no.such-thing'", "unknown mechanism 'no.such'"], load.Problems.Select(p => p.Message));
        foreach (var (id, _, _, maximum, _, _, _) in Catalogue.All.SelectMany(m => m.Parameters))
        {
            var set = Files.Read(Files.Small, $"parameters.{id}={Problems.Wording.Number(maximum)}");
            Assert.Equal(maximum, set.Scenario!.Parameters[id]);
        }

        foreach (var mechanism in Catalogue.All.Where(m => m.IsSwitch))
            Assert.False(Files.Read(Files.Small, $"mechanisms.{mechanism.Id}=off").Scenario!.Mechanisms[mechanism.Id]);
    }

    [Fact]
    public void The_last_of_two_wins()
    {
        Assert.Equal(8, Files.Read(Files.Small, "ticks=7", "ticks=8").Scenario!.Ticks);
    }

    [Theory]
    [InlineData("ticks=abc", "--set ticks=abc: ticks: 'abc' is not right here. Allowed: a whole number from 1 to 10000.")]
    [InlineData("ticks=", "--set ticks=: ticks: nothing is written here; give a value or leave the key out. Allowed: a whole number from 1 to 10000.")]
    [InlineData("ticks.a=3", "--set ticks.a=3: ticks: there is nothing below '60', so 'a' cannot be set.")]
    [InlineData("ticks", "--set ticks: this is not a setting. Allowed: path=value, as in world.generate.poles=5.")]
    [InlineData("=3", "--set =3: this is not a setting. Allowed: path=value, as in world.generate.poles=5.")]
    [InlineData("tick=3", "--set tick=3: tick: unknown key 'tick'. Did you mean 'ticks'? Allowed: name, about, sources, include, ticks, start, burn-in, seed, replicates, states, world, ties, alliances, doctrines, mechanisms, parameters, shocks, record, stop.")]
    [InlineData("states.Alfa.power=3", "--set states.Alfa.power=3: states: the list has no item 'Alfa'. Did you mean 'Alpha'? Allowed: [0] to [2], Alpha, Beta, Gamma.")]
    [InlineData("states[3].power=3", "--set states[3].power=3: states: the list has no item '[3].power'. Allowed: [0] to [2], Alpha, Beta, Gamma.")]
    [InlineData("states[1].powr=3", "--set states[1].powr=3: states[1].powr: unknown key 'powr'. Did you mean 'power'? Allowed: name, power, offense, aggressiveness, ideology, doctrine, identity, location, deterrent, stability, nationalism, interest-bias, threat-bias, cost-bias, lobbies, growth.")]
    [InlineData("shocks[0].at=1900", "--set shocks[0].at=1900: shocks[0].at: 1900 is outside the run. Allowed: 1948 (start) to 2007 (start + ticks - 1).")]
    public void A_wrong_setting_is_reported_as_on_the_command_line(string argument, string line)
    {
        Assert.Equal(line, Files.Problem(Files.TwoBlocs, argument).ToString());
    }

    [Theory]
    [InlineData("states=[")]
    [InlineData("states={a: &b c}")]
    [InlineData("..=..")]
    [InlineData("[0]=3")]
    [InlineData("states[=3")]
    [InlineData("states[-1]=3")]
    [InlineData("states..power=3")]
    [InlineData("shocks.x=3")]
    [InlineData("a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z=1")]
    public void A_senseless_setting_is_a_problem_and_not_an_exception(string argument)
    {
        Assert.All(Files.Read(Files.TwoBlocs, argument).Problems, p => Assert.StartsWith("--set ", p.File, StringComparison.Ordinal));
        Assert.Null(Files.Read(Files.TwoBlocs, argument).Scenario);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_since_no_file_can_hold_it()
    {
        Assert.Contains("is not allowed", Files.Problem(Files.Small, "about=\uD83C").Message, StringComparison.Ordinal);
        Assert.Equal("🇨", Files.Read(Files.Small, "about=🇨").Scenario!.About);
    }

    [Fact]
    public void A_run_cut_short_on_the_command_line_leaves_out_the_shocks_that_it_does_not_reach()
    {
        Assert.Empty(Files.Read(Files.TwoBlocs, "ticks=10").Scenario!.Shocks);
        Assert.Single(Files.Read(Files.TwoBlocs, "ticks=44").Scenario!.Shocks);
        var shorter = Files.TwoBlocs.Replace("ticks: 60", "ticks: 43", StringComparison.Ordinal);
        Assert.Equal("1991 is outside the run", Files.Problem(shorter).Message);
    }
}
