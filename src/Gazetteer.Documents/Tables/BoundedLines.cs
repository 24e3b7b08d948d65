using System.Text;

namespace Gazetteer.Documents.Tables;

/// <summary>Reads lines, but none that would fill the memory.</summary>
internal static class BoundedLines
{
    /// <summary>Number, from 1, and text of each line.</summary>
    /// <exception cref="DocumentException">A line is longer than the limit.</exception>
    public static IEnumerable<(int Number, string Line)> Read(TextReader reader, string document, int maximumCharacters)
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
                if (line.Length > maximumCharacters) throw new DocumentException(document, $"line {number + 1} is longer than {maximumCharacters >> 20} million characters", "check that it has one object a line");
                start = end < 0 ? read : end + 1;
                if (end < 0) continue;
                yield return (++number, line.ToString());
                line.Clear();
            }
        }

        if (line.Length > 0) yield return (number + 1, line.ToString());
    }
}
