using System.ComponentModel;
using System.Diagnostics;
using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Drawing;

/// <summary>Draws figures as SVG and has a program turn them into another format.</summary>
/// <param name="converter">The program.</param>
/// <param name="path">Where it is.</param>
/// <param name="format">One of its formats.</param>
public sealed class ConverterPlotter(Converter converter, string path, string format) : IPlotter
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private static readonly SvgPlotter Svg = new();

    /// <inheritdoc/>
    public string Format => format;

    /// <inheritdoc/>
    /// <exception cref="IOException">The program cannot be started, fails, or comes to no end; the message tells what it said.</exception>
    public void Draw(Figure figure, Stream target)
    {
        // By files, as not every program can write every format to a pipe; of fixed names, as some write the name into the file.
        var folder = Directory.CreateTempSubdirectory("alliancesim-figure-").FullName;
        try
        {
            var (source, result) = (Path.Combine(folder, "figure.svg"), Path.Combine(folder, $"figure.{format}"));
            using (var drawing = File.Create(source))
                Svg.Draw(figure, drawing);
            var said = Convert(source, result);
            if (!File.Exists(result) || new FileInfo(result).Length == 0)
                throw new IOException($"{converter.Name} wrote no {format} of figure {figure.Name}{said}");
            target.Write(CreationDate.Remove(File.ReadAllBytes(result)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string Convert(string source, string target)
    {
        var info = new ProcessStartInfo(path, converter.Arguments(source, target, format))
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        info.Environment[CreationDate.Variable] = "0";
        try
        {
            using var process = Process.Start(info)!;
            process.StandardInput.Close();
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            if (!process.WaitForExit(Limit))
            {
                process.Kill(entireProcessTree: true);
                throw new IOException($"{converter.Name} came to no end within {Limit.TotalMinutes} minutes.");
            }

            output.Wait();
            var said = error.GetAwaiter().GetResult().Trim().ReplaceLineEndings(" ");
            said = said.Length > 0 ? $": {said}" : ".";
            return process.ExitCode == 0 ? said : throw new IOException($"{converter.Name} ended with status {process.ExitCode}{said}");
        }
        catch (Win32Exception missing)
        {
            throw new IOException($"{converter.Name} cannot be started: {missing.Message}.", missing);
        }
    }
}
