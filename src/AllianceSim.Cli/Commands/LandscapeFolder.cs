using System.Globalization;
using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Landscapes;
using AllianceSim.Figures.Gallery;
using AllianceSim.Reports;
using AllianceSim.Results;

namespace AllianceSim.Cli.Commands;

/// <summary>Writes a landscape into a result folder: what it was made from, tables and figure.</summary>
/// <param name="path">The folder.</param>
/// <param name="existing">What to do with results that are there.</param>
/// <param name="formats">Formats of the figure.</param>
internal sealed class LandscapeFolder(string path, ExistingResults existing, FigureFormats formats)
{
    /// <summary>Writes it.</summary>
    /// <param name="header">What it was made from.</param>
    /// <param name="one">The landscape.</param>
    /// <param name="minima">Minima written at most.</param>
    /// <exception cref="UserError">The folder is not right, or cannot be written.</exception>
    public void Write(ResultHeader header, LandscapeCase one, int minima)
    {
        try
        {
            using (var folder = ResultFolder.Open(path, header, existing))
            {
                foreach (var (name, table) in LandscapeTables.Of(one, minima))
                {
                    using var text = new StringWriter(CultureInfo.InvariantCulture);
                    table.Write(text);
                    DerivedTables.Write(path, name, text.ToString());
                }

                folder.Complete();
            }

            FigureDrawing.Write(ResultReader.Open(path), [LandscapeFigure.Of(one)], formats);
        }
        catch (ResultFolderException error)
        {
            throw new UserError(error.IsRefusal ? Exit.WrongInput : Exit.Failed, error.Message);
        }
    }
}
