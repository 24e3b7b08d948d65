using Gazetteer.Extraction;
using Gazetteer.Indexing.Caching;

namespace Gazetteer.Importing;

/// <summary>The gazetteers that the user imported, each in a folder of its own below the user's data folder.</summary>
/// <remarks>An import is written aside and put in place when it is complete, so a cancelled one leaves what was there.</remarks>
public sealed class UserGazetteers(string folder)
{
    /// <summary>An environment variable of this name overrides the usual place.</summary>
    public const string Variable = "GAZETTEER_USER_DATA";

    private const string PlacesFile = "places.csv.gz";
    private const string NamesFile = "names.csv.gz";
    private const string UseFile = "use.txt";
    private const string Unfinished = ".part";

    /// <summary>Those of this user: where <see cref="Variable"/> says, else below the system's folder for programs' data.</summary>
    public static UserGazetteers Locate() => new(
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
            ? Path.GetFullPath(named)
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "gazetteer", "gazetteers"));

    /// <summary>The folder that holds them. It need not exist.</summary>
    public string Folder => folder;

    /// <summary>All that were imported, by name.</summary>
    public IReadOnlyList<UserGazetteer> List() => !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateDirectories(folder)
            .Where(static path => !path.EndsWith(Unfinished, StringComparison.Ordinal) && File.Exists(Path.Combine(path, PlacesFile)))
            .Order(StringComparer.Ordinal)
            .Select(static path => new UserGazetteer(Path.GetFileName(path), UseOf(path), new GazetteerFiles(Path.Combine(path, PlacesFile), Path.Combine(path, NamesFile)))),
    ];

    /// <summary>The files to make an index of, in the order in which later places replace earlier ones.</summary>
    public IReadOnlyList<GazetteerFiles> With(GazetteerFiles shipped)
    {
        var all = List();
        GazetteerFiles[] middle = all.Any(static one => one.Use == GazetteerUse.Replace) ? [] : [shipped];
        return [.. Of(GazetteerUse.Add), .. middle, .. Of(GazetteerUse.Replace), .. Of(GazetteerUse.Override)];

        IEnumerable<GazetteerFiles> Of(GazetteerUse use) => all.Where(one => one.Use == use).Select(static one => one.Files);
    }

    /// <summary>Imports files as one gazetteer, named by the options; one of that name is replaced.</summary>
    /// <param name="paths">Files of places, and GeoNames' tables of alternate names for them.</param>
    /// <param name="options">How to read them.</param>
    /// <param name="use">How the gazetteer stands to the shipped one.</param>
    /// <param name="report">Told of each row that cannot be read.</param>
    /// <param name="progress">Told now and then how many rows were taken.</param>
    /// <param name="cancellation">Stops the import; what was there before stays.</param>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="InvalidDataException">An archive is damaged.</exception>
    /// <exception cref="FormatException">A table lacks a needed column.</exception>
    public ImportSummary Import(
        IReadOnlyList<string> paths, ImportOptions options, GazetteerUse use, Action<Problem> report, Action<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(report);
        var target = PathOf(options.Source);
        var aside = target + Unfinished;
        Remove(aside);
        Directory.CreateDirectory(aside);
        try
        {
            var summary = new ImportRun(paths, options, report, progress, cancellation).Write(Path.Combine(aside, PlacesFile), Path.Combine(aside, NamesFile));
            File.WriteAllText(Path.Combine(aside, UseFile), use + "\n");
            Remove(target);
            Directory.Move(aside, target);
            return summary;
        }
        finally
        {
            Remove(aside);
        }
    }

    /// <summary>Removes an imported gazetteer.</summary>
    /// <returns>False when there is none of the name.</returns>
    public bool Delete(string name)
    {
        var path = PathOf(name);
        if (!Directory.Exists(path)) return false;
        Remove(path);
        return true;
    }

    private string PathOf(string name) =>
        name.Length is > 0 and <= 40 && name.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? Path.Combine(folder, name)
            : throw new FormatException($"'{name}' is no name for a gazetteer: small letters, digits and hyphens, at most 40.");

    private static GazetteerUse UseOf(string path) =>
        File.Exists(Path.Combine(path, UseFile)) && Enum.TryParse<GazetteerUse>(File.ReadAllText(Path.Combine(path, UseFile)).Trim(), out var use) ? use : GazetteerUse.Add;

    private static void Remove(string path)
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
    }
}
