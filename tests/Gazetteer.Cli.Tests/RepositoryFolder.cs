namespace Gazetteer.Cli.Tests;

/// <summary>Where the repository lies, found upwards from the test's program.</summary>
internal static class RepositoryFolder
{
    public static readonly string Path = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Gazetteer.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}
