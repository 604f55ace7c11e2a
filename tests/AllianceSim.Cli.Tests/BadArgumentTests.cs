namespace AllianceSim.Cli.Tests;

/// <summary>Arguments that are wrong are refused with the value and what is allowed, and nothing is written.</summary>
public sealed class BadArgumentTests : IDisposable
{
    private readonly Workplace place = new();

    public BadArgumentTests() => place.Write("tiny.yaml", Scenarios.Tiny);

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("--set ticks", "--set ticks", "not a setting", "path=value")]
    [InlineData("--set =3", "not a setting", "path=value")]
    [InlineData("--set tiks=3", "--set tiks=3", "unknown key 'tiks'", "Did you mean 'ticks'?")]
    [InlineData("--set states.Beeta.power=1", "'Beeta'", "Did you mean 'Beta'?", "Alpha, Beta, Gamma")]
    [InlineData("--set states[7].power=1", "[7]", "[0] to [2]")]
    [InlineData("--set ticks=[1,", "--set ticks=[1,")]
    [InlineData("--set seed.x=1", "nothing below '3'")]
    [InlineData("--jobs 0", "--jobs '0'", "a whole number from 1 to")]
    [InlineData("--jobs -2", "--jobs '-2'", "a whole number from 1 to")]
    [InlineData("--jobs two", "--jobs 'two'", "a whole number from 1 to")]
    [InlineData("--jobs 99999999999999999999", "--jobs '99999999999999999999'", "a whole number from 1 to")]
    [InlineData("--ticks 0", "--ticks 0", "out of range", "a whole number from 1 to")]
    [InlineData("--ticks -5", "--ticks -5", "'-5' is out of range", "a whole number from 1 to")]
    [InlineData("--ticks ten", "--ticks ten", "'ten'", "a whole number from 1 to")]
    [InlineData("--ticks 1e9", "--ticks 1e9", "a whole number from 1 to")]
    [InlineData("--ticks 99999999999999999999", "out of range", "a whole number from 1 to")]
    [InlineData("--replicates 0", "--replicates 0", "a whole number from 1 to")]
    [InlineData("--seed -1", "--seed -1", "'-1' is out of range", "a whole number from 0 to 18446744073709551615")]
    [InlineData("--seed 18446744073709551616", "out of range", "a whole number from 0 to 18446744073709551615")]
    [InlineData("--seed 1.5", "--seed 1.5", "a whole number from 0 to 18446744073709551615")]
    [InlineData("--replicate 3", "There is no option '--replicate'", "Did you mean '--replicates'?")]
    [InlineData("--ticks", "--ticks", "missing")]
    [InlineData("more.yaml", "'more.yaml' is one argument too many")]
    [InlineData("--figures survivl", "There is no figure 'survivl'", "survival")]
    [InlineData("--format pgn", "--format: there is no format 'pgn'", "Did you mean 'png'?", "Allowed: svg, png, ")]
    [InlineData("--format svg,,svgz", "there is no format ''", "there is no format 'svgz'. Did you mean 'svg'?")]
    [InlineData("--runtime warp", "'warp'", "there is no such runtime", "Allowed: ", "inline")]
    [InlineData("--resume --force", "--resume and --force exclude each other")]
    [InlineData("--out tiny.yaml", "tiny.yaml: is a file")]
    public void A_wrong_option_is_told(string options, params string[] phrases)
    {
        Cli.Refused(place, phrases, ["run", "tiny.yaml", .. options.Split(' ')]);
    }

    [Theory]
    [InlineData("", "there is no command", "Commands:")]
    [InlineData("rnu tiny.yaml", "There is no command 'rnu'", "Did you mean 'run'?", "See 'alliancesim --help'")]
    [InlineData("frobnicate", "There is no command 'frobnicate'", "Allowed: run,")]
    [InlineData("--bogus", "There is no option '--bogus'", "See 'alliancesim --help'")]
    [InlineData("run", "FILE", "See 'alliancesim run --help'")]
    [InlineData("check", "FILE", "See 'alliancesim check --help'")]
    [InlineData("plot", "DIR", "See 'alliancesim plot --help'")]
    [InlineData("new", "NAME", "See 'alliancesim new --help'")]
    public void A_wrong_command_is_told(string line, params string[] phrases)
    {
        Cli.Refused(place, phrases, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("run")]
    [InlineData("check")]
    [InlineData("plot")]
    [InlineData("new")]
    [InlineData("mechanisms")]
    public void An_empty_argument_is_told(string verb) => Cli.Refused(place, [], verb, "");

    [Fact]
    public void An_empty_folder_name_is_told() => Cli.Refused(place, ["--out is empty"], "run", "tiny.yaml", "--out", "");
}
