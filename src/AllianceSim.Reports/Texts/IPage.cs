namespace AllianceSim.Reports.Texts;

/// <summary>What texts are written on: a terminal, or a page of a report. A text says what there is to say, a page how it looks.</summary>
public interface IPage
{
    /// <summary>The heading of what follows.</summary>
    /// <param name="text">A few words.</param>
    void Heading(FormattableString text);

    /// <summary>A paragraph.</summary>
    /// <param name="text">As it is; numbers are written as everywhere.</param>
    void Line(FormattableString text);

    /// <summary>One of several things in a list.</summary>
    /// <param name="text">As it is.</param>
    void Item(FormattableString text);

    /// <summary>A table; the first column holds names, the others mostly numbers.</summary>
    /// <param name="columns">Titles.</param>
    /// <param name="rows">Cells, as they are.</param>
    void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows);
}
