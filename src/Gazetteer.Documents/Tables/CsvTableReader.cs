using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Gazetteer.Documents.Encodings;
using Gazetteer.Documents.PlainText;
using Gazetteer.Foundation;
using Gazetteer.Text;

namespace Gazetteer.Documents.Tables;

/// <summary>Reads CSV and TSV, each row with text a document and each cell a part of it; tables may be of any size. A malformed row is reported with its line, and the rest goes on.</summary>
/// <remarks>Unless columns are chosen, all with text are read, and the report says which. A first row that is no header is read like the others.</remarks>
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
        using var text = new QuoteCounter(OpenText(input, stream, context));
        var problems = new RowProblems(input.Name, context.Report);
        var stray = new StrayQuotes();
        using var csv = new CsvParser(text, Configuration(input, context.Options, stray));
        var sample = new List<(int Row, string[] Fields)>();
        for (var characters = 0; sample.Count <= SampleRows && characters < SampleBytes && csv.Read();)
        {
            sample.Add((csv.Row, csv.Record!));
            characters += csv.Record!.Sum(static f => f.Length);
        }

        if (sample.Count == 0) yield break;
        var layout = LayOut(input, context, sample);
        var documents = new RowDocuments(input);
        var last = (Row: 0, Count: 0);
        foreach (var (row, fields) in sample.Concat(Rest(csv, context)))
        {
            last = (row, fields.Length);
            if (documents.Make(row, layout.Of(fields)) is { Text.Length: > 0 } document) yield return document;
        }

        stray.Report(problems, isWhole: text.IsBalanced, last.Row);
        if (!text.EndsLine && text.IsBalanced && last.Count < layout.Names.Count)
            problems.Add(last.Row, $"the file ends within the row, which has {last.Count} of {layout.Names.Count} cells; it may have been cut");
        problems.Finish();
    }

    /// <summary>Takes the header off the sample, if there is one, and says what will be read.</summary>
    private static TableLayout LayOut(DocumentInput input, ReadingContext context, List<(int Row, string[] Fields)> sample)
    {
        var columns = context.Options.Columns;
        var rows = sample.ConvertAll(static s => (IReadOnlyList<string>)s.Fields);
        var hasHeader = TableHeader.Is(rows[0], rows[1..], columns);
        IReadOnlyList<string> names = hasHeader ? rows[0] : [.. Enumerable.Range(1, rows.Max(static r => r.Count)).Select(static n => n.ToString(CultureInfo.InvariantCulture))];
        if (hasHeader) sample.RemoveAt(0);
        var layout = TableLayout.OfTable(input.Name, names, columns, hasHeader ? rows[1..] : rows);
        if (columns.Text.IsEmpty && (names.Count > 1 || !hasHeader)) context.Report.AddNotice(new Problem(input.Name, 0, Said(layout, hasHeader)));
        return layout;
    }

    private static string Said(TableLayout layout, bool hasHeader)
    {
        var read = layout.TextNames.ToList();
        var others = layout.Names.Except(read).ToList();
        var header = hasHeader ? "" : "no header row was found, so columns are numbered; ";
        return $"{header}read as text: {string.Join(", ", read)}{(others.Count > 0 ? $"; not read: {string.Join(", ", others)}" : "")}. Name columns of text to read others.";
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

    private static CsvConfiguration Configuration(DocumentInput input, ReadingOptions options, StrayQuotes stray)
    {
        var delimiter = options.Columns.Delimiter ?? (input.Extension is ".tsv" or ".tab" ? "\t" : null);
        return new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter ?? ",",
            DetectDelimiter = delimiter is null,
            DetectDelimiterValues = [",", ";", "\t", "|"],
            MaxFieldSize = options.MaximumCharacters,
            BadDataFound = a => stray.Note(a.Context.Parser?.Row ?? 0, a.Context.Parser?.RawRow ?? 0, a.Field),
        };
    }
}
