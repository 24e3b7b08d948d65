using Gazetteer.Foundation;
using Gazetteer.Foundation.Files;

namespace Gazetteer.Gazetteers;

/// <summary>The gazetteers that the user imported, each in a folder of its own below the user's data folder.</summary>
/// <remarks>
/// An import counts once it is whole, in one step; one that fails, is cancelled or killed leaves what was there. Processes that import or remove do so one after
/// the other; those that read never wait.
/// </remarks>
public sealed class UserGazetteers(string folder)
{
    /// <summary>An environment variable of this name overrides the usual place.</summary>
    public const string Variable = "GAZETTEER_USER_DATA";

    /// <summary>Files and folders that begin so are no gazetteers.</summary>
    private const char Hidden = '.';

    private const string LockFile = ".lock";
    private const string RemovedExtension = ".removed";

    /// <summary>Those of this user: where <see cref="Variable"/> says, else below the system's folder for programs' data.</summary>
    public static UserGazetteers Locate() => new(
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
            ? Path.GetFullPath(named)
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "gazetteer", "gazetteers"));

    /// <summary>The folder that holds them. It need not exist.</summary>
    public string Folder => folder;

    /// <summary>All that were imported, by name.</summary>
    /// <param name="report">Told of one that is not whole or cannot be read, which is left out.</param>
    public IReadOnlyList<UserGazetteer> List(Action<Problem> report)
    {
        ArgumentNullException.ThrowIfNull(report);
        try
        {
            var folders = Directory.EnumerateDirectories(folder).Where(static path => Path.GetFileName(path)[0] != Hidden).Order(StringComparer.Ordinal);
            return [.. folders.Select(path => new UserGazetteerFolder(path).Read(report)).OfType<UserGazetteer>()];
        }
        catch (DirectoryNotFoundException) when (!File.Exists(folder))
        {
            return [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            report(new Problem(folder, 0, $"your own gazetteers cannot be read, and are left out: {error.Message} Make the folder readable, or set {Variable} to another one."));
            return [];
        }
    }

    /// <summary>The files to make an index of, in the order in which later places replace earlier ones.</summary>
    /// <param name="shipped">The shipped gazetteer.</param>
    /// <param name="report">Told of one of the user's that is left out.</param>
    public IReadOnlyList<GazetteerFiles> With(GazetteerFiles shipped, Action<Problem> report)
    {
        var all = List(report);
        GazetteerFiles[] middle = all.Any(static one => one.Use == GazetteerUse.Replace) ? [] : [shipped];
        return [.. Of(GazetteerUse.Add), .. middle, .. Of(GazetteerUse.Replace), .. Of(GazetteerUse.Override)];

        IEnumerable<GazetteerFiles> Of(GazetteerUse use) => all.Where(one => one.Use == use).Select(static one => one.Files);
    }

    /// <summary>Makes a gazetteer, which replaces the one of that name unless it has no places.</summary>
    /// <param name="name">Small letters, digits and hyphens.</param>
    /// <param name="about">What is known of it.</param>
    /// <param name="import">Writes places and names to the files that it is given, and whatever belongs to them beside these, and tells how many places there are.</param>
    /// <param name="waiting">Called once if another import must end first.</param>
    /// <param name="cancellation">Stops the waiting; what was there before stays, as it does when the import throws.</param>
    /// <returns>How many places there are.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be written.</exception>
    /// <exception cref="FormatException">The name is no name.</exception>
    public int Replace(string name, GazetteerAbout about, Func<GazetteerFiles, int> import, Action? waiting = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(about);
        ArgumentNullException.ThrowIfNull(import);
        var target = new UserGazetteerFolder(PathOf(name));
        Directory.CreateDirectory(folder);
        using var turn = ProcessLock.Take(Path.Combine(folder, LockFile), waiting, cancellation);
        return target.Replace(about, import);
    }

    /// <summary>Says other things of a gazetteer than before: its use, licence, credit or colour.</summary>
    /// <returns>False when there is none of the name.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    /// <exception cref="FormatException">The name is no name.</exception>
    public bool Describe(string name, Func<GazetteerAbout, GazetteerAbout> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var path = PathOf(name);
        if (!Directory.Exists(path)) return false;
        using var turn = ProcessLock.Take(Path.Combine(folder, LockFile));
        if (!Directory.Exists(path)) return false;
        new UserGazetteerFolder(path).Describe(change);
        return true;
    }

    /// <summary>Removes an imported gazetteer, or what is left of one.</summary>
    /// <returns>False when there is none of the name.</returns>
    /// <exception cref="IOException">It cannot be removed, as while another process reads it on Windows.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be removed.</exception>
    /// <exception cref="FormatException">The name is no name.</exception>
    public bool Delete(string name)
    {
        var path = PathOf(name);
        if (!Directory.Exists(path)) return false;
        using var turn = ProcessLock.Take(Path.Combine(folder, LockFile));
        foreach (var left in Directory.EnumerateDirectories(folder, Hidden + "*" + RemovedExtension)) Directory.Delete(left, recursive: true);
        if (!Directory.Exists(path)) return false;
        new UserGazetteerFolder(path).Remove(Path.Combine(folder, $"{Hidden}{Guid.NewGuid():N}{RemovedExtension}"));
        return true;
    }

    private string PathOf(string name) =>
        name.Length is > 0 and <= 40 && name.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? Path.Combine(folder, name)
            : throw new FormatException($"'{CellText.Quote(name)}' is no name for a gazetteer: small letters, digits and hyphens, at most 40.");
}
