using System.Globalization;
using System.Text;

namespace AllianceSim.Model.Mechanisms;

/// <summary>The mechanisms and their parameters as tables in Markdown, for the model document.</summary>
public static class MechanismTable
{
    /// <summary>The line before the tables in a document that holds them.</summary>
    public const string Begin = "<!-- mechanisms: begin -->";

    /// <summary>The line after them.</summary>
    public const string End = "<!-- mechanisms: end -->";

    /// <summary>Two tables: one row a mechanism, then one row a parameter.</summary>
    /// <param name="mechanisms">The mechanisms, in the order of their rows.</param>
    public static string ToMarkdown(IEnumerable<Mechanism> mechanisms)
    {
        var text = new StringBuilder();
        var parameters = new List<Parameter>();
        AddRow(text, "mechanism", "name", "enters at", "formula", "source", "switch", "cause");
        AddRow(text, "---", "---", "---", "---", "---", "---", "---");
        foreach (var mechanism in mechanisms)
        {
            AddRow(
                text, Code(mechanism.Id), mechanism.Name, mechanism.Entry.ToString().ToLowerInvariant(), Code(mechanism.Formula),
                mechanism.Source, !mechanism.IsSwitch ? "no" : mechanism.IsOnByDefault ? "yes" : "yes, off by default", mechanism.Cause?.Id ?? "");
            parameters.AddRange(mechanism.Parameters);
        }

        text.Append('\n');
        AddRow(text, "parameter", "default", "origin", "range", "unit", "meaning");
        AddRow(text, "---", "---", "---", "---", "---", "---");
        foreach (var parameter in parameters)
        {
            AddRow(
                text, Code(parameter.Id), Number(parameter.Default), parameter.Origin.ToString().ToLowerInvariant(), $"{Number(parameter.Minimum)} to {Number(parameter.Maximum)}",
                parameter.Unit, parameter.Meaning);
        }

        return text.ToString();
    }

    /// <summary>A document with the tables of all mechanisms between its two marks, in place of what stood there.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentException">The document lacks a mark, or has them in the wrong order.</exception>
    public static string PutInto(string document)
    {
        var begin = document.IndexOf(Begin, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : document.IndexOf(End, begin, StringComparison.Ordinal);
        return end < 0
            ? throw new ArgumentException($"The document lacks the line '{Begin}' or, after it, '{End}'.", nameof(document))
            : $"{document[..begin]}{Begin}\n\n{ToMarkdown(Catalogue.All)}\n{document[end..]}";
    }

    private static void AddRow(StringBuilder text, params ReadOnlySpan<string> cells)
    {
        text.Append('|');
        foreach (var cell in cells)
            text.Append(' ').Append(cell.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |");
        text.Append('\n');
    }

    private static string Code(string text) => $"`{text}`";

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
