using System.Collections.Immutable;
using AllianceSim.Experiments.Sensitivity;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Designs;

/// <summary>Lays out the points of a sweep.</summary>
public static class Design
{
    /// <summary>Most points that a design may have.</summary>
    public const int MostPoints = 1_000_000;

    /// <summary>Number of points, without laying them out.</summary>
    public static long Count(Sweep sweep) =>
        sweep.Spec.Design.Aggregate((long)sweep.Bases.Length, (count, part) => SaturatingProduct(count, Rows(sweep, part)));

    /// <summary>The points: for each scenario in turn, the parts of the design crossed, the last varying fastest.</summary>
    /// <param name="sweep">A sweep whose <see cref="Count"/> is at most <see cref="MostPoints"/>.</param>
    public static IReadOnlyList<DesignPoint> Points(Sweep sweep)
    {
        IEnumerable<ImmutableArray<Setting>> rows = [[]];
        foreach (var part in sweep.Spec.Design)
        {
            var added = LayOut(sweep, part);
            rows = rows.SelectMany(row => added.Select(more => row.AddRange(more))).ToList();
        }

        var all = rows.ToList();
        return
        [
            .. Enumerable.Range(0, sweep.Bases.Length).SelectMany(_ => all, (scenario, row) => (scenario, row))
                .Select((point, number) => new DesignPoint(number, point.scenario, point.row)),
        ];
    }

    /// <summary>The design for indices of sensitivity that the points of each scenario are of, in the same order; null where they are of
    /// another design.</summary>
    public static ISensitivityDesign? SensitivityOf(Sweep sweep) => sweep.Spec.Design[0].Kind switch
    {
        DesignKind.Morris => new MorrisDesign(
            sweep.Factors.Length, sweep.Spec.Samples, sweep.Spec.Seed, place: (factor, share) => sweep.Factors[factor].Values.PlaceOf(share)),
        DesignKind.Saltelli => new SaltelliDesign(sweep.Factors.Length, sweep.Spec.Samples, sweep.Spec.Seed),
        _ => null,
    };

    private static IReadOnlyList<Factor> FactorsOf(Sweep sweep, DesignPart part) => part.Factors.IsEmpty
        ? sweep.Factors
        : [.. part.Factors.Select(path => sweep.Factors.Single(factor => factor.Path == path))];

    private static long Rows(Sweep sweep, DesignPart part) => part.Kind switch
    {
        DesignKind.Grid => FactorsOf(sweep, part).Select(factor => factor.Values).OfType<Levels>().Aggregate(
            FactorsOf(sweep, part).Any(IsDrawn) ? sweep.Spec.Samples : 1L,
            (count, levels) => SaturatingProduct(count, levels.Texts.Length)),
        DesignKind.OneAtATime => 1 + FactorsOf(sweep, part).Sum(factor => (long)LevelsOf(factor, sweep.Spec.Samples).Length),
        DesignKind.Table => sweep.Rows.Length,
        DesignKind.Morris => sweep.Spec.Samples * (sweep.Factors.Length + 1L),
        DesignKind.Saltelli => sweep.Spec.Samples * (sweep.Factors.Length + 2L),
        _ => sweep.Spec.Samples,
    };

    private static IReadOnlyList<ImmutableArray<Setting>> LayOut(Sweep sweep, DesignPart part)
    {
        var factors = FactorsOf(sweep, part);
        var (samples, uniforms) = (sweep.Spec.Samples, new KeyedUniforms(sweep.Spec.Seed));
        return part.Kind switch
        {
            DesignKind.Grid => Grid(factors, samples, uniforms),
            DesignKind.OneAtATime => OneAtATime(factors, samples),
            DesignKind.Table => [.. sweep.Rows.Select(row => factors.Select((factor, i) => new Setting(factor.Path, row.Values[i])).ToImmutableArray())],
            DesignKind.Morris or DesignKind.Saltelli => Spread(factors, SensitivityOf(sweep)!.Shares),
            DesignKind.LatinHypercube => Spread(factors, LatinHypercube.Shares(samples, factors.Count, uniforms)),
            DesignKind.Sobol => Spread(factors, SobolSequence.Shares(samples, factors.Count, uniforms)),
            _ => Spread(
                factors,
                [.. Enumerable.Range(0, samples).Select(s => Enumerable.Range(0, factors.Count).Select(f => uniforms.At(f, s)).ToArray())]),
        };
    }

    private static List<ImmutableArray<Setting>> Grid(IReadOnlyList<Factor> factors, int samples, KeyedUniforms uniforms)
    {
        List<ImmutableArray<Setting>> rows = [[]];
        foreach (var factor in factors.Where(factor => !IsDrawn(factor)))
            rows = [.. rows.SelectMany(row => LevelsOf(factor, 0).Select(level => row.Add(new Setting(factor.Path, level))))];
        Factor[] drawn = [.. factors.Where(IsDrawn)];
        if (drawn.Length == 0)
            return rows;
        var points = Spread(drawn, LatinHypercube.Shares(samples, drawn.Length, uniforms));
        return [.. rows.SelectMany(row => points.Select(point => row.AddRange(point)))];
    }

    private static bool IsDrawn(Factor factor) => factor.Values is Distribution;

    private static ImmutableArray<Setting>[] OneAtATime(IReadOnlyList<Factor> factors, int samples) =>
        [[], .. factors.SelectMany(f => LevelsOf(f, samples).Select(level => ImmutableArray.Create(new Setting(f.Path, level))))];

    private static ImmutableArray<Setting>[] Spread(IReadOnlyList<Factor> factors, IReadOnlyList<double[]> shares) =>
        [.. shares.Select(sample => factors.Select((f, i) => new Setting(f.Path, f.Values.At(sample[i]))).ToImmutableArray())];

    /// <summary>The levels of a factor; of a distribution, the middles of as many equally likely slices as there are samples.</summary>
    private static ImmutableArray<string> LevelsOf(Factor factor, int samples) => factor.Values is Levels levels
        ? levels.Texts
        : [.. Enumerable.Range(0, samples).Select(i => factor.Values.At((i + 0.5) / samples)).Distinct()];

    private static long SaturatingProduct(long a, long b) => a > 0 && b > MostPoints * 1000L / a ? MostPoints * 1000L : a * b;
}
