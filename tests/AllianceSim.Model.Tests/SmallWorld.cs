using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Credibility;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Tests;

/// <summary>A world of a few states in which a test changes one thing at a time.</summary>
internal sealed class SmallWorld
{
    private int signed;

    /// <summary>Makes a world of like states, each as far from the others, without alliances.</summary>
    public SmallWorld(int states, params Doctrine[] doctrines)
    {
        World = new World([.. Enumerable.Range(0, states).Select(i => $"State {i}")], doctrines);
        Known = new Assessments(states);
        Views = [.. Enumerable.Range(0, states).Select(i => new Viewpoint(i, World, Known, new Draws(1, 0)))];
        Partners = [];
        for (var i = 0; i < states; i++)
        {
            World.Exists[i] = true;
            (World.Power[i], World.Offense[i], World.Aggressiveness[i]) = (1.0 / states, 0.5, 0.3);
            (World.Doctrine[i], World.Stability[i]) = (-1, 0.5);
            World.LastDispute.Row(i).Fill(World.Never);
            World.Distance.Row(i).Fill(1000);
            World.Distance[i, i] = 0;
            Array.Fill(Views[i].Beliefs.Reliability, 0.5);
            for (var j = 0; j < states; j++)
                Views[i].Beliefs.ChangeHostility(j, _ => 0.3);
        }
    }

    public World World { get; }

    public Assessments Known { get; }

    public Viewpoint[] Views { get; }

    /// <summary>The states that have not vanished: only these assess.</summary>
    private IEnumerable<Viewpoint> Living => Views.Where(view => World.Exists[view.Self]);

    /// <summary>The states' valuations of partners, once assessed.</summary>
    public PartnerValuation[] Partners { get; private set; }

    /// <summary>A world with all its numbers drawn; the same for the same number.</summary>
    public static SmallWorld Drawn(int number, int states = 7, params Doctrine[] doctrines)
    {
        var random = new Random(number);
        var small = new SmallWorld(states, doctrines);
        var world = small.World;
        for (var i = 0; i < states; i++)
        {
            world.Power[i] = 0.02 + random.NextDouble();
            world.Offense[i] = 0.1 + 0.8 * random.NextDouble();
            world.Aggressiveness[i] = random.NextDouble();
            world.Ideology[i] = 1.8 * random.NextDouble() - 0.9;
            world.Deterrent[i] = random.Next(3) == 0 ? 0.8 * random.NextDouble() : 0;
            world.Stability[i] = random.NextDouble();
            world.DisputeRate[i] = random.NextDouble();
            for (var j = 0; j < states; j++)
            {
                var hostility = 0.05 + 0.85 * random.NextDouble();
                small.Views[i].Beliefs.ChangeHostility(j, _ => hostility);
                small.Views[i].Beliefs.Reliability[j] = 0.1 + 0.8 * random.NextDouble();
                if (j < i)
                    DrawPair(world, random, i, j);
            }
        }

        world.NormalisePower();
        return small;
    }

    /// <summary>Runs a test in many drawn worlds.</summary>
    public static void Each(Action<SmallWorld> test, int worlds = 40)
    {
        for (var number = 0; number < worlds; number++)
            test(Drawn(number));
    }

    /// <summary>Signs a defence pact without a term, aimed at nobody.</summary>
    public Alliance Ally(params int[] members) => Sign(AllianceKind.Defense, -1, members);

    /// <summary>Signs an alliance.</summary>
    public Alliance Sign(AllianceKind kind, int target, params int[] members) => Sign(kind, 1, kind.Aid(), target, members);

    /// <summary>Signs an alliance of some formality that promises a share of full aid.</summary>
    public Alliance Sign(AllianceKind kind, int formality, double aid, int target, int[] members)
    {
        var alliance = new Alliance
        {
            Id = ++signed,
            Name = $"Pact {signed}",
            Kind = kind,
            Formality = formality,
            Aid = aid,
            Founded = 0,
            Target = target,
            Members =
            [
                .. members.Select(m => new Membership
                {
                    State = m, Joined = 0, TieSince = 0, Loophole = 0.4, PowerAtBargain = World.Power[m],
                    PowerAtPromise = World.Power[m], IdeologyAtPromise = World.Ideology[m],
                }),
            ],
            MembersAtSigning = members.Length,
            Institutionalisation = 0.3,
        };
        World.Alliances.Add(alliance);
        World.Alliances.Publish();
        return alliance;
    }

    /// <summary>Lets all states assess threats, credibility, partners and their portfolios of allies.</summary>
    /// <param name="settings">Settings; those without misperception and error where none are given.</param>
    public SmallWorld Assess(Settings? settings = null)
    {
        settings ??= Chosen.Calm;
        AssessThreats(settings);
        var overstretch = new Overstretch(settings);
        foreach (var view in Living)
            Known.Disengagement[view.Self] = overstretch.Disengagement(World, Known, view.Self);
        AssessPartners(settings);
        var portfolios = new PortfolioAssessment(settings);
        foreach (var view in Living)
            portfolios.Assess(view);
        return this;
    }

    /// <summary>Lets all states assess threats alone.</summary>
    public SmallWorld AssessThreats(Settings? settings = null)
    {
        settings ??= Chosen.Calm;
        new Proximity(settings).Publish(World);
        World.Alliances.Publish();
        var leadership = PublishLeadership(settings);
        foreach (var view in Living)
            new ThreatAssessment(settings, World.Count).Assess(view);
        foreach (var view in Living)
            leadership.Begin(view);
        foreach (var alliance in World.Alliances.InForce.Where(a => a.Target >= 0))
        {
            foreach (var membership in alliance.Members.Where(m => double.IsNaN(m.ThreatAtJoining)))
                membership.ThreatAtJoining = Known.Threat[membership.State, alliance.Target];
        }

        return this;
    }

    /// <summary>Works out who can lead whom from powers as they stand.</summary>
    public Leadership PublishLeadership(Settings? settings = null)
    {
        var leadership = new Leadership(settings ?? Chosen.Calm);
        leadership.Publish(World);
        return leadership;
    }

    /// <summary>Lets all states assess credibility and partners, from the threats as they stand.</summary>
    public SmallWorld AssessPartners(Settings? settings = null)
    {
        settings ??= Chosen.Calm;
        Partners = [.. Views.Select(_ => new PartnerValuation(settings, World.Count))];
        var credibility = new CredibilityAssessment(settings);
        foreach (var view in Living)
            credibility.Assess(view);
        foreach (var view in Living)
            Partners[view.Self].Assess(view);
        return this;
    }

    /// <summary>A member's stake in an alliance.</summary>
    public static Stake StakeOf(Alliance alliance, int member) =>
        new() { Alliance = alliance, Membership = alliance.MembershipOf(member)! };

    /// <summary>Sets both cells of a pair.</summary>
    public static void SetBoth<T>(Model.Numerics.Grid<T> grid, int i, int j, T value)
        where T : struct => grid[i, j] = grid[j, i] = value;

    private static void DrawPair(World world, Random random, int i, int j)
    {
        SetBoth(world.Distance, i, j, 200 + 9000 * random.NextDouble());
        SetBoth(world.Contiguous, i, j, random.Next(5) == 0);
        SetBoth(world.Rivals, i, j, random.Next(5) == 0);
        SetBoth(world.SharedIdentity, i, j, random.NextDouble());
    }
}
