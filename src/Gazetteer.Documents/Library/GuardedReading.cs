using System.Collections.Immutable;
using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Dating;
using Gazetteer.Documents.Languages;
using Gazetteer.Documents.Sniffing;
using Gazetteer.Foundation;
using Gazetteer.Text;

namespace Gazetteer.Documents.Library;

/// <summary>Keeps one bad document from ending the reading of the others, and adds what a document does not say of itself.</summary>
internal static class GuardedReading
{
    /// <summary>The input's documents up to the first failure, which goes to the report.</summary>
    public static IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        using var documents = Open(input, context).GetEnumerator();
        while (TryNext(documents, input, context, out var document)) yield return document;
    }

    /// <summary>The readers of archives and mailboxes come back here for what they hold; only the innermost counts.</summary>
    private static IEnumerable<SourceText> Open(DocumentInput input, ReadingContext context)
    {
        if (input.IsFound && OwnExports.Bears(input))
        {
            context.Report.AddNotice(new Problem(input.Name, 0, "it holds results of this program, so it is not read; name the file itself to have it read."));
            yield break;
        }

        var extension = ContentKind.ExtensionOf(input, context);
        var kind = context.Kinds.OfExtension(extension) ?? context.Kinds.Fallback;
        if (extension != input.Extension && context.Kinds.OfExtension(input.Extension) is { } claimed && claimed != kind)
            context.Report.AddNotice(new Problem(input.Name, 0, $"its name says {claimed.Name}, but its content is {kind.Name}; read as that."));
        foreach (var document in kind.Reader.Read(input with { Extension = extension }, context))
        {
            foreach (var piece in LongTexts.Cut(Complete(document, context.Options.Languages), context.Options.PieceCharacters)) yield return piece;
        }
    }

    private static SourceText Complete(SourceText document, ImmutableArray<string> languages)
    {
        if (document.Language.Length == 0 || !languages.IsEmpty)
            document = document with { Language = LanguageDetector.Detect(document.Text.AsSpan(document.Body.Start, document.Body.Length)), Languages = languages };
        if (!languages.IsEmpty && !languages.Contains(document.Language)) document = document with { Language = languages[0] };
        if (document.Date is not null) return document;
        var (date, source) = DateFinder.Find(document);
        return document with { Date = date, DateSource = source };
    }

    private static bool TryNext(IEnumerator<SourceText> documents, DocumentInput input, ReadingContext context, out SourceText document)
    {
        document = null!;
        context.Cancellation.ThrowIfCancellationRequested();
        try
        {
            if (!documents.MoveNext()) return false;
            document = documents.Current;
            return true;
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (DocumentException e)
        {
            context.Report.Add(e.ToProblem());
        }
        catch (UnauthorizedAccessException e)
        {
            context.Report.Add(new DocumentException(input.Name, "there is no permission to read it", "change its permissions or run as its owner", e).ToProblem());
        }
        catch (FileNotFoundException e) when (input.Name.Contains('\uFFFD'))
        {
            context.Report.Add(new DocumentException(input.Name, "its name is no UTF-8, so it cannot be opened by it", "rename it", e).ToProblem());
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            context.Report.Add(new DocumentException(input.Name, "it is gone, or a link that leads nowhere", "", e).ToProblem());
        }
        catch (Exception e)
        {
            // Whatever a library makes of a hostile file: it must not take the other documents with it.
            context.Report.Add(new DocumentException(input.Name, $"it cannot be read ({FirstLine(e.Message)})", "it may be damaged; get it anew", e).ToProblem());
        }

        return false;
    }

    private static string FirstLine(string message) => message.Trim().Split('\r', '\n')[0].TrimEnd('.');
}
