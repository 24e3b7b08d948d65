namespace Gazetteer.Documents.Finding;

/// <summary>
/// What documents are called in lists and results: by what was opened, not by where it lies on this machine. A path below the current folder keeps its own words; of any other the
/// last folder or file name is told, with as many folders before it as tell it from the others.
/// </summary>
internal sealed class ListedNames
{
    private readonly Dictionary<string, string> _byPath = new(StringComparer.Ordinal);

    /// <param name="paths">All that is opened at once: files, folders, and the folders where patterns begin.</param>
    public ListedNames(IEnumerable<string> paths)
    {
        var unnamed = paths.Distinct(StringComparer.Ordinal).Select(static p => new Candidate(p)).ToList();
        for (var more = 0; unnamed.Count > 0; more++)
        {
            var bearers = unnamed.ToLookup(c => c.Last(more), StringComparer.Ordinal);
            foreach (var candidate in unnamed.Where(c => c.IsWhole(more) || IsUnique(bearers[c.Last(more)]))) _byPath[candidate.Path] = candidate.Last(more);
            unnamed.RemoveAll(c => _byPath.ContainsKey(c.Path));
        }
    }

    /// <summary>What a file is called that was found at or below one of the paths.</summary>
    /// <param name="opened">The path that led to it.</param>
    /// <param name="file">The file's path, which begins with that.</param>
    public string Of(string opened, string file)
    {
        var rest = file[opened.Length..].TrimStart(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        return Path.Join(_byPath[opened], rest);
    }

    private static bool IsUnique(IEnumerable<Candidate> bearers) => bearers.Select(static c => c.Full).Distinct(StringComparer.Ordinal).Take(2).Count() == 1;

    private sealed class Candidate
    {
        private readonly string[] _steps;
        private readonly int _fewest;

        public Candidate(string path)
        {
            Path = path;
            Full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
            _steps = Full.Split([System.IO.Path.DirectorySeparatorChar, System.IO.Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
            var own = System.IO.Path.IsPathRooted(path) ? [] : path.Split([System.IO.Path.DirectorySeparatorChar, System.IO.Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
            _fewest = own.Contains("..") ? 1 : Math.Max(1, own.Count(static s => s != "."));
        }

        public string Path { get; }

        public string Full { get; }

        public bool IsWhole(int more) => _fewest + more >= _steps.Length;

        public string Last(int more) => string.Join('/', _steps.TakeLast(_fewest + more));
    }
}
