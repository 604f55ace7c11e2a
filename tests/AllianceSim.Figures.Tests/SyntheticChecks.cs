using AllianceSim.Results;

namespace AllianceSim.Figures.Tests;

/// <summary>Signs made up: one figure or up to three each, most of which hold.</summary>
internal static class SyntheticChecks
{
    public static IReadOnlyList<CheckRow> Signs(int signs, Func<int, string>? name = null) =>
    [
        .. Enumerable.Range(0, signs).SelectMany(sign => Enumerable.Range(0, 1 + (sign % 3)).Select(which => Row(
            name?.Invoke(sign) ?? $"sign-{sign}", above: which != 1, model: 0.4 * (sign - 2)))),
    ];

    private static CheckRow Row(string sign, bool above, double model) => new(
        sign, CheckKind.Sign, "", "worth of staying, with it less without", 0, above ? 0 : double.NaN, above ? double.NaN : 0, model, model - 0.5,
        model + 0.5, Verdict(above ? model : -model), "");

    private static CheckVerdict Verdict(double right) =>
        right > 0.5 ? CheckVerdict.Holds : right < -0.5 ? CheckVerdict.Contradicted : CheckVerdict.NotToldApart;
}
