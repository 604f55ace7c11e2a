using AllianceSim.Cli.Commands;
#if SCOTTPLOT
using AllianceSim.Figures.ScottPlot;
#endif

namespace AllianceSim.Cli.Tests;

/// <summary>Formats of figures: what draws them, and what is said where nothing does.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly Workplace place = new();

    public FormatTests()
    {
        place.Write("tiny.yaml", Scenarios.Tiny);
        place.SearchPath = Directory.CreateDirectory(place.At("programs")).FullName;
    }

    public void Dispose() => place.Dispose();

    [Fact]
    public void Where_nothing_draws_a_format_that_is_told_before_anything_is_run()
    {
        string[] phrases =
        [
            "--format pdf: nothing here can draw it. Install rsvg-convert (Debian: librsvg2-bin) or inkscape, so that it is on the PATH. ",
            "--format emf: nothing here can draw it. Install inkscape, so that it is on the PATH. ",
            $"Available: {string.Join(", ", Plotters.Default)}",
        ];
        Cli.Refused(place, phrases, "run", "tiny.yaml", "--format", "pdf,svg,emf");
        Cli.Refused(place, phrases[..1], "plot", "no-such-folder", "--format", "pdf");
        Cli.Refused(place, phrases[..1], "explain", "no-such-folder", "--format", "pdf");
    }

#if SCOTTPLOT
    [Fact]
    public void ScottPlot_draws_images_and_PNG_without_being_asked()
    {
        Assert.Equal(["SVG", "ScottPlot"], Plotters.BuiltIn);
        Assert.All(ScottPlotPlotter.Formats, format => Assert.Contains(format, Plotters.Known));
        if (!ScottPlotPlotter.IsUsable)
            return;
        Cli.Done(place, "run", "tiny.yaml", "--out", "out", "--figures", "survival");
        Assert.Equal(
            ["survival.csv", "survival.png", "survival.svg"],
            Directory.GetFiles(place.At("out", "figures")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("formats: svg, png, jpg, webp, bmp", Cli.Done(place, "--version"), StringComparison.Ordinal);
    }
#else
    [Fact]
    public void Of_images_it_is_told_that_ScottPlot_draws_them() => Cli.Refused(
        place,
        [
            "--format png: nothing here can draw it. Install rsvg-convert (Debian: librsvg2-bin) or inkscape, so that it is on the PATH; or build "
            + "with ScottPlot, see 'Build' in README.md. Available: svg.",
            "--format jpg: nothing here can draw it. Build with ScottPlot, see 'Build' in README.md.",
        ],
        "ablate", "tiny.yaml", "--format", "png,jpg");
#endif

    [Fact]
    public void A_converter_on_the_path_draws_what_it_can()
    {
        if (OperatingSystem.IsWindows())
            return;
        WriteConverter("""for word; do case $word in --output=*) target=${word#--output=};; esac; done; echo "$1" > "$target" """);

        Cli.Done(place, "run", "tiny.yaml", "--out", "out", "--figures", "survival", "--format", "PDF,svg,eps,pdf");

        string[] files = ["survival.csv", "survival.eps", "survival.pdf", "survival.svg"];
        Assert.Equal(files, Directory.GetFiles(place.At("out", "figures")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("--format=pdf\n", place.Text("out", "figures", "survival.pdf"));
        Assert.All(files, file => Assert.Contains($"\"figures/{file}\"", place.Text("out", "manifest.json"), StringComparison.Ordinal));
        Assert.Contains("formats: svg, png, ", Cli.Done(place, "--version"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_converter_says_of_its_failure_is_told_and_the_results_stay()
    {
        if (OperatingSystem.IsWindows())
            return;
        WriteConverter("echo 'no fonts here' >&2; exit 3");

        var answer = Cli.Run(place, "run", "tiny.yaml", "--out", "out", "--figures", "survival", "--format", "pdf");

        Assert.Equal(1, answer.Status);
        Assert.Contains("figures cannot be written: rsvg-convert ended with status 3: no fonts here", answer.Error, StringComparison.Ordinal);
        Cli.AssertPlain(answer.Error);
        Assert.Empty(Directory.GetFiles(place.At("out", "figures")));
        Assert.Equal(3, place.Rows("out", "runs.csv").Count + 1);
    }

    private void WriteConverter(string script)
    {
        if (OperatingSystem.IsWindows())
            return;
        var path = Path.Combine(place.SearchPath!, "rsvg-convert");
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }
}
