using Gazetteer.Documents.Finding;
using Gazetteer.Text;

namespace Gazetteer.Documents.Library;

/// <summary>Reads the documents that paths name: files, folders, patterns and standard input.</summary>
/// <remarks>
/// Documents come one by one in a stable order, and none is held after it is handed out. What cannot be read goes to the report and the rest
/// goes on; only cancellation ends a reading early.
/// </remarks>
public sealed class DocumentLibrary(ReadingOptions? options = null)
{
    /// <summary>The formats that are read.</summary>
    public static DocumentKinds Kinds => ShippedKinds.All;

    private readonly ReadingOptions _options = options ?? ReadingOptions.Default;

    /// <summary>The files that the paths name, each once, without opening them.</summary>
    /// <param name="paths">Files, folders (searched recursively), patterns with <c>*</c>, <c>?</c> and <c>**</c>, or <c>-</c> for standard input.</param>
    /// <param name="report">Takes missing paths and counts of skipped files.</param>
    public IEnumerable<DocumentInput> Find(IEnumerable<string> paths, ReadingReport report) => new DocumentFinder(_options, report, Kinds).Find(paths);

    /// <summary>Finds and reads.</summary>
    public IEnumerable<SourceText> Read(IEnumerable<string> paths, ReadingReport report, CancellationToken cancellation = default) =>
        Read(Find(paths, report), report, cancellation);

    /// <summary>Reads what was found.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IEnumerable<SourceText> Read(IEnumerable<DocumentInput> inputs, ReadingReport report, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(report);
        var context = new ReadingContext(_options, report, cancellation) { Kinds = Kinds, ReadWithin = GuardedReading.Read };
        foreach (var input in inputs)
        {
            foreach (var document in GuardedReading.Read(input, context))
            {
                report.CountDocument();
                yield return Listed(document, input);
            }

            report.CountFile();
        }
    }

    /// <summary>Names begin with what the input is called, also those of what lies in it: entries, rows, parts.</summary>
    private static SourceText Listed(SourceText document, DocumentInput input)
    {
        if (input.Listed == input.Name) return document;
        return document with { Name = Relisted(document.Name, input), Id = Relisted(document.Id, input), Origin = input.Name };
    }

    private static string Relisted(string name, DocumentInput input) => name.StartsWith(input.Name, StringComparison.Ordinal) ? input.Listed + name[input.Name.Length..] : name;
}
