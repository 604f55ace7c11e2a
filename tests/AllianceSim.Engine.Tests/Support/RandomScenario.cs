using System.Collections.Immutable;
using System.Globalization;
using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>Valid scenarios of every kind, by number.</summary>
internal static class RandomScenario
{
    private const int Ticks = 18;
    private const int Start = 1900;
    private static readonly string[] Switches = [.. Catalogue.All.Where(m => m.IsSwitch).Select(m => m.Id)];
    private static readonly string[] Doctrines = ["one-centre", "aloof", "plain"];

    /// <summary>The scenario of a number.</summary>
    public static ScenarioSpec Number(int index)
    {
        var dice = new Dice(index);
        var generator = Generator(dice);
        string[] names = [.. Enumerable.Range(1, generator.States).Select(i => string.Create(CultureInfo.InvariantCulture, $"S{i}"))];
        AllianceSpec[] alliances = [.. Enumerable.Range(0, dice.From(0, 4)).Select(k => Alliance(dice, names, $"Old {k}", Start))];
        return new ScenarioSpec
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"random-{index}"),
            Ticks = Ticks,
            Start = Start,
            Seed = (ulong)index,
            BurnIn = alliances.Length == 0 ? dice.From(0, 5) : 0,
            Generate = generator,
            Ties = new TiesSpec { Communities = [.. Enumerable.Range(0, dice.From(0, 3)).Select(_ => Community(dice, names))] },
            Doctrines = [new DoctrineSpec(Doctrines[0], true), new DoctrineSpec(Doctrines[1], false, true), new DoctrineSpec(Doctrines[2])],
            Alliances = [.. alliances],
            Shocks = [.. Enumerable.Range(0, dice.From(0, 8)).Select(k => Shock(dice, names, alliances, k))],
            Mechanisms = dice.Chance(0.5) ? Off(dice) : ImmutableSortedDictionary<string, bool>.Empty,
            Record = new RecordSpec(States: true, Dyads: true, Terms: true, Weighings: true),
        };
    }

    /// <summary>Up to six parameters anywhere in their range.</summary>
    public static (string Id, double Value)[] Parameters(int index)
    {
        var dice = new Dice(-index - 1);
        return [.. dice.Some([.. Catalogue.All.SelectMany(m => m.Parameters)], dice.From(1, 6)).Select(p => (p.Id, Anywhere(dice, p)))];
    }

    private static double Anywhere(Dice dice, Parameter parameter) => dice.From(0, 3) switch
    {
        0 => parameter.Minimum,
        1 => parameter.Maximum,
        _ => dice.Between(parameter.Minimum, parameter.Maximum),
    };

    private static GeneratorSpec Generator(Dice dice)
    {
        var states = dice.From(2, 30);
        return new GeneratorSpec
        {
            States = states,
            Poles = dice.From(0, Math.Min(states, 8)),
            PoleShare = dice.Between(0.05, 0.95),
            Geography = dice.Any<Geography>(),
            Extent = dice.Between(100, 40_075),
            Ideology = dice.Any<IdeologyMix>(),
            Identities = dice.From(0, 6),
            Rivalry = dice.Uniform(),
        };
    }

    private static ImmutableSortedDictionary<string, bool> Off(Dice dice) => Switches
        .Where(_ => dice.Chance(0.15))
        .ToImmutableSortedDictionary(id => id, _ => false, StringComparer.Ordinal);

    private static (string, string, double) Community(Dice dice, string[] names)
    {
        var pair = dice.Some(names, 2);
        return (pair[0], pair[1], dice.Uniform());
    }

    private static AllianceSpec Alliance(Dice dice, string[] names, string name, int start)
    {
        var members = dice.Some(names, dice.From(2, Math.Min(names.Length, 5)));
        var signed = start - dice.From(0, 10);
        string[] others = [.. names.Except(members)];
        var (kind, formality) = (dice.Any<AllianceKind>(), dice.From(0, 2));
        return new AllianceSpec
        {
            Name = name,
            Members = [.. members],
            Kind = kind,
            Formality = formality,
            Signed = signed,
            Term = dice.Chance(0.5) && formality > 0 ? start - signed + dice.From(1, 12) : null,
            Institutionalisation = dice.Uniform(),
            Obligations = Terms(dice, members),
            Loopholes = Terms(dice, members),
            Against = others.Length > 0 && dice.Chance(0.5) && !kind.IsInclusive() ? dice.Of(others) : null,
        };
    }

    private static ImmutableSortedDictionary<string, double> Terms(Dice dice, string[] members) => members
        .Where(_ => dice.Chance(0.2))
        .ToImmutableSortedDictionary(name => name, _ => dice.Chance(0.1) ? 0 : dice.Uniform(), StringComparer.Ordinal);

    private static ShockSpec Shock(Dice dice, string[] names, AllianceSpec[] alliances, int number)
    {
        var shock = new ShockSpec { Why = "chance" };
        shock = dice.Chance(0.7) ? shock with { At = Start + dice.From(0, Ticks - 1) } : shock with { Chance = dice.Between(0.02, 0.5) };
        if (dice.Chance(0.2))
        {
            var founded = Alliance(dice, names, $"New {number}", Start) with { Signed = null };
            return shock with { Found = founded };
        }

        if (alliances.Length > 0 && dice.Chance(0.25))
        {
            return shock with
            {
                Alliance = dice.Of(alliances).Name,
                Institutionalisation = Change(dice, 0, 1),
                Join = [.. dice.Some(names, dice.From(1, Math.Min(names.Length, 3)))],
            };
        }

        shock = shock with { States = [.. dice.Some(names, dice.From(1, Math.Min(names.Length, 3)))] };
        return dice.Chance(0.3) ? shock with { Vanish = true } : Blow(dice, shock, names);
    }

    private static ShockSpec Blow(Dice dice, ShockSpec shock, string[] names) => shock with
    {
        Power = Perhaps(dice, 1e-6, 10),
        Offense = Perhaps(dice, 0, 1),
        Aggressiveness = Perhaps(dice, 0, 1),
        Ideology = Perhaps(dice, -1, 1),
        Doctrine = dice.Chance(0.3) ? dice.Of([.. Doctrines, "none"]) : null,
        Deterrent = Perhaps(dice, 0, 1),
        Stability = Perhaps(dice, 0, 1),
        Nationalism = Perhaps(dice, 0, 1),
        Outbidding = Perhaps(dice, 0, 1),
        Identity = dice.Chance(0.2) ? People(dice) : ImmutableSortedDictionary<string, double>.Empty,
        NewRegime = dice.Chance(0.2),
        Will = Perhaps(dice, 0, 1),
        Hostility = Perhaps(dice, 0, 1),
        SeenBy = dice.Chance(0.5) ? [.. dice.Some(names, dice.From(1, names.Length))] : [],
        Distance = Perhaps(dice, 0, 40_000),
    };

    private static ImmutableSortedDictionary<string, double> People(Dice dice)
    {
        var share = dice.Uniform();
        return ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal).Add("G1", share).Add("newcomers", 1 - share);
    }

    private static Change? Perhaps(Dice dice, double low, double high) => dice.Chance(0.4) ? Change(dice, low, high) : null;

    private static Change Change(Dice dice, double low, double high) => dice.Any<ChangeKind>() switch
    {
        ChangeKind.Set => Scenarios.Set(dice.Between(low, high)),
        ChangeKind.Multiply => Scenarios.Times(dice.Between(0, 3)),
        _ => Scenarios.Add(dice.Between(low - high, high - low)),
    };
}
