using Gazetteer.Foundation;
using Gazetteer.Foundation.Files;

namespace Gazetteer.Documents.Finding;

/// <summary>Turns what the user names into files: a file stands for itself, a folder for the documents in it, a pattern for what it matches.</summary>
/// <remarks>
/// The order is that of the paths given, and within a folder by name (ordinal), files before folders. A file that paths or links lead to twice comes once.
/// Files are found as they are asked for. Of what lies in folders only regular files are ever opened.
/// </remarks>
internal sealed class DocumentFinder(ReadingOptions options, ReadingReport report, DocumentKinds kinds)
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    private readonly RealPaths _files = new();
    private readonly string? _output = options.OutputPath is { Length: > 0 } path ? RealPaths.Of(path) : null;

    /// <summary>Finds the files without opening them.</summary>
    public IEnumerable<DocumentInput> Find(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var all = paths as IReadOnlyCollection<string> ?? [.. paths];
        var names = new ListedNames(all.Select(OpenedBy).Where(static p => File.Exists(p) || Directory.Exists(p)));
        return all.SelectMany(path => FindOne(path).Select(found => path == StandardInput ? found : found with { Listed = names.Of(OpenedBy(path), found.Name) }));
    }

    private IEnumerable<DocumentInput> FindOne(string path)
    {
        if (path == StandardInput) return [StandardInputDocument()];
        if (File.Exists(path)) return _files.Meet(RealPaths.Of(path) ?? path) ? [Held(DocumentInput.OfFile(path))] : [];
        if (Directory.Exists(path)) return OfFolder(path, static _ => true, "the folder holds no document that is read");
        if (PathPattern.IsPattern(path))
        {
            var pattern = new PathPattern(path);
            return Directory.Exists(pattern.Root) ? OfFolder(pattern.Root, pattern.Matches, $"nothing matches the pattern {path}") : Missing(path);
        }

        return Missing(path);
    }

    /// <summary>The file or folder that a path opens; of a pattern the folder where it begins.</summary>
    private static string OpenedBy(string path) => !File.Exists(path) && !Directory.Exists(path) && PathPattern.IsPattern(path) ? new PathPattern(path).Root : path;

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
        foreach (var (path, real) in new FolderFiles(options, report).Below(folder, f => matches(f) && IsDocument(f)))
        {
            any = true;
            if (real is not null && real == _output) report.AddNotice(new Problem(path, 0, "it is the file that results are written to, so it is not read."));
            else if (FileStatus.Of(path) is { IsOrdinary: false }) report.AddNotice(new Problem(path, 0, "it is no ordinary file but a pipe, a device or the like, so it is not read."));
            else if (_files.Meet(real ?? path)) yield return OfFolderEntry(path, real);
        }

        if (!any) report.Add(new Problem(folder, 0, $"{whenEmpty}; check the path."));
    }

    private bool IsDocument(string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        if (kinds.Know(extension)) return true;
        report.CountSkipped(extension);
        return false;
    }

    /// <summary>A file of no length is not opened: it may be a pipe that nobody writes to or a device, whose reading would never end. What a link leads to counts, not the link.</summary>
    private static DocumentInput OfFolderEntry(string path, string? real)
    {
        var input = DocumentInput.OfFile(path) with { IsFound = true };
        return new FileInfo(real ?? path) is { Exists: true, Length: 0 } ? input with { Open = static () => new MemoryStream([], writable: false), FilePath = null } : input;
    }
}
