namespace Gazetteer.Indexing.Caching;

/// <summary>The folder where compiled indexes are kept: the user's cache folder, as each system has it.</summary>
public static class CacheFolder
{
    /// <summary>An environment variable of this name overrides the usual place.</summary>
    public const string Variable = "GAZETTEER_CACHE";

    /// <summary>
    /// The folder: what <see cref="Variable"/> says; else <c>gazetteer</c> in <c>XDG_CACHE_HOME</c> or <c>~/.cache</c> (Linux), <c>~/Library/Caches</c>
    /// (macOS), the local application data (Windows). It need not exist.
    /// </summary>
    public static string Locate()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return Path.GetFullPath(named);
        return Path.Combine(UserFolder(), "gazetteer");
    }

    private static string UserFolder()
    {
        if (OperatingSystem.IsWindows()) return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsMacOS()) return Path.Combine(home, "Library", "Caches");

        // The specification says to ignore a relative path.
        return Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } xdg && Path.IsPathRooted(xdg) ? xdg : Path.Combine(home, ".cache");
    }
}
