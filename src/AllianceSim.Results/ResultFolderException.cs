namespace AllianceSim.Results;

/// <summary>A result folder cannot be opened, written or read. The message says what is wrong, what is intact and what to do.</summary>
public sealed class ResultFolderException : Exception
{
    /// <summary>Whether the folder is sound, but not one for what was asked: the user has to ask otherwise. Default: no.</summary>
    public bool IsRefusal { get; init; }

    /// <summary>With a message for the user.</summary>
    public ResultFolderException(string message)
        : base(message)
    {
    }

    /// <summary>With a message for the user and the error of the file system or parser behind it.</summary>
    public ResultFolderException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
