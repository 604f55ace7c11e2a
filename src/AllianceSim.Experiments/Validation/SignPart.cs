using AllianceSim.Experiments.Signs;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Validation;

/// <summary>A sign that is checked.</summary>
/// <param name="sign">The sign.</param>
internal sealed class SignPart(SignCheck sign) : Check(sign.Id)
{
    /// <inheritdoc/>
    internal override (IReadOnlyList<CheckRow> Rows, RunStatus Status) Run(CheckRequest request) =>
        ([.. sign.Run(request.Jobs, request.Cancel).Select(RowOf)], RunStatus.Done);

    private CheckRow RowOf(SignFinding finding) => new(
        sign.Id, finding.Side == SignSide.None ? CheckKind.Finding : CheckKind.Sign, "", finding.Claim, finding.Neutral,
        finding.Side == SignSide.Above ? finding.Neutral : double.NaN, finding.Side == SignSide.Below ? finding.Neutral : double.NaN,
        finding.Figure.Value, finding.Figure.Lower, finding.Figure.Upper, finding.Verdict,
        FormattableString.Invariant($"{sign.Claim} ({sign.Source}; {finding.Pairs} sets of runs)"));
}
