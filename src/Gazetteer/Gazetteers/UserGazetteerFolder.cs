using Gazetteer.Foundation;
using Gazetteer.Foundation.Files;

namespace Gazetteer.Gazetteers;

/// <summary>The folder of one imported gazetteer. Each import is a folder within it, and a file says which of them counts.</summary>
/// <remarks>
/// That file is replaced in one step once an import is whole on disk, so whoever looks finds the old gazetteer or the new one, also after a kill. Imports of
/// earlier versions of the program lie in the folder itself.
/// </remarks>
internal sealed class UserGazetteerFolder(string path)
{
    private const string PlacesFile = "places.csv.gz";
    private const string NamesFile = "names.csv.gz";
    private const string UseFile = "use.txt";
    private const string AboutFile = "about.txt";
    private const string CurrentFile = "current.txt";

    private string Name => Path.GetFileName(path);

    /// <summary>The gazetteer; null when there is none, which is reported unless none was ever imported whole.</summary>
    public UserGazetteer? Read(Action<Problem> report)
    {
        try
        {
            if (FindCurrent() is not { } current) return null;
            var files = FilesIn(current);
            foreach (var file in (string[])[files.Places, files.Names])
            {
                if (FileStatus.Of(file) is { IsOrdinary: false }) throw new IOException($"{file} is no ordinary file.");
                using (File.OpenRead(file)) { }
            }

            return new UserGazetteer(Name, AboutOf(current), files);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            report(new Problem(path, 0, $"your gazetteer {Name} cannot be read, and is left out: {error.Message} Import it again, or 'gazetteer import --remove {Name}'."));
            return null;
        }
    }

    /// <summary>Makes an import and lets it count if it is not empty. Only one process may do so at a time.</summary>
    /// <param name="about">What is known of it.</param>
    /// <param name="import">Writes its files and tells how many places there are.</param>
    /// <returns>How many places there are.</returns>
    public int Replace(GazetteerAbout about, Func<GazetteerFiles, int> import)
    {
        var fresh = Path.Combine(path, Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(fresh);
        try
        {
            var places = import(FilesIn(fresh));
            if (places == 0) return 0;
            File.WriteAllText(Path.Combine(fresh, AboutFile), (about with { Places = places }).Write());
            WriteWhole(Path.Combine(path, CurrentFile), Path.GetFileName(fresh) + "\n");
            return places;
        }
        finally
        {
            RemoveOthers();
        }
    }

    /// <summary>Says other things of the gazetteer than before, in one step.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public void Describe(Func<GazetteerAbout, GazetteerAbout> change)
    {
        var current = FindCurrent() ?? throw new FileNotFoundException($"there is no gazetteer {Name}.");
        WriteWhole(Path.Combine(current, AboutFile), change(AboutOf(current)).Write());
    }

    /// <summary>Removes the gazetteer, in one step for whoever looks.</summary>
    /// <param name="hidden">A name beside the folder that no gazetteer has, where it is taken apart.</param>
    public void Remove(string hidden)
    {
        Directory.Move(path, hidden);
        Directory.Delete(hidden, recursive: true);
    }

    private static GazetteerFiles FilesIn(string folder) => new(Path.Combine(folder, PlacesFile), Path.Combine(folder, NamesFile));

    private static void WriteWhole(string file, string text) => AtomicFile.Write(file, overwrite: true, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));

    /// <summary>What is known of an import; earlier versions of the program kept its use alone.</summary>
    private static GazetteerAbout AboutOf(string folder)
    {
        if (File.Exists(Path.Combine(folder, AboutFile))) return GazetteerAbout.Read(File.ReadAllText(Path.Combine(folder, AboutFile)));
        var use = File.Exists(Path.Combine(folder, UseFile)) && Enum.TryParse<GazetteerUse>(File.ReadAllText(Path.Combine(folder, UseFile)).Trim(), out var known) ? known : GazetteerUse.Add;
        return new GazetteerAbout { Use = use };
    }

    private string? FindCurrent()
    {
        var current = Path.Combine(path, CurrentFile);
        if (File.Exists(current)) return Path.Combine(path, Path.GetFileName(File.ReadAllText(current).Trim()));
        return File.Exists(FilesIn(path).Places) || File.Exists(FilesIn(path).Names) ? path : null;
    }

    /// <summary>Takes away earlier imports, failed ones, and those of killed runs. What somebody still reads is left to the next import where the system so wants.</summary>
    private void RemoveOthers()
    {
        try
        {
            var current = FindCurrent();
            if (current == path) return;
            foreach (var other in Directory.EnumerateDirectories(path).Where(other => other != current)) Directory.Delete(other, recursive: true);
            if (current is null) Directory.Delete(path);
            else foreach (var old in (string[])[FilesIn(path).Places, FilesIn(path).Names, Path.Combine(path, UseFile), Path.Combine(path, AboutFile)]) File.Delete(old);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It takes room and is read by nobody.
        }
    }
}
