using System.Text;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Scenarios.Yaml;

/// <summary>Reads a small text file, with a problem instead of an exception where it cannot be read.</summary>
public static class TextFile
{
    /// <summary>Largest file that is read, in bytes: 4 MiB, ten times what two thousand states need.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    /// <summary>The path of a file that another names, relative to itself.</summary>
    /// <param name="path">The file that names it.</param>
    /// <param name="name">What it is called there.</param>
    public static string Beside(string path, string name) => Path.Combine(Path.GetDirectoryName(path) ?? "", name);

    /// <summary>The text of a file, or null where a problem was reported.</summary>
    public static string? Read(string path, ProblemList problems) => Open(
        path, problems,
        stream =>
        {
            var bytes = new byte[MostBytes + 1];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return Decode(bytes.AsSpan(0, length), path, problems);
        });

    /// <summary>What is made of a file that is read as a stream, of any size, or null where a problem was reported.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problems">Takes down what is wrong.</param>
    /// <param name="read">Reads it; may report problems of its own.</param>
    public static T? Open<T>(string path, ProblemList problems, Func<Stream, T?> read)
        where T : class
    {
        var whole = new Mark(path, 0, 0);
        var isOpen = false;
        try
        {
            if (Directory.Exists(path))
            {
                problems.Add(whole, "", "this is a folder", "a file");
                return null;
            }

            using var stream = File.OpenRead(path);
            isOpen = true;
            return read(stream);
        }
        catch (Exception refusal) when (refusal is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(whole, "", "there is no such file");
        }
        catch (UnauthorizedAccessException)
        {
            problems.Add(whole, "", "the file may not be read");
        }
        catch (Exception refusal) when (refusal is IOException || (!isOpen && refusal is (ArgumentException or NotSupportedException)))
        {
            problems.Add(whole, "", $"the file cannot be read: {refusal.Message.TrimEnd('.')}");
        }

        return null;
    }

    /// <summary>Whether a text is of a size and of letters that a file may have; reports where it is not.</summary>
    public static bool Accepts(string text, string source, ProblemList problems)
    {
        if (text.Length > MostBytes)
        {
            ReportSize(new Mark(source, 0, 0), problems);
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r' or '\u0085'))
            {
                var mark = Place(text.AsSpan(0, i), source);
                problems.Add(mark, "", $"a control character ({Wording.Quote(text[i].ToString())}) stands here; a scenario is plain text");
                return false;
            }
        }

        return true;
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, string path, ProblemList problems)
    {
        if (bytes.Length > MostBytes)
        {
            ReportSize(new Mark(path, 0, 0), problems);
            return null;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException wrong)
        {
            var before = Encoding.UTF8.GetString(bytes[..Math.Clamp(wrong.Index, 0, bytes.Length)]);
            problems.Add(Place(before, path), "", "the text is not UTF-8 from here on", "UTF-8; save the file in that encoding");
            return null;
        }
    }

    private static void ReportSize(Mark mark, ProblemList problems) =>
        problems.Add(mark, "", $"the file is larger than {MostBytes / 1024 / 1024} MiB, too large for a scenario");

    private static Mark Place(ReadOnlySpan<char> before, string source) =>
        new(source, before.Count('\n') + 1, before.Length - (before.LastIndexOf('\n') + 1) + 1);
}
