using System.Text;

namespace Gazetteer.Benchmarks.Material;

/// <summary>English prose that the machine happens to have: the documentation of installed software.</summary>
internal static class RealText
{
    private static readonly string[] Folders = ["/usr/share/doc", "/usr/share/perl", "/usr/lib/python3", "/usr/lib/node_modules", "/usr/local/lib/node_modules", "/usr/share/vim"];
    private static readonly string[] Extensions = [".txt", ".md", ".rst", ".pod", ".TXT"];

    /// <summary>At most so many UTF-16 code units; empty when there is none.</summary>
    public static string Collect(int length)
    {
        var text = new StringBuilder();
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        var files = Folders.Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, "*", options)).Where(static f => Extensions.Contains(Path.GetExtension(f)));
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            if (text.Length >= length) break;
            text.Append(File.ReadAllText(file, Encoding.UTF8)).Append("\n\n");
        }

        return text.ToString(0, Math.Min(length, text.Length));
    }
}
