using System.Text;

namespace Gazetteer.Documents.PlainText;

/// <summary>Reads lines, but none that would fill the memory.</summary>
internal static class BoundedLines
{
    /// <summary>Number, from 1, and text of each line.</summary>
    /// <param name="reader">The lines, separated by line feeds.</param>
    /// <param name="document">What messages call the document.</param>
    /// <param name="maximumCharacters">Longest line.</param>
    /// <param name="remedy">What to do about a longer one.</param>
    /// <exception cref="DocumentException">A line is longer than the limit.</exception>
    public static IEnumerable<(int Number, string Line)> Read(TextReader reader, string document, int maximumCharacters, string remedy)
    {
        var buffer = new char[1 << 15];
        var line = new StringBuilder();
        var number = 0;
        for (int read; (read = reader.ReadBlock(buffer)) > 0;)
        {
            for (var start = 0; start < read;)
            {
                var end = Array.IndexOf(buffer, '\n', start, read - start);
                line.Append(buffer, start, (end < 0 ? read : end) - start);
                if (line.Length > maximumCharacters) throw new DocumentException(document, $"line {number + 1} is longer than {maximumCharacters >> 20} million characters", remedy);
                start = end < 0 ? read : end + 1;
                if (end < 0) continue;
                yield return (++number, line.ToString());
                line.Clear();
            }
        }

        if (line.Length > 0) yield return (number + 1, line.ToString());
    }
}
