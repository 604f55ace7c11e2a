using System.Globalization;
using System.Text;

namespace AllianceSim.Scenarios.Problems;

/// <summary>Something wrong in a file, said so that its writer can put it right.</summary>
/// <param name="File">The file as the user named it, or <c>--set path=value</c> for a value from the command line.</param>
/// <param name="Line">Line, from 1; 0 where the file as a whole or the command line is meant.</param>
/// <param name="Column">Column, from 1; 0 as for the line.</param>
/// <param name="Path">Where in the tree of keys, as in <c>states[0].power</c>; empty for the whole file.</param>
/// <param name="Message">What is wrong, with the value.</param>
/// <param name="Allowed">What would be right; empty where the message says so.</param>
/// <param name="Nearest">The right key or name that was most likely meant, or empty.</param>
public sealed record ScenarioProblem(
    string File, int Line, int Column, string Path, string Message, string? Allowed = null, string? Nearest = null)
{
    /// <summary>The problem in one line.</summary>
    /// <example><c>two-blocs.yaml:12:5: states[0].powr: unknown key 'powr'. Did you mean 'power'? Allowed: name, power.</c></example>
    public override string ToString()
    {
        var line = new StringBuilder(File);
        if (Line > 0)
            line.Append(CultureInfo.InvariantCulture, $":{Line}:{Column}");
        line.Append(": ");
        if (Path.Length > 0)
            line.Append(Path).Append(": ");
        line.Append(Message).Append('.');
        if (Nearest is not null)
            line.Append(CultureInfo.InvariantCulture, $" Did you mean '{Nearest}'?");
        if (Allowed is not null)
            line.Append(" Allowed: ").Append(Allowed).Append('.');
        return line.ToString();
    }
}
