using System.IO.Enumeration;

namespace Gazetteer.Documents.Finding;

/// <summary>Patterns of the files in one folder that are no documents, from a file <c>.gazetteerignore</c> in it.</summary>
/// <remarks>Each line is a pattern of file names with <c>*</c> and <c>?</c>; lines that begin with <c>#</c> and empty lines say nothing. Files named by the user are read all the same.</remarks>
internal sealed class IgnoreList
{
    /// <summary>The file that holds the patterns.</summary>
    public const string FileName = ".gazetteerignore";

    private readonly string[] _patterns;

    private IgnoreList(string[] patterns) => _patterns = patterns;

    /// <summary>Reads the folder's patterns; none when it has no such file or it cannot be read.</summary>
    public static IgnoreList Of(string folder)
    {
        try
        {
            var path = Path.Combine(folder, FileName);

            // A file without length may be a pipe that nobody writes to.
            if (RealPaths.Of(path) is not { } real || new FileInfo(real) is not { Exists: true, Length: > 0 }) return new IgnoreList([]);
            return new IgnoreList([.. File.ReadLines(path).Select(static l => l.Trim()).Where(static l => l.Length > 0 && l[0] != '#')]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new IgnoreList([]);
        }
    }

    /// <summary>Whether the file's name meets a pattern.</summary>
    public bool Holds(ReadOnlySpan<char> fileName)
    {
        foreach (var pattern in _patterns)
        {
            if (FileSystemName.MatchesSimpleExpression(pattern, fileName)) return true;
        }

        return false;
    }
}
