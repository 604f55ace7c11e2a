using System.Buffers;
using System.Globalization;
using System.Text;

namespace AllianceSim.Results.Tables;

/// <summary>A growing run of UTF-8 bytes to which fields of a table are written. Not safe for several threads at once.</summary>
/// <remarks>Rows of a run are formatted while it goes on, millions of them in a sweep, so nothing is allocated for a field.</remarks>
public sealed class Utf8Buffer : IDisposable
{
    private const int LongestNumber = 32;

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(1024);
    private int length;

    /// <summary>What was written so far. Valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>Gives the memory back; the buffer must not be used afterwards.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        length = 0;
    }

    /// <summary>Forgets what was written after the first <paramref name="kept"/> bytes.</summary>
    internal void CutBack(int kept) => length = kept;

    internal void AppendByte(char ascii)
    {
        Reserve(1);
        bytes[length++] = (byte)ascii;
    }

    internal void AppendBytes(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        length += text.Length;
    }

    internal void AppendNumber<TNumber>(TNumber value, string format)
        where TNumber : IUtf8SpanFormattable
    {
        value.TryFormat(Reserve(LongestNumber), out var written, format, CultureInfo.InvariantCulture);
        length += written;
    }

    internal void AppendText(string text)
    {
        if (text.AsSpan().IndexOfAny(NeedQuotes) < 0)
        {
            Encode(text);
            return;
        }

        AppendByte('"');
        Encode(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        AppendByte('"');
    }

    private void Encode(string text) =>
        length += Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length)));

    private Span<byte> Reserve(int count)
    {
        if (bytes.Length - length < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(length + count, (int)Math.Min(2L * bytes.Length, Array.MaxLength))));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        return bytes.AsSpan(length);
    }
}
