namespace AllianceSim.Cli.Slurm;

/// <summary>Texts as words of bash and of sbatch.</summary>
internal static class BashText
{
    /// <summary>A text as one word of bash, in which nothing has a meaning.</summary>
    public static string Quote(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    /// <summary>A text as one word of an <c>#SBATCH</c> line: a line that bash never reads, where only <c>"</c> has a meaning.</summary>
    /// <remarks>See the page of sbatch and <c>get_argument</c> in its source.</remarks>
    public static string QuoteForSbatch(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
