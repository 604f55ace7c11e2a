using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls;

/// <summary>Which promises are honoured: fewer of those that are highly institutionalised and formal (they are asked of unlike partners),
/// of states whose power or regime has changed since they promised, and of those whose ally was the first to be attacked.</summary>
/// <remarks>The logit of Leeds and Anac counts from the mean of its sample, so that it moves obligation up or down without changing how
/// strong it is on the whole.</remarks>
/// <param name="settings">The run's settings.</param>
public sealed class HonourFunction(Settings settings)
{
    private static readonly Parameter Scale = new(
        "honour.scale", 3, 0, 20, "-", "How much of the logit enters obligation, which is sidestepped and cut off at 0 later.", 0);

    private static readonly Parameter Institutions = new(
        "honour.institutions", -0.709, -5, 5, "logit", "Effect of a point of institutionalisation, on a scale from 0 to 2.");

    private static readonly Parameter Formality = new(
        "honour.formality", -0.929, -5, 5, "logit", "Effect of a point of formality, on a scale from 0 to 2.");

    private static readonly Parameter Power = new(
        "honour.power-change", -1.547, -5, 5, "logit", "Effect of a change of own power by a tenth or more since the bargain.");

    private static readonly Parameter Regime = new(
        "honour.regime-change", -1.460, -5, 5, "logit", "Effect of a change of own regime since the bargain.");

    private static readonly Parameter OriginalTarget = new(
        "honour.original-target", -1.359, -5, 5, "logit", "Effect of the ally having been attacked first.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "honour",
        Name = "Which promises are honoured",
        Entry = Entry.Call,
        Formula = "s (h_1 (2 I - 0.6) + h_2 (formality - 0.8) + h_3 ([power changed] - 0.445) + h_4 ([regime changed] - 0.197) "
            + "+ h_5 ([ally attacked first] - 0.358))",
        Source = "Leeds and Anac 2005, Alliance institutionalization and alliance performance, refitted (n = 137)",
        Parameters = [Scale, Institutions, Formality, Power, Regime, OriginalTarget],
    };

    /// <summary>Growth of power, as a logarithm, that counts as a change.</summary>
    private const double PowerChange = 0.1;

    /// <summary>Change of ideology that counts as one of regime: three points of Polity.</summary>
    private const double RegimeChange = 0.3;

    private readonly double scale = settings[Scale];
    private readonly double institutions = settings[Institutions];
    private readonly double formality = settings[Formality];
    private readonly double power = settings[Power];
    private readonly double regime = settings[Regime];
    private readonly double originalTarget = settings[OriginalTarget];

    /// <summary>By how much a promise binds more or less than the usual one, in logits.</summary>
    /// <param name="world">Public facts.</param>
    /// <param name="alliance">The alliance.</param>
    /// <param name="membership">The membership of the state that has promised.</param>
    /// <param name="attacked">Whether the ally was attacked first.</param>
    public double Shift(World world, Alliance alliance, Membership membership, bool attacked)
    {
        var state = membership.State;
        var grown = Math.Abs(Elementary.Log(world.Power[state] / membership.PowerAtPromise)) >= PowerChange;
        var changed = Math.Abs(world.Ideology[state] - membership.IdeologyAtPromise) >= RegimeChange;
        return scale * (institutions * (2 * alliance.Institutionalisation - 0.6)
            + formality * (alliance.Formality - 0.8)
            + power * ((grown ? 1 : 0) - 0.445)
            + regime * ((changed ? 1 : 0) - 0.197)
            + originalTarget * ((attacked ? 1 : 0) - 0.358));
    }
}
