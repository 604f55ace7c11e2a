using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>Claims that hold of something. Hundreds of thousands are checked, so only one that fails is put into words.</summary>
/// <param name="where">What they are about.</param>
internal sealed class Claims(string where)
{
    public void Hold(bool holds, string what)
    {
        if (!holds)
            Fail(what);
    }

    public void Hold(bool holds, [InterpolatedStringHandlerArgument(nameof(holds))] ref Words what)
    {
        if (!holds)
            Fail(what.ToString());
    }

    private void Fail(string what) => Assert.Fail($"{where}: not so that {what}");

    [InterpolatedStringHandler]
    public readonly ref struct Words
    {
        private readonly StringBuilder? text;

        public Words(int literals, int values, bool holds, out bool needed)
        {
            needed = !holds;
            text = needed ? new StringBuilder(literals + values) : null;
        }

        public void AppendLiteral(string said) => text!.Append(said);

        public void AppendFormatted<T>(T value, string? format = null) =>
            text!.Append(value is IFormattable number ? number.ToString(format, CultureInfo.InvariantCulture) : value?.ToString());

        public override string ToString() => text?.ToString() ?? "";
    }
}
