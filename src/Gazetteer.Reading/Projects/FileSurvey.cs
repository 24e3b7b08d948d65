using System.Security.Cryptography;
using Gazetteer.Documents;
using Gazetteer.Project.Storage;

namespace Gazetteer.Reading.Projects;

/// <summary>Finds out which files are new to a project, which changed, moved or are gone, reading no more than it must.</summary>
internal sealed class FileSurvey
{
    private readonly Dictionary<string, StoredFile> _byPath;
    private readonly ILookup<string, StoredFile> _missingByHash;
    private readonly HashSet<long> _taken = [];
    private readonly HashSet<string> _names;
    private readonly string _folder;

    /// <param name="known">The project's files.</param>
    /// <param name="folder">The project's folder, from which names are told.</param>
    public FileSurvey(IReadOnlyCollection<StoredFile> known, string folder)
    {
        _folder = folder;
        _names = known.Select(static f => f.Name).ToHashSet(StringComparer.Ordinal);
        _byPath = known.ToDictionary(static f => f.Path, StringComparer.Ordinal);
        _missingByHash = known.Where(static f => f.ContentHash.Length > 0 && !File.Exists(f.Path)).ToLookup(static f => f.ContentHash, StringComparer.Ordinal);
    }

    /// <summary>Files to be read, each with what is noted of it when it was.</summary>
    public List<(DocumentInput Input, StoredFile File)> ToRead { get; } = [];

    /// <summary>Files of which something is to be noted though they need not be read.</summary>
    public List<(StoredFile Before, StoredFile After)> ToNote { get; } = [];

    public int Changed { get; private set; }

    public int Moved { get; private set; }

    public int Unchanged { get; private set; }

    public int Gone { get; private set; }

    /// <summary>Looks at a file that was found.</summary>
    public void Look(DocumentInput input)
    {
        if (input.FilePath is not { } found) return;
        var path = Path.GetFullPath(found);
        var status = new FileInfo(path);
        if (!status.Exists) return;
        var known = _byPath.GetValueOrDefault(path);
        var now = new StoredFile(known?.Number ?? 0, path, known?.Name ?? NameOf(path, input.Listed), status.Length, status.LastWriteTimeUtc.Ticks, "", false);
        if (known is { ContentHash.Length: > 0, IsGone: false } && known.Length == now.Length && known.Changed == now.Changed)
        {
            Unchanged++;
            return;
        }

        now = now with { ContentHash = HashOf(path) };
        if (now.ContentHash.Length > 0 && known?.ContentHash == now.ContentHash)
        {
            Unchanged++;
            ToNote.Add((known, now));
        }
        else if (known is null && _missingByHash[now.ContentHash].FirstOrDefault(f => _taken.Add(f.Number)) is { } moved)
        {
            Moved++;
            ToNote.Add((moved, now with { Number = moved.Number }));
        }
        else
        {
            if (known is not null) Changed++;
            ToRead.Add((input with { Listed = now.Name }, now));
        }
    }

    /// <summary>Notes which files of the project are gone, after all that were found were looked at.</summary>
    public void FindGone()
    {
        foreach (var file in _byPath.Values.Where(f => Path.IsPathRooted(f.Path) && !_taken.Contains(f.Number) && !File.Exists(f.Path)))
        {
            Gone++;
            if (!file.IsGone) ToNote.Add((file, file with { IsGone = true }));
        }
    }

    /// <summary>The path from the project's folder, if it lies below; else what the file was listed as, or, where another bears that name, the path that leads there from the folder.</summary>
    private string NameOf(string path, string listed)
    {
        var relative = Path.GetRelativePath(_folder, path).Replace('\\', '/');
        var isBelow = !relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        var name = isBelow || _names.Contains(listed) ? relative : listed;
        _names.Add(name);
        return name;
    }

    /// <summary>Empty when the file cannot be read, which its reader will say.</summary>
    private static string HashOf(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
