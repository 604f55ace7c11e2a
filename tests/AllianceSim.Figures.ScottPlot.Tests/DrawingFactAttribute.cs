namespace AllianceSim.Figures.ScottPlot.Tests;

/// <summary>A test that draws, which needs the native library of SkiaSharp; elsewhere it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DrawingFactAttribute : FactAttribute
{
    public DrawingFactAttribute()
    {
        if (!ScottPlotPlotter.IsUsable)
            Skip = "SkiaSharp's native library cannot be loaded on this machine.";
    }
}

/// <summary>As <see cref="DrawingFactAttribute"/>, for each of several data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DrawingTheoryAttribute : TheoryAttribute
{
    public DrawingTheoryAttribute() => Skip = new DrawingFactAttribute().Skip;
}
