using System.Text.Json;
using Gazetteer.Text;

namespace Gazetteer.Documents.Tables;

/// <summary>Reads JSON Lines, each object a document; files may be of any size. A malformed line is reported with its number, and the rest goes on.</summary>
public sealed class JsonLinesReader : IDocumentReader
{
    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        using var reader = new StreamReader(input.Open(), new System.Text.UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        var problems = new RowProblems(input.Name, context.Report);
        RowDocument? rows = null;
        List<string> names = [];
        foreach (var (number, line) in BoundedLines.Read(reader, input.Name, context.Options.MaximumCharacters))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (Parse(line) is not { } members)
            {
                problems.Add(number, "the line is no JSON object");
                continue;
            }

            if (rows is null)
            {
                names = [.. members.Keys];
                rows = new RowDocument(context.Options.Columns, names, ColumnNames.FindTexts(input.Name, names, context.Options.Columns, [[.. members.Values]]));
            }

            var fields = names.ConvertAll(n => members.GetValueOrDefault(n, ""));
            if (rows.Make(input, number, fields, context.Options.MaximumCharacters) is { } document) yield return document;
        }

        problems.Finish();
        if (rows is null) throw new DocumentException(input.Name, "no line of it is a JSON object", "check its extension");
    }

    /// <summary>The members that are strings or numbers; null when the line is no object.</summary>
    private static Dictionary<string, string>? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return null;
            var members = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var member in json.RootElement.EnumerateObject())
            {
                members[member.Name] = member.Value.ValueKind switch
                {
                    JsonValueKind.String => member.Value.GetString() ?? "",
                    JsonValueKind.Number => member.Value.GetRawText(),
                    _ => "",
                };
            }

            return members;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A string with half a surrogate pair is valid JSON but no text.
            return null;
        }
    }
}
