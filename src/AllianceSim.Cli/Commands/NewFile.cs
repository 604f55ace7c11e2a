using AllianceSim.Cli.Terminal;

namespace AllianceSim.Cli.Commands;

/// <summary>A file that the program writes for the user to go on with.</summary>
internal static class NewFile
{
    /// <summary>Writes it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">What is in it.</param>
    /// <param name="force">Whether to replace one that is there.</param>
    /// <param name="advice">What to do where one is there.</param>
    /// <exception cref="UserError">There is one already, or it cannot be written.</exception>
    public static void Write(string path, string text, bool force = false, string advice = "choose another name")
    {
        try
        {
            using var stream = new FileStream(path, force ? FileMode.Create : FileMode.CreateNew, FileAccess.Write);
            using var writer = new StreamWriter(stream);
            writer.Write(text);
        }
        catch (IOException) when (!force && File.Exists(path))
        {
            throw new UserError(Exit.WrongInput, $"{path} is there already; {advice}.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError(Exit.Failed, $"{path} cannot be written: {error.Message}");
        }
    }
}
