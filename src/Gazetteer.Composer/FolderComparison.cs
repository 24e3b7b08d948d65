namespace Gazetteer.Composer;

/// <summary>Compares what was composed now with what the repository holds, byte by byte.</summary>
internal static class FolderComparison
{
    /// <summary>Compares some files and folders of two folders.</summary>
    /// <returns>A line for each file that is missing, superfluous or different in <paramref name="kept"/>.</returns>
    public static IReadOnlyList<string> Differences(string composed, string kept, IReadOnlyList<string> paths)
    {
        var now = paths.SelectMany(path => Files(composed, path)).ToList();
        var then = paths.SelectMany(path => Files(kept, path)).ToList();
        return
        [
            .. now.Except(then).Select(static file => $"{file} is not there"),
            .. then.Except(now).Select(static file => $"{file} is no longer made"),
            .. now.Intersect(then).Where(file => !Same(Path.Combine(composed, file), Path.Combine(kept, file))).Select(static file => $"{file} differs"),
        ];
    }

    private static IEnumerable<string> Files(string root, string path)
    {
        if (File.Exists(Path.Combine(root, path))) return [path];
        var folder = Path.Combine(root, path);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file)).Order(StringComparer.Ordinal)
            : [];
    }

    private static bool Same(string a, string b) => File.ReadAllBytes(a).AsSpan().SequenceEqual(File.ReadAllBytes(b));
}
