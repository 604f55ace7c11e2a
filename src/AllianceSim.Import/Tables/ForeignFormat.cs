using System.Collections.Immutable;
using System.Text;

namespace AllianceSim.Import.Tables;

/// <summary>A format of files that is known and not read, with what to do instead.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Extensions">Endings of its files' names, in lower case.</param>
/// <param name="Beginnings">How its files begin.</param>
/// <param name="Instead">What to give.</param>
internal sealed record ForeignFormat(string Name, ImmutableArray<string> Extensions, ImmutableArray<string> Beginnings, string Instead)
{
    /// <summary>Bytes that are looked at.</summary>
    private const int Head = 4096;

    private static readonly ForeignFormat Unknown = new(
        "a file with bytes that no table has", [], [], "the table as a CSV file, encoded in UTF-8");

    // Of formats that begin alike the first is meant where the name does not tell.
    private static readonly ImmutableArray<ForeignFormat> All =
    [
        new("a zip archive or an Excel workbook", [], ["PK\x03\x04"], "the table as a CSV file: unpack the archive, or save the sheet as CSV"),
        new("a zip archive", [".zip"], [], "the CSV file within; unpack it first"),
        new("an Excel workbook", [".xlsx", ".xls"], ["\xD0\xCF\x11\xE0"], "the sheet saved as CSV"),
        new(
            "a compressed file, such as R's", [], ["\x1F\x8B", "BZh", "\xFD7zXZ"],
            "the table as a CSV file: unpack it, or write it from R by write.csv(…, row.names = FALSE)"),
        new("a file of R", [".rds", ".rda", ".rdata"], ["RDX", "RDA"], "the table as a CSV file, from R by write.csv(…, row.names = FALSE)"),
        new("a Stata file", [".dta"], ["<stata_dta>"], "the table as a CSV file, from Stata by 'export delimited', or from R by haven::read_dta and write.csv"),
        new("an SPSS file", [".sav", ".por"], ["$FL2", "$FL3"], "the table as a CSV file, from SPSS by 'save translate', or from R by haven::read_sav and write.csv"),
        new("an archive", [".gz", ".bz2", ".xz", ".7z", ".tar", ".rar"], ["7z\xBC\xAF", "Rar!"], "the CSV file within; unpack it first"),
        new("a PDF", [".pdf"], ["%PDF"], "the table as a CSV file; the publisher of the data has one"),
    ];

    /// <summary>The format by a file's name; null where it may be a table.</summary>
    /// <param name="path">The file.</param>
    public static ForeignFormat? ByName(string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        return All.FirstOrDefault(format => format.Extensions.Contains(extension, StringComparer.Ordinal));
    }

    /// <summary>The format by how a file begins; null where it may be a table.</summary>
    /// <param name="stream">The file, which is put back to its beginning.</param>
    public static ForeignFormat? ByContent(Stream stream)
    {
        var head = new byte[Head];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        var text = Encoding.Latin1.GetString(head, 0, length);
        return All.FirstOrDefault(format => format.Beginnings.Any(beginning => text.StartsWith(beginning, StringComparison.Ordinal)))
            ?? (text.Any(IsOfNoText) ? Unknown : null);
    }

    private static bool IsOfNoText(char letter) => letter < ' ' && letter is not ('\t' or '\n' or '\r' or '\f');
}
