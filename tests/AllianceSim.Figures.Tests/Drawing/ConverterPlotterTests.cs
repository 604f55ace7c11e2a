using System.Buffers.Binary;
using System.Text;
using AllianceSim.Figures.Drawing;

namespace AllianceSim.Figures.Tests.Drawing;

/// <summary>Programs that turn SVG into other formats: ones made up here, and those on this machine.</summary>
public sealed class ConverterPlotterTests : IDisposable
{
    private static readonly Converter Rsvg = Converter.All.Single(converter => converter.Name == "rsvg-convert");

    private readonly string folder = Directory.CreateTempSubdirectory("converters").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_program_is_given_the_drawing_and_its_file_is_the_figure()
    {
        if (OperatingSystem.IsWindows())
            return;
        var program = Program("""
            for word; do case $word in --output=*) target=${word#--output=};; *.svg) source=$word;; esac; done
            { echo "$1 $2 $SOURCE_DATE_EPOCH"; cat "$source"; } > "$target"
            """);
        var figure = Cases.All["system-usual"]();

        Assert.Equal([.. "--format=pdf --dpi-x=72 0\n"u8, .. SvgReading.Draw(figure)], Draw(new ConverterPlotter(Rsvg, program, "pdf")));
        Assert.Equal([.. "--format=png --dpi-x=300 0\n"u8, .. SvgReading.Draw(figure)], Draw(new ConverterPlotter(Rsvg, program, "png")));
    }

    [Theory]
    [InlineData("echo 'what a\nmess' >&2; exit 7", "rsvg-convert ended with status 7: what a mess")]
    [InlineData("exit 1", "rsvg-convert ended with status 1.")]
    [InlineData("echo 'nothing to do' >&2", "rsvg-convert wrote no pdf of figure system: nothing to do")]
    public void A_program_that_fails_is_told_and_leaves_no_file(string script, string said)
    {
        if (OperatingSystem.IsWindows())
            return;
        var plotter = new ConverterPlotter(Rsvg, Program(script), "pdf");
        var figures = Path.Combine(folder, "figures");
        var error = Assert.Throws<IOException>(() => FigureFile.Write(figures, Cases.All["system-usual"](), [plotter]));
        Assert.Equal(said, error.Message);
        Assert.Empty(Directory.GetFiles(figures));
    }

    [Fact]
    public void A_program_that_cannot_be_started_is_told()
    {
        var plotter = new ConverterPlotter(Rsvg, Path.Combine(folder, "nowhere"), "pdf");
        Assert.StartsWith("rsvg-convert cannot be started: ", Assert.Throws<IOException>(() => Draw(plotter)).Message);
    }

    [Fact]
    public void Only_what_can_be_run_is_found_on_the_path()
    {
        if (OperatingSystem.IsWindows())
            return;
        var (empty, text, program) = (Folder("empty"), Folder("text"), Folder("program"));
        File.WriteAllText(Path.Combine(text, Rsvg.Name), "no program");
        File.Move(Program("exit 0"), Path.Combine(program, Rsvg.Name));
        Assert.Null(Rsvg.Find(null));
        Assert.Null(Rsvg.Find($"{empty}:{text}::{Path.Combine(folder, "nowhere")}"));
        Assert.Equal(Path.Combine(program, Rsvg.Name), Rsvg.Find($"{empty}:{text}:{program}"));

        string Folder(string name) => Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
    }

    [Theory]
    [InlineData("%!PS-Adobe-3.0\n%%CreationDate: Sun Nov 22 00:17:47 2026\n", "%!PS-Adobe-3.0\n%%CreationDate: Thu Jan  1 00:00:00 1970\n")]
    [InlineData("%PDF-1.5\n<< /CreationDate (D:20261122001746Z)\n", "%PDF-1.5\n<< /CreationDate (D:19700101000000Z)\n")]
    [InlineData("%PDF-1.5\n\u00E9 20261122001746", "%PDF-1.5\n\u00E9 20261122001746")]
    [InlineData("\u0089PNG /CreationDate (D:20261122001746Z)", "\u0089PNG /CreationDate (D:20261122001746Z)")]
    public void The_time_of_writing_is_taken_out_of_what_tells_it(string file, string expected) =>
        Assert.Equal(Encoding.Latin1.GetBytes(expected), CreationDate.Remove(Encoding.Latin1.GetBytes(file)));

    [ConverterFact("rsvg-convert")]
    public void Rsvg_convert_draws_to_size_and_always_the_same_bytes() => AssertDraws(Rsvg);

    [ConverterFact("inkscape")]
    public void Inkscape_draws_to_size_and_always_the_same_bytes() => AssertDraws(Converter.All.Single(converter => converter.Name == "inkscape"));

    private static void AssertDraws(Converter converter)
    {
        var path = ConverterFactAttribute.Find(converter.Name)!;
        var first = converter.Formats.Select(Drawn).ToList();

        // Until another second is written into files.
        Thread.Sleep(TimeSpan.FromSeconds(1.1));
        Assert.Equal(first, converter.Formats.Select(Drawn));
        var image = first[converter.Formats.Index().First(format => format.Item == "png").Index];
        Assert.Equal("PNG", Encoding.Latin1.GetString(image, 1, 3));
        Assert.Equal(1050, BinaryPrimitives.ReadInt32BigEndian(image.AsSpan(16)));
        Assert.All(first, file => Assert.True(file.Length > 1000));

        byte[] Drawn(string format) => Draw(new ConverterPlotter(converter, path, format));
    }

    private static byte[] Draw(ConverterPlotter plotter)
    {
        using var target = new MemoryStream();
        plotter.Draw(Cases.All["system-usual"](), target);
        return target.ToArray();
    }

    private string Program(string script)
    {
        var path = Path.Combine(folder, "converter");
        if (OperatingSystem.IsWindows())
            return path;
        File.WriteAllText(path, $"#!/bin/sh\n{script.ReplaceLineEndings("\n")}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return path;
    }
}
