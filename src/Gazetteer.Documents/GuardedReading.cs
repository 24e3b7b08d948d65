using Gazetteer.Text;

namespace Gazetteer.Documents;

/// <summary>Keeps one bad document from ending the reading of the others.</summary>
internal static class GuardedReading
{
    /// <summary>The input's documents up to the first failure, which goes to the report.</summary>
    public static IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        var format = DocumentFormat.OfExtension(input.Extension) ?? DocumentFormat.PlainText;
        using var documents = format.Reader.Read(input, context).GetEnumerator();
        while (TryNext(documents, input, context, out var document))
        {
            context.Report.CountDocument();
            yield return document;
        }
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
        catch (DocumentException e)
        {
            context.Report.Add(e.ToProblem());
        }
        catch (UnauthorizedAccessException e)
        {
            context.Report.Add(new DocumentException(input.Name, "there is no permission to read it", "change its permissions or run as its owner", e).ToProblem());
        }
        catch (IOException e)
        {
            context.Report.Add(new DocumentException(input.Name, $"it cannot be read ({e.Message.TrimEnd('.')})", "", e).ToProblem());
        }

        return false;
    }
}
