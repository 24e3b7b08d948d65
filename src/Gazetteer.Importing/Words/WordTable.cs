using Gazetteer.Foundation;
using Gazetteer.Text;

namespace Gazetteer.Importing.Words;

/// <summary>Reads the tables of words that are part of this library: a meaning and a word a line, separated by a tab.</summary>
internal static class WordTable
{
    /// <summary>The lines of a table.</summary>
    public static IEnumerable<string[]> Lines(string resource) => EmbeddedTable.Rows(typeof(WordTable).Assembly, resource);

    /// <summary>Meanings by folded word; the first meaning of a word stands.</summary>
    public static Dictionary<string, string> ByWord(string resource)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Lines(resource)) words.TryAdd(NameFolding.Fold(line[1]), line[0]);
        return words;
    }
}
