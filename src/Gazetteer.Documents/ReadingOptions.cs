namespace Gazetteer.Documents;

/// <summary>The user's choices for reading, and the limits that keep memory bounded.</summary>
public sealed record ReadingOptions
{
    /// <summary>The defaults.</summary>
    public static readonly ReadingOptions Default = new();

    /// <summary>Largest file that is read whole, in bytes; a larger one is refused unless its format is read in pieces.</summary>
    public long MaximumBytes { get; init; } = 256L << 20;

    /// <summary>Whether files and folders whose names begin with a dot are read when a folder is searched.</summary>
    public bool IncludeHidden { get; init; }

    /// <summary>Extension, such as <c>.md</c>, that decides how standard input is read.</summary>
    public string StandardInputExtension { get; init; } = ".txt";
}
