using AllianceSim.Experiments.Disputes;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.Coding;

namespace AllianceSim.Reports.Texts;

/// <summary>What alliances had to do with the disputes of a run, in a few lines.</summary>
/// <param name="page">Where it is written.</param>
/// <param name="all">Whether those are told of too that the disputes began between.</param>
public sealed class DisputeSummary(IPage page, bool all)
{

    /// <summary>Writes the summary; nothing where there was no dispute.</summary>
    public void Write(DisputeTally tally)
    {
        if (tally.Disputes == 0)
            return;
        page.Heading($"What alliances had to do with disputes");
        page.Line($"A run saw {PerRun(tally.Disputes, tally)} disputes, {PerRun(tally.Wars, tally)} of them wars. Others acted militarily in {Share(tally.Joined, tally.Disputes)} of them: {PerRun(tally.Joiners, tally)} joiners.");
        page.Line(tally.PromisesCalled == 0
            ? (FormattableString)$"No war called upon a firm promise."
            : $"Firm promises that wars called upon: {PerRun(tally.PromisesCalled, tally)}, of which {PerRun(tally.PromisesKept, tally)} kept and {PerRun(tally.PromisesCalled - tally.PromisesKept, tally)} broken ({Share(tally.PromisesKept, tally.PromisesCalled)} kept).");
        if (!tally.IsCoded)
        {
            page.Line($"What states would have done without their alliances was not coded (record: {{ coding: on }}).");
            return;
        }

        page.Line($"Alliances prevented {PerRun(tally.Prevented, tally)} other disputes.");
        if (tally.SelfEntrapped > 0)
            page.Line($"Leaders' biases drew {PerRun(tally.SelfEntrapped, tally)} states into more than they would have done without them (self-entrapped), {PerDispute(tally.SelfEntrapped, tally)} in a dispute.");
        Write("Third parties", "third-party acts", tally.ThirdParties, tally);
        if (all)
            Write("Those that disputes began between", "acts of those that disputes began between", tally.Originators, tally);
    }

    private void Write(string who, string acts, PartTally parts, DisputeTally tally)
    {
        var forms = Enum.GetValues<InfluenceForm>().Where(form => parts.EntangledBy(form) > 0).OrderByDescending(parts.EntangledBy)
            .Select(form => $"{DisputeWords.Name(form)} {Share(parts.EntangledBy(form), parts.Entangled)}").ToList();
        page.Line($"In a run, of {PerRun(parts.TakenPart, tally)} {acts} (involvement 2 or 3) {PerRun(parts.Entangled, tally)} were entangled ({PerRun(parts.ExpectedEntangled, tally)} by the exact chances).");
        if (parts.Entangled > 0)
            page.Line($"By {string.Join(", ", forms)}. Entrapped by an ally that began it: {Share(parts.Entrapped, parts.Entangled)} of them.");
        page.Table(
            [$"{who}, in a run", .. Enum.GetValues<Involvement>().Select(DisputeWords.Name)],
            Enum.GetValues<Influence>().Select(influence => (string[])
            [
                DisputeWords.Name(influence),
                .. Enum.GetValues<Involvement>().Select(involvement => PerRun(parts[influence, involvement], tally)),
            ]));
    }

    private static string PerRun(double count, DisputeTally tally) => Phrase.Text($"{count / tally.Runs:0.#}");

    private static string Share(int count, int of) => of == 0 ? "-" : Phrase.Percent((double)count / of);

    private static string PerDispute(int count, DisputeTally tally) => Phrase.Text($"{(double)count / tally.Disputes:0.###}");
}
