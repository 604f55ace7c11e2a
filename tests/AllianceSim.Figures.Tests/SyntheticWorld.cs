using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Ablation;
using AllianceSim.Experiments.Causes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Figures.Gallery;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Results;

namespace AllianceSim.Figures.Tests;

/// <summary>Rows that look like those of a world of 25 states over 60 years.</summary>
internal static class SyntheticWorld
{
    public static readonly YearSpan Years = new(1948, 2007);

    public static Provenance Provenance(int runs = 20) => new("two-blocs", 7, runs);

    public static List<Recorded<AllianceRow>> Alliances(int count, Func<int, string>? name = null)
    {
        var draw = new Draws(11);
        var rows = new List<Recorded<AllianceRow>>();
        for (var id = 1; id <= count; id++)
        {
            var founded = 1940 + draw.Next(64);
            var ended = Math.Max(Years.First, founded) + 1 + draw.Next(30) * draw.Next(30) / 14;
            var inForce = ended > Years.Last;
            rows.Add(new(0, new AllianceRow(
                id, (name ?? (i => $"Treaty {i}"))(id), AllianceKind.Defense, founded, inForce ? null : ended,
                inForce ? null : (EndKind)draw.Next(5), "", 2, 2, "", 0.3, 1, false)));
            if (rows[^1].Row.End is EndKind.Abrogated or EndKind.Expired)
                rows[^1] = rows[^1] with { Row = rows[^1].Row with { TopCause = Cause.All[id % Cause.All.Count].Id } };
        }

        return rows;
    }

    public static List<Recorded<TickRow>> Ticks(int runs, int first = 1948, int ticks = 60, double scale = 1, Func<int, int>? lasts = null)
    {
        var draw = new Draws(5);
        var rows = new List<Recorded<TickRow>>();
        for (var run = 0; run < runs; run++)
        {
            var wander = 0.0;
            for (var tick = 0; tick < Math.Min(ticks, lasts?.Invoke(run) ?? ticks); tick++)
            {
                wander += (draw.Unit() - 0.5) * 0.03;
                var density = Math.Clamp(0.12 + (tick * 0.002) + wander - (tick > 42 ? 0.06 : 0), 0, 1);
                rows.Add(new(run, new TickRow(
                    tick, first + tick, 25, 2, 0.31 - (tick * 0.001) + (wander / 5), 8, 0, 30, density * scale, density, density * 24 * scale,
                    density, 0.4, 3, Math.Clamp(0.5 - density, 0, 1), 0.2, 1, 1, 2, 2, 1, draw.Next(7), 0, 0.4, 1.2, 2, 0.3, 3, 0, 0.4, 3,
                    0.3, 1, 150, 40, 10)));
            }
        }

        return rows;
    }

    /// <summary>A Kaplan–Meier curve with Greenwood's variance; every tenth spell is five years old when it is first seen.</summary>
    public static SurvivalCurve Curve(int spells, double hazard, uint seed = 3)
    {
        var draw = new Draws(seed);
        var watched = new List<Spell>();
        for (var i = 0; i < spells; i++)
        {
            var entry = i % 10 == 9 ? 5 : 0;
            var limit = entry + 1 + draw.Next(55);
            var time = entry + 1;
            while (time < limit && draw.Unit() >= hazard)
                time++;
            watched.Add(new(entry, time, time < limit));
        }

        var steps = new List<SurvivalStep>();
        var (survival, variance) = (1.0, 0.0);
        foreach (var time in watched.Where(s => s.Ended).Select(s => s.Exit).Distinct().Order())
        {
            var atRisk = watched.Count(s => s.Entry < time && time <= s.Exit);
            var ends = watched.Count(s => s.Exit == time && s.Ended);
            survival *= 1 - (ends / (double)atRisk);
            variance += ends / (double)atRisk / (atRisk - ends);
            var half = 1.96 * survival * Math.Sqrt(variance);
            steps.Add(new(time, atRisk, ends, survival, Math.Max(0, survival - half), Math.Min(1, survival + half)));
        }

        return new SurvivalCurve(steps, spells, watched.Count(s => s.Ended), 0.95, watched.Select(s => s.Exit).DefaultIfEmpty(0).Max())
        {
            Watched = watched,
        };
    }

    /// <summary>Ends of treaties in several runs.</summary>
    public static IReadOnlyList<IReadOnlyList<CausedEnd>> Ends(int runs, int ends)
    {
        var draw = new Draws(17);
        return
        [
            .. Enumerable.Range(0, runs).Select(_ => Enumerable.Range(0, ends)
                .Select(_ => new CausedEnd(Years.First + draw.Next(60), CauseGroup.All[draw.Next(6)])).ToList()),
        ];
    }

    /// <summary>Effects of mechanisms, every seventh of them none; each third has no median life.</summary>
    public static IReadOnlyList<MechanismEffect> Effects(int mechanisms, Func<int, string>? name = null)
    {
        var draw = new Draws(11);
        var rows = new List<AblationRow>();
        for (var i = 0; i < mechanisms; i++)
        {
            foreach (var outcome in AblationOutcomes.All)
            {
                var difference = outcome.Id == "median-life" && i % 3 == 2 ? double.NaN : (draw.Unit() - 0.4) / 10;
                var half = draw.Unit() / 12;
                rows.Add(new(
                    $"m{i}", name?.Invoke(i) ?? $"Mechanism {i} of the theory", outcome.Id, 0.2, 0.2 + difference, difference,
                    difference - half, difference + half, 20, i % 7 == 6 ? 0 : 20));
            }
        }

        return MechanismEffect.Sort(rows, AblationOutcomes.DefaultOrder);
    }

    public static IReadOnlyList<YearMark> Shocks { get; } =
    [
        new(1956, "Crisis over the canal"), new(1979, "Revolution"), new(1980, "War in the Gulf"), new(1991, "Dissolution of the union"),
        new(2003, "Invasion"),
    ];

    /// <summary>Numbers that are the same on every machine (Numerical Recipes' congruential generator).</summary>
    private sealed class Draws(uint seed)
    {
        private uint state = seed;

        public double Unit()
        {
            state = (1664525 * state) + 1013904223;
            return (state >> 8) / (double)(1 << 24);
        }

        public int Next(int below) => (int)(Unit() * below);
    }
}
