using System.Text;
using Gazetteer.Documents.PlainText;
using Gazetteer.Text;

namespace Gazetteer.Documents.Tables;

/// <summary>Reads JSON Lines, each object a document, even one without text; files may be of any size. A malformed line is reported with its number, and the rest goes on.</summary>
/// <remarks>Objects need not have the same members: which of them hold the text is decided on the first, the others are looked for in each.</remarks>
public sealed class JsonLinesReader : IDocumentReader
{
    private const int SampleLines = 20;
    private const int SampleCharacters = 1 << 20;

    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        using var reader = new StreamReader(input.Open(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        var problems = new RowProblems(input.Name, context.Report);
        using var objects = Objects(input, reader, problems, context).GetEnumerator();
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

    private static IEnumerable<(int Number, Dictionary<string, string> Members)> Objects(DocumentInput input, StreamReader reader, RowProblems problems, ReadingContext context)
    {
        foreach (var (number, line) in BoundedLines.Read(reader, input.Name, context.Options.MaximumCharacters, "check that it has one object a line"))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (JsonObjects.Parse(line) is { } members) yield return (number, members);
            else problems.Add(number, "the line is no JSON object");
        }
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
            _documents = new RowDocuments(input, options.MaximumCharacters);
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
