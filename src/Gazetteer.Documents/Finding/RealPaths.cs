using System.Security.Cryptography;
using System.Runtime.InteropServices;

namespace Gazetteer.Documents.Finding;

/// <summary>Where paths really lead, and which of these places have been met.</summary>
/// <remarks>Remembers 16 bytes for each place, so that a million files cost little.</remarks>
internal sealed class RealPaths
{
    /// <summary>As many links in a row as operating systems follow.</summary>
    private const int MostLinks = 40;

    private readonly HashSet<UInt128> _met = [];

    /// <summary>Whether a real path is met for the first time.</summary>
    public bool Meet(string real)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(real.AsSpan()), hash);
        return _met.Add(MemoryMarshal.Read<UInt128>(hash));
    }

    /// <summary>The absolute path without links on the way; null when links lead in a circle.</summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var links = 0;
        for (var end = Path.GetPathRoot(full)!.Length; end < full.Length;)
        {
            var next = full.IndexOf(Path.DirectorySeparatorChar, end);
            if (next < 0) next = full.Length;
            var step = full[..next];
            if (LinkTarget(step) is not { } target)
            {
                end = next + 1;
                continue;
            }

            if (++links > MostLinks) return null;
            full = Path.GetFullPath(Path.Join(Path.Combine(Path.GetDirectoryName(step) ?? "", target), full[next..]));
            end = Path.GetPathRoot(full)!.Length;
        }

        return Path.TrimEndingDirectorySeparator(full);
    }

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
