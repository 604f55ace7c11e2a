using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Outbreak;

/// <summary>Firm backing makes a state bolder: most where an ally has promised to fight beside it whoever began, hardly where the promise
/// hangs on conditions, or the ally is weak beside it.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Emboldenment(Settings settings) : IOnsetTerm
{
    private static readonly Parameter Weight = new(
        "emboldenment.weight", 1.25, 0, 10, "logit", "Weight of full backing: ln 3.5, as often as unconditional compellent backing was found to multiply disputes.", 0);

    private static readonly Parameter OfDefense = new(
        "emboldenment.defense", 0.2, 0, 1, "share", "Share of full backing that a promise of help against attack gives to an attacker.");

    private static readonly Parameter IfConditional = new(
        "emboldenment.conditional", 0.1, 0, 1, "share", "Share of backing that conditions leave.");

    private static readonly Parameter Credible = new(
        "emboldenment.credible", 0.3, 0.01, 1, "credibility", "Credibility of the ally from which on its backing counts in full.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "emboldenment",
        Name = "Emboldenment by allies",
        Entry = Entry.Crisis,
        Formula = "d max_m B_mi (1 - ℓ_mi) min(1, C_im / c) min(1, 2 D_im), m not bound to j; B: obligation of m, times 1 by an offence pact, "
            + "the share by a defence pact, less where it is conditional; D: dependence of i on m",
        Source = "Beckley 2015, how alliances could drag a state into war: emboldenment; conditional and compellent backing: Benson 2012",
        Parameters = [Weight, OfDefense, IfConditional, Credible],
        Term = TermMaker.Of(s => new Emboldenment(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly double ofDefense = settings[OfDefense];
    private readonly double ifConditional = settings[IfConditional];
    private readonly double credible = settings[Credible];
    private readonly OtherMeans means = new(settings);
    private readonly Dictionary<int, double> backing = [];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public Backing Backing => Backing.OfInitiator;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        FindBacking(view);
        var allied = view.World.Alliances.Allied;
        foreach (var m in view.World.Alliances.AlliesOf(view.Self))
        {
            if (!backing.TryGetValue(m, out var firm))
                continue;
            var term = weight * firm * Math.Min(1, view.Known.Credibility[view.Self, m] / credible)
                * Math.Min(1, 2 * means.Dependence(view.World, view.Self, m));
            for (var j = 0; j < onset.Length; j++)
            {
                if (j != m && !allied[m, j])
                    onset[j] = Math.Max(onset[j], term);
            }
        }
    }

    /// <summary>Finds how firmly each ally backs the state as an attacker, by the firmest of their alliances.</summary>
    private void FindBacking(Viewpoint view)
    {
        backing.Clear();
        foreach (var alliance in view.World.Alliances.Of(view.Self))
        {
            var share = Compellent(alliance.Kind) * (alliance.Conditional ? ifConditional : 1) * alliance.Aid;
            if (share == 0)
                continue;
            foreach (var member in alliance.Members)
            {
                if (member.State != view.Self)
                    backing[member.State] = Math.Max(backing.GetValueOrDefault(member.State), share * member.Obligation * (1 - member.Loophole));
            }
        }
    }

    private double Compellent(AllianceKind kind) => kind switch
    {
        AllianceKind.Offense => 1,
        AllianceKind.Defense => ofDefense,
        _ => 0,
    };
}
