using System.Globalization;
using Gazetteer.Foundation.Files;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Project.Storage;

/// <summary>Brings projects of older formats to that of this program: on a copy, which takes the place of the old file only when it is whole.</summary>
internal static class ProjectMigration
{
    /// <summary>Migrates a project where it lies; the old file is kept beside it.</summary>
    /// <param name="path">The project, which nobody else writes.</param>
    /// <param name="format">Its format.</param>
    /// <returns>Where the old file is kept.</returns>
    /// <exception cref="IOException">It cannot be written; the project is as it was.</exception>
    /// <exception cref="InvalidDataException">It is damaged; the project is as it was.</exception>
    public static string Migrate(string path, int format)
    {
        using var folder = ScratchFolder.Create("project");
        var aside = Copy(path, format, folder.Path, SqliteOpenMode.ReadWrite);
        var kept = FreeName(path, format);
        Put(path, kept, overwrite: false);
        Put(aside, path, overwrite: true);
        return kept;
    }

    /// <summary>A migrated copy of a project that can only be read.</summary>
    /// <param name="path">The project.</param>
    /// <param name="format">Its format.</param>
    /// <param name="folder">Where the copy shall lie.</param>
    /// <param name="mode">How the project may be opened.</param>
    /// <returns>The copy.</returns>
    public static string Copy(string path, int format, string folder, SqliteOpenMode mode)
    {
        var aside = Path.Combine(folder, "migrated.gpkg");
        using (var old = ProjectFormat.Connect(path, mode)) old.Do("VACUUM INTO $0", aside);
        using var copy = ProjectFormat.Connect(aside, SqliteOpenMode.ReadWrite);
        using (var transaction = copy.BeginTransaction())
        {
            // One line a format, each from the one before.
            if (format < 2) FormatOne.Upgrade(copy);
            ProjectFormat.WriteFormat(copy);
            transaction.Commit();
        }

        copy.Do("VACUUM");
        return aside;
    }

    private static string FreeName(string path, int format)
    {
        var stem = Path.Combine(Path.GetDirectoryName(path)!, $"{Path.GetFileNameWithoutExtension(path)}.format-{format.ToString(CultureInfo.InvariantCulture)}");
        var name = $"{stem}.gpkg";
        for (var again = 2; File.Exists(name); again++) name = $"{stem} ({again.ToString(CultureInfo.InvariantCulture)}).gpkg";
        return name;
    }

    private static void Put(string from, string to, bool overwrite) => AtomicFile.Write(to, overwrite, stream =>
    {
        using var whole = File.OpenRead(from);
        whole.CopyTo(stream);
    });
}
