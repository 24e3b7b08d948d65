using System.IO.Enumeration;
using Gazetteer.Extraction;

namespace Gazetteer.Documents.Finding;

/// <summary>Turns what the user names into files: a file stands for itself, a folder for the documents in it, a pattern for what it matches.</summary>
/// <remarks>The order is that of the paths given, and within a folder by name (ordinal), files before folders. A file named twice comes once.</remarks>
internal sealed class DocumentFinder(ReadingOptions options, ReadingReport report)
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <summary>Finds the files without opening them.</summary>
    public IEnumerable<DocumentInput> Find(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.SelectMany(FindOne);
    }

    private IEnumerable<DocumentInput> FindOne(string path)
    {
        if (path == StandardInput) return [StandardInputDocument()];
        if (File.Exists(path)) return _files.Add(Path.GetFullPath(path)) ? [Held(DocumentInput.OfFile(path))] : [];
        if (Directory.Exists(path)) return OfFolder(path, static _ => true, "the folder holds no document that is read");
        if (PathPattern.IsPattern(path))
        {
            var pattern = new PathPattern(path);
            return Directory.Exists(pattern.Root) ? OfFolder(pattern.Root, pattern.Matches, $"nothing matches the pattern {path}") : Missing(path);
        }

        return Missing(path);
    }

    private DocumentInput StandardInputDocument() => Held(new DocumentInput("standard input", options.StandardInputExtension, Console.OpenStandardInput));

    /// <summary>A pipe can be read once, but its kind must be looked at first: so it is held. What can be opened again is.</summary>
    /// <remarks>Pipes come as files too: shells put one in the place of <c>&lt;(pdftotext a.pdf -)</c>. Another program could not open it again, so it has no path.</remarks>
    private DocumentInput Held(DocumentInput input)
    {
        byte[]? held = null;
        return input with { Open = Open, FilePath = input.FilePath is { } path && IsOrdinary(path) ? path : null };

        Stream Open()
        {
            if (held is not null) return new MemoryStream(held, writable: false);
            var stream = input.Open();
            if (stream.CanSeek) return stream;
            return new MemoryStream(held = (input with { Open = () => stream }).ReadAllBytes(options.MaximumBytes), writable: false);
        }
    }

    private static bool IsOrdinary(string path) => new FileInfo(path).Length > 0 && !path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/proc/", StringComparison.Ordinal);

    private DocumentInput[] Missing(string path)
    {
        report.Add(new DocumentException(path, "there is no such file or folder", "check the spelling").ToProblem());
        return [];
    }

    private IEnumerable<DocumentInput> OfFolder(string folder, Func<string, bool> matches, string whenEmpty)
    {
        var any = false;
        foreach (var file in Files(folder).Where(matches))
        {
            var extension = Path.GetExtension(file).ToLowerInvariant();
            if (DocumentKind.OfExtension(extension) is null)
            {
                report.CountSkipped(extension);
                continue;
            }

            any = true;
            if (_files.Add(Path.GetFullPath(file))) yield return OfFolderEntry(file);
        }

        if (!any) report.Add(new Problem(folder, 0, $"{whenEmpty}; check the path."));
    }

    /// <summary>A file of no length is not opened: it may be a pipe that nobody writes to, and waiting for it would never end.</summary>
    private static DocumentInput OfFolderEntry(string file)
    {
        var input = DocumentInput.OfFile(file);
        return new FileInfo(file) is { Exists: true, Length: 0 } ? input with { Open = static () => new MemoryStream([], writable: false) } : input;
    }

    /// <summary>All files below a folder; a folder that links lead to twice is entered once.</summary>
    private IEnumerable<string> Files(string folder)
    {
        var pending = new Stack<string>([folder]);
        while (pending.TryPop(out var current))
        {
            if (!_folders.Add(RealPath(current))) continue;
            if (List(current) is not { } entries) continue;
            var ignored = IgnoreList.Of(current);
            foreach (var (path, isFolder) in entries)
            {
                if (!isFolder && !ignored.Holds(path)) yield return path;
            }

            for (var i = entries.Count - 1; i >= 0; i--)
            {
                if (entries[i].IsFolder) pending.Push(entries[i].Path);
            }
        }
    }

    private List<(string Path, bool IsFolder)>? List(string folder)
    {
        try
        {
            var found = new FileSystemEnumerable<(string Path, bool IsFolder)>(
                folder,
                static (ref FileSystemEntry e) => (e.ToSpecifiedFullPath(), e.IsDirectory),
                new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = 0 })
            {
                ShouldIncludePredicate = (ref FileSystemEntry e) => options.IncludeHidden || !e.FileName.StartsWith('.'),
            };
            var entries = found.ToList();
            entries.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
            return entries;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            var (cause, remedy) = folder.Contains('\uFFFD') ? ("the folder's name is no UTF-8, so it cannot be opened by it", "rename it") : ("the folder cannot be opened", "check its permissions");
            report.Add(new DocumentException(folder, cause, remedy, e).ToProblem());
            return null;
        }
    }

    /// <summary>The folder's path with a link at its end followed.</summary>
    private static string RealPath(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        try
        {
            return Directory.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName is { } target ? Path.TrimEndingDirectorySeparator(target) : full;
        }
        catch (IOException)
        {
            // A link that leads to itself: listing it will say so.
            return full;
        }
    }
}
