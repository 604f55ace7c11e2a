using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alignment.Partner;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Attribution;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Tests;

/// <summary>A drawn world full of alliances: overlapping, of all kinds, some informal, with obligations of every size; now and then a
/// state has vanished.</summary>
internal sealed class CrowdedWorld
{
    private const int States = 9;
    private const int Pacts = 8;

    private readonly Random random;
    private readonly Settings settings;

    private CrowdedWorld(int number, Settings settings)
    {
        (random, this.settings) = (new Random(1000 + number), settings);
        Small = SmallWorld.Drawn(
            number, States, new Doctrine("one centre", true, false), new Doctrine("neutral", false, true));
        foreach (var view in Small.Views)
        {
            Misperception.Begin(view);
            ErrorTerm.Begin(view);
        }

        Stir();
        if (number % 3 == 0)
            Vanish(States - 1);
        for (var pact = 0; pact < Pacts; pact++)
            Sign();
        Assess();
    }

    public SmallWorld Small { get; }

    /// <summary>Runs a test in many such worlds.</summary>
    public static void Each(Settings settings, Action<CrowdedWorld> test, int worlds = 40)
    {
        for (var number = 0; number < worlds; number++)
            test(new CrowdedWorld(number, settings));
    }

    /// <summary>Every membership in force.</summary>
    public IEnumerable<(Alliance Alliance, int Member)> Memberships() =>
        Small.World.Alliances.InForce.SelectMany(alliance => alliance.Members.Select(member => (alliance, member.State))).ToArray();

    /// <summary>What a member's stake is worth, term by term, with the stake and the account of it.</summary>
    public (StayingValuation Staying, Stake Stake, Account Account) Weigh(Alliance alliance, int member)
    {
        var staying = new StayingValuation(settings, Small.Partners[member]);
        var (stake, values) = (SmallWorld.StakeOf(alliance, member), new double[staying.Terms.Count]);
        staying.Weigh(Small.Views[member], stake, values);
        return (staying, stake, staying.TakeAccount(Small.Views[member], stake, values));
    }

    /// <summary>Changes all that can change, and lets the states assess each other again.</summary>
    public void Change()
    {
        Stir();
        if (random.Next(3) == 0)
            Vanish(random.Next(4, States));
        Sign();
        var some = Small.World.Alliances.InForce[random.Next(Small.World.Alliances.InForce.Count)];
        if (some.Members.Count > 2)
            Small.World.Alliances.Leave(some, some.Members[^1]);
        Assess();
    }

    private void Assess()
    {
        foreach (var view in Small.Views)
            view.Tick++;
        Small.Assess(settings);
    }

    private void Stir()
    {
        var world = Small.World;
        for (var i = 0; i < States; i++)
        {
            world.Power[i] = world.Exists[i] ? 0.001 + Math.Pow(random.NextDouble(), 3) : 0;
            (world.Nationalism[i], world.Outbidding[i], world.Arms[i]) = (random.NextDouble(), random.NextDouble(), random.NextDouble());
            (world.DisputesStarted[i], world.NewRegime[i]) = (random.NextDouble(), random.NextDouble());
            world.Doctrine[i] = random.Next(-1, 2);
            (world.Offense[i], world.Ideology[i]) = (random.NextDouble(), 2 * random.NextDouble() - 1);
            for (var j = 0; j < States; j++)
            {
                var hostility = random.Next(6) switch { 0 => 0, 1 => 1, _ => random.NextDouble() };
                Small.Views[i].Beliefs.ChangeHostility(j, _ => hostility);
                world.Lobby[i, j] = i == j ? 0 : random.NextDouble();
                if (j < i)
                    SmallWorld.SetBoth(world.Community, i, j, random.NextDouble());
            }
        }

        world.NormalisePower();
        foreach (var membership in world.Alliances.InForce.SelectMany(alliance => alliance.Members))
            (membership.Obligation, membership.SecuritySeen) = (random.NextDouble(), random.NextDouble());
    }

    private void Vanish(int state)
    {
        Small.World.Exists[state] = false;
        foreach (var alliance in Small.World.Alliances.Of(state).ToArray())
        {
            Small.World.Alliances.Leave(alliance, alliance.MembershipOf(state)!);
            if (alliance.Members.Count < 2)
                Small.World.Alliances.Remove(alliance);
        }

        Small.World.NormalisePower();
    }

    private void Sign()
    {
        var living = Enumerable.Range(0, States).Where(i => Small.World.Exists[i]).OrderBy(_ => random.Next()).ToArray();
        var kind = (AllianceKind)random.Next(6);
        var isTreaty = random.Next(3) > 0;
        var alliance = Small.Sign(
            kind, isTreaty ? 1 : 0, isTreaty ? kind.Aid() : 0.4 * kind.Aid(), living[0], living[1..(3 + random.Next(living.Length - 3))]);
        alliance.Institutionalisation = random.NextDouble();
        foreach (var membership in alliance.Members)
            (membership.Obligation, membership.Loophole) = (random.Next(2) == 0 ? 1 : random.NextDouble(), random.NextDouble());
    }
}
