using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Html;
using Gazetteer.Documents.Languages;
using Gazetteer.Text;

namespace Gazetteer.Documents.Mail;

/// <summary>Reads a message (RFC 5322, MIME): subject and text are the document, and each attachment that is a document follows as one of its own.</summary>
public sealed class MailReader : IDocumentReader
{
    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        return Read(input, input.ReadAllBytes(context.Options.MaximumBytes), context);
    }

    internal static IEnumerable<SourceText> Read(DocumentInput input, ReadOnlyMemory<byte> bytes, ReadingContext context)
    {
        var message = MimeEntity.Parse(bytes);
        if (!message.HasMailHeaders) throw new DocumentException(input.Name, "it has no header lines, so it is no e-mail", "check its extension");
        var subject = HeaderText.Decode(message.Header("Subject"));
        var text = new TextAssembler(input.Name, context.Options.MaximumCharacters);
        if (subject.Length > 0)
        {
            text.BeginPart("subject");
            text.Append(subject);
        }

        var leaves = MimeLeaves.Of(message);
        text.BeginPart("message");
        foreach (var leaf in leaves.Where(static l => !l.IsAttachment)) AppendBody(text, leaf, input.Name, context.Cancellation);
        var date = MailDate.Parse(message.Header("Date"));
        yield return new SourceText
        {
            Name = input.Name,
            Text = text.Text(),
            IsPreformatted = true,
            Parts = text.Parts(),
            Title = subject.Length > 0 ? subject : input.Stem,
            Date = date,
            DateSource = date is null ? "" : "mail header",
            Language = LanguageTags.Primary(message.Header("Content-Language").Split(',')[0]),
        };
        foreach (var attachment in Attachments(leaves, input, context))
        {
            foreach (var document in GuardedReading.Read(attachment, context)) yield return document;
        }
    }

    private static void AppendBody(TextAssembler text, MimeEntity leaf, string name, CancellationToken cancellation)
    {
        if (leaf.MediaType == "text/html")
        {
            var page = HtmlReader.Parse(name, leaf.Text(), cancellation);
            HtmlText.Append(text, page, cancellation);
        }
        else
        {
            text.AppendVerbatim(leaf.Text().ReplaceLineEndings("\n"));
        }

        text.EndParagraph();
    }

    private static IEnumerable<DocumentInput> Attachments(List<MimeEntity> leaves, DocumentInput input, ReadingContext context)
    {
        if (input.ArchiveDepth >= context.Options.MaximumArchiveDepth) yield break;
        var number = 0;
        foreach (var leaf in leaves.Where(static l => l.IsAttachment))
        {
            number++;
            var fileName = leaf.MediaType == "message/rfc822" ? $"message-{number}.eml" : leaf.FileName;
            var extension = Path.GetExtension(fileName).ToLowerInvariant();
            if (DocumentKind.OfExtension(extension) is null) continue;
            yield return new DocumentInput($"{input.Name}/{number}-{fileName}", extension, () => new MemoryStream(leaf.Content(), writable: false)) { ArchiveDepth = input.ArchiveDepth + 1 };
        }
    }
}
