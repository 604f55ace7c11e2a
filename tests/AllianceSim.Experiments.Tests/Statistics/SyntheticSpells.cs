using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Tests.Statistics;

/// <summary>Spells made by Park and Miller's (1988) generator, the same here and in R to the last bit, so that no data file is needed:
/// tied, censored, a quarter of them watched late, in 20 runs that differ in hazard.</summary>
/// <remarks>In R, with <c>options(digits = 15)</c>; "d" in the tests is <c>gen(400, 7)</c>:
/// <code>
/// library(survival)
/// gen &lt;- function(n, seed) {
///   s &lt;- seed
///   u &lt;- function() { s &lt;&lt;- (16807 * s) %% 2147483647; s / 2147483647 }
///   out &lt;- vector("list", n)
///   for (i in 0:(n-1)) {
///     run &lt;- i %% 20
///     poles &lt;- run %% 2
///     power &lt;- u(); inst &lt;- floor(3*u())
///     entry &lt;- if (u() &lt; 0.25) 1 + floor(8*u()) else 0
///     limit &lt;- entry + 1 + floor(25*u())
///     h &lt;- 0.05 * (1 + poles) * (1 + power) * (1 - 0.2*inst) * (0.5 + ((run*7) %% 10)/10)
///     t &lt;- entry; ended &lt;- FALSE
///     while (t &lt; limit &amp;&amp; !ended) { t &lt;- t + 1; ended &lt;- u() &lt; h }
///     out[[i+1]] &lt;- c(run, poles, power, inst, entry, t, ended)
///   }
///   d &lt;- as.data.frame(do.call(rbind, out))
///   names(d) &lt;- c("run", "poles", "power", "inst", "entry", "exit", "ended")
///   d
/// }
/// </code></remarks>
internal static class SyntheticSpells
{
    public static IReadOnlyList<string> Names { get; } = ["poles", "power", "institution"];

    public static IReadOnlyList<Subject> Subjects { get; } = Make(400, 7);

    public static IReadOnlyList<Spell> Spells { get; } = [.. Subjects.Select(subject => subject.Spell)];

    public static IReadOnlyList<Subject> Make(int count, long seed)
    {
        var state = seed;
        double Uniform() => (state = 16807 * state % 2147483647) / 2147483647.0;

        var subjects = new List<Subject>();
        for (var i = 0; i < count; i++)
        {
            var run = i % 20;
            double poles = run % 2, power = Uniform(), institution = Math.Floor(3 * Uniform());
            var entry = Uniform() < 0.25 ? 1 + Math.Floor(8 * Uniform()) : 0;
            var limit = entry + 1 + Math.Floor(25 * Uniform());
            var hazard = 0.05 * (1 + poles) * (1 + power) * (1 - (0.2 * institution)) * (0.5 + (run * 7 % 10 / 10.0));
            var time = entry;
            var ended = false;
            while (time < limit && !ended)
            {
                time++;
                ended = Uniform() < hazard;
            }

            subjects.Add(new(new(entry, time, ended), run, [poles, power, institution]));
        }

        return subjects;
    }

    /// <summary>Spells by a covariate's value, watched from their beginning on: R's <c>Surv(exit - entry, ended)</c>.</summary>
    public static IReadOnlyList<IReadOnlyList<Spell>> ByCovariate(int covariate, Func<Subject, bool>? which = null) =>
    [
        .. Subjects.GroupBy(subject => subject.Covariates[covariate]).OrderBy(group => group.Key).Select(group => (Spell[])
            [.. group.Where(which ?? (_ => true)).Select(s => new Spell(0, s.Spell.Exit - s.Spell.Entry, s.Spell.Ended))]),
    ];
}
