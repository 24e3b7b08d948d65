using System.Reflection;
using System.Text;

namespace Gazetteer.Foundation;

/// <summary>Reads the tables of words that are part of an assembly: a row a line, cells set apart by tabs, UTF-8, no head.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table.</summary>
    /// <param name="assembly">What the table is part of.</param>
    /// <param name="resource">The table's name in it.</param>
    public static IEnumerable<string[]> Rows(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        using var text = new StreamReader(stream, Encoding.UTF8);
        while (text.ReadLine() is { } line)
        {
            if (line.Length > 0) yield return line.Split('\t');
        }
    }
}
