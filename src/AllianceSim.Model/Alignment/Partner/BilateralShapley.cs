using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>The rule of another model, so that this one can be docked with it: two states ally where their joint utility, shared by the
/// Shapley value, leaves both better off than alone; each only with whoever promises most, and with one at a time.</summary>
/// <remarks>The other model lets alliances ally in turn, as agents of a higher level; here an alliance of two stays as it is.</remarks>
/// <param name="settings">The run's settings.</param>
public sealed class BilateralShapley(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Weight = new(
        "bilateral-shapley.weight", 1e6, 0, 1e9, "logit per share of power", "Value of a gain; by default such that errors of decision are nothing to it.");

    private static readonly Parameter Synergy = new(
        "bilateral-shapley.synergy", 1.2, 0, 10, "ratio", "What two of one mind can do together, as a multiple of what they can do alone.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "bilateral-shapley",
        Name = "Bilateral Shapley value",
        Entry = Entry.Partner,
        Formula = "w (v_i - p_i) for the partner that i has, or, if i has none, the free j of greatest U_ij among those with v_i > p_i, else - w; "
            + "v_i = p_i/2 + (U_ij - p_j)/2, U_ij = s (p_i + p_j) (1 - |Δx|/2)",
        Source = "Alliance formation example of Mesa (github.com/projectmesa/mesa, mesa/examples/advanced/alliance_formation)",
        Parameters = [Weight, Synergy],
        Term = TermMaker.Of(s => new BilateralShapley(s)),
        Cause = Cause.Balance,
        IsOnByDefault = false,
    };

    private readonly double weight = settings[Weight];
    private readonly double synergy = settings[Synergy];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var (self, world) = (view.Self, view.World);
        var best = IsFree(world, self) ? Best(world, self) : -1;
        for (var j = 0; j < values.Length; j++)
            values[j] = weight * (j == best || world.Alliances.Allied[self, j] ? Gain(world, self, j) : -1);
    }

    private static bool IsFree(World world, int state) => world.Alliances.AlliesOf(state).IsEmpty;

    /// <summary>The free state with which a free state would do most together, the first of equals; -1 where both would not gain by any.</summary>
    private int Best(World world, int self)
    {
        var (best, most) = (-1, 0.0);
        for (var j = 0; j < world.Count; j++)
        {
            if (j != self && world.Exists[j] && IsFree(world, j) && Gain(world, self, j) > 0 && Utility(world, self, j) > most)
                (best, most) = (j, Utility(world, self, j));
        }

        return best;
    }

    private double Gain(World world, int i, int j) => (Utility(world, i, j) - world.Power[i] - world.Power[j]) / 2;

    private double Utility(World world, int i, int j) => synergy * (world.Power[i] + world.Power[j]) * (1 - world.IdeologicalDistance(i, j));
}
