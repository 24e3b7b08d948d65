using System.Text;
using Gazetteer.Documents.Encodings;
using Gazetteer.Documents.PlainText;
using Gazetteer.Text;

namespace Gazetteer.Documents.Tables;

/// <summary>Reads JSON Lines, each object a document, even one without text; files may be of any size. A malformed line is reported with its number, and the rest goes on.</summary>
/// <remarks>
/// Objects need not have the same members: which of them hold the text is decided on the first, the others are looked for in each. A line longer than
/// <see cref="ReadingOptions.MaximumBytes"/> is reported and passed over; a shorter one costs three times its length while it is read.
/// </remarks>
public sealed class JsonLinesReader : IDocumentReader
{
    private const int SampleLines = 20;
    private const int SampleCharacters = 1 << 20;

    private static ReadOnlySpan<byte> Blanks => " \t\r"u8;

    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        using var stream = Utf8(input);
        var problems = new RowProblems(input.Name, context.Report);
        using var objects = Objects(stream, problems, context).GetEnumerator();
        var sample = new List<(int Number, Dictionary<string, string> Members)>();
        for (var characters = 0; sample.Count < SampleLines && characters < SampleCharacters && objects.MoveNext();)
        {
            sample.Add(objects.Current);
            characters += objects.Current.Members.Values.Sum(static v => v.Length);
        }

        if (sample.Count == 0) throw new DocumentException(input.Name, "no line of it is a JSON object", "check its extension");
        var lines = new Lines(input, context.Options, sample.ConvertAll(static s => s.Members));
        foreach (var (number, members) in sample) yield return lines.Make(number, members);
        while (objects.MoveNext()) yield return lines.Make(objects.Current.Number, objects.Current.Members);
        problems.Finish();
    }

    private static IEnumerable<(int Number, Dictionary<string, string> Members)> Objects(Stream stream, RowProblems problems, ReadingContext context)
    {
        foreach (var (number, line) in Utf8Lines.Read(stream, context.Options.MaximumBytes))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (line is not { } bytes) problems.Add(number, $"the line is longer than {context.Options.MaximumBytes >> 20} MB, the most that is read at once; split it");
            else if (bytes.Span.Trim(Blanks).IsEmpty) continue;
            else if (JsonObjects.Parse(bytes.Span) is { } members) yield return (number, members);
            else problems.Add(number, "the line is no JSON object");
        }
    }

    /// <summary>The bytes as UTF-8 without a byte-order mark; what bears the mark of another Unicode encoding is turned into it.</summary>
    private static Stream Utf8(DocumentInput input)
    {
        var stream = input.Open();
        var mark = new byte[4];
        var length = stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        var marked = EncodingDetector.Detect(mark.AsSpan(0, length), isWhole: false) is { MarkLength: > 0 } detected ? detected : null;
        var skipped = marked?.MarkLength ?? 0;
        var all = new PrefixedStream(mark.AsMemory(skipped, length - skipped), stream);
        return marked is null or { Encoding: UTF8Encoding } ? all : Encoding.CreateTranscodingStream(all, marked.Encoding, new UTF8Encoding(false));
    }

    /// <summary>Finds the members of each line; neighbours mostly have the same.</summary>
    private sealed class Lines
    {
        private readonly TableColumns _columns;
        private readonly string[] _texts;
        private readonly RowDocuments _documents;
        private TableLayout _layout;

        public Lines(DocumentInput input, ReadingOptions options, List<Dictionary<string, string>> sample)
        {
            var names = sample.SelectMany(static m => m.Keys).Distinct().ToList();
            var texts = ColumnNames.FindTexts(input.Name, names, options.Columns, sample.ConvertAll(m => (IReadOnlyList<string>)names.ConvertAll(n => m.GetValueOrDefault(n, ""))));
            _columns = options.Columns;
            _texts = Array.ConvertAll(texts, t => names[t]);
            _documents = new RowDocuments(input);
            _layout = new TableLayout(_columns, names, texts);
        }

        public SourceText Make(int number, Dictionary<string, string> members)
        {
            if (!members.Keys.SequenceEqual(_layout.Names))
                _layout = new TableLayout(_columns, [.. members.Keys], Array.ConvertAll(_texts, t => ColumnNames.Find([.. members.Keys], t, [])));
            return _documents.Make(number, _layout.Of([.. members.Values]));
        }
    }
}
