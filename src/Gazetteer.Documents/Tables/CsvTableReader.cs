using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Gazetteer.Documents.Encodings;
using Gazetteer.Documents.PlainText;
using Gazetteer.Text;

namespace Gazetteer.Documents.Tables;

/// <summary>Reads CSV and TSV with a header, each row with text a document; tables may be of any size. A malformed row is reported with its line, and the rest goes on.</summary>
public sealed class CsvTableReader : IDocumentReader
{
    private const int SampleBytes = 1 << 20;
    private const int SampleRows = 20;

    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        using var stream = input.Open();
        using var text = OpenText(input, stream, context);
        var problems = new RowProblems(input.Name, context.Report);
        using var csv = new CsvParser(text, Configuration(input, context.Options, problems));
        if (!csv.Read()) yield break;
        var names = csv.Record!;
        var sample = new List<(int Row, string[] Fields)>();
        for (var characters = 0; sample.Count < SampleRows && characters < SampleBytes && csv.Read();)
        {
            sample.Add((csv.Row, csv.Record!));
            characters += csv.RawRecord.Length;
        }

        var layout = new TableLayout(context.Options.Columns, names, ColumnNames.FindTexts(input.Name, names, context.Options.Columns, sample.ConvertAll(static s => (IReadOnlyList<string>)s.Fields)));
        var documents = new RowDocuments(input, context.Options.MaximumCharacters);
        foreach (var (row, fields) in sample.Concat(Rest(csv, context)))
        {
            if (documents.Make(row, layout.Of(fields)) is { Text.Length: > 0 } document) yield return document;
        }

        problems.Finish();
    }

    private static IEnumerable<(int Row, string[] Fields)> Rest(CsvParser csv, ReadingContext context)
    {
        while (csv.Read())
        {
            context.Cancellation.ThrowIfCancellationRequested();
            yield return (csv.Row, csv.Record!);
        }
    }

    private static StreamReader OpenText(DocumentInput input, Stream stream, ReadingContext context)
    {
        var sample = new byte[stream.CanSeek ? (int)Math.Min(stream.Length + 1, SampleBytes) : SampleBytes];
        var length = stream.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
        var detected = TextDecoder.Detect(input, sample.AsSpan(0, length), length < sample.Length, context);
        var all = new PrefixedStream(sample.AsMemory(detected.MarkLength, length - detected.MarkLength), stream);
        return new StreamReader(all, detected.Encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
    }

    private static CsvConfiguration Configuration(DocumentInput input, ReadingOptions options, RowProblems problems)
    {
        var delimiter = options.Columns.Delimiter ?? (input.Extension is ".tsv" or ".tab" ? "\t" : null);
        return new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter ?? ",",
            DetectDelimiter = delimiter is null,
            DetectDelimiterValues = [",", ";", "\t", "|"],
            MaxFieldSize = options.MaximumCharacters,
            BadDataFound = a => problems.Add(a.Context.Parser?.RawRow ?? 0, "a quotation mark stands where none may; the row was read as far as it goes"),
        };
    }
}
