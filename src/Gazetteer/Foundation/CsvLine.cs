using System.Text;

namespace Gazetteer.Foundation;

/// <summary>Splits one line of RFC 4180; the program's start waits for the table, so no library is loaded for it.</summary>
internal static class CsvLine
{
    /// <summary>The fields of a line, unquoted.</summary>
    public static List<string> Split(string line)
    {
        var (fields, field, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"') field.Append(line[++i]);
            else if (line[i] == '"') isQuoted = !isQuoted;
            else if (line[i] == ',' && !isQuoted) Take();
            else field.Append(line[i]);
        }

        Take();
        return fields;

        void Take()
        {
            fields.Add(field.ToString());
            field.Clear();
        }
    }
}
