using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Gallery;

/// <summary>Figures of a run that cannot be told again: they say so.</summary>
internal static class Untold
{
    /// <summary>Why there is no story.</summary>
    public const string Message = "The run cannot be told again: these results are of another version of the program, or of a scenario changed since";

    /// <summary>A figure that shows nothing but a reason.</summary>
    /// <param name="name">Name of its files.</param>
    /// <param name="title">Heading.</param>
    /// <param name="columns">Columns of its table.</param>
    /// <param name="provenance">Where the numbers would come from.</param>
    /// <param name="message">The reason.</param>
    public static Figure Figure(string name, string title, IReadOnlyList<string> columns, Provenance provenance, string message = Message) => new()
    {
        Name = name,
        Title = title,
        Caption = $"Nothing is drawn. {provenance.Sentence}",
        Width = FigureWidth.TwoColumns,
        Panels = [new Panel { X = NumberScale.None(""), Y = NumberScale.None(""), Height = 80, Message = message }],
        Table = new FigureTable(columns, []),
    };
}
