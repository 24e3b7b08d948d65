using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Html;
using Gazetteer.Text;
using MimeKit;
using MimeKit.Text;

namespace Gazetteer.Documents.Mail;

/// <summary>
/// Reads a message (RFC 5322, MIME) with MimeKit: subject and text are the document; forwarded messages, named <c>a.eml/message-1.eml</c>, and the attachments that are documents follow.
/// </summary>
/// <remarks>What cannot be read, such as encrypted parts, goes to the report. Messages may be forwarded within each other to a depth of about a thousand.</remarks>
public sealed class MailReader : IDocumentReader
{
    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        var parsing = new MailParsing(input.Name, context);
        var message = parsing.Parse(input.ReadAllBytes(context.Options.MaximumBytes));
        if (message is null || !MailHeaders.AreOfMail(message)) throw new DocumentException(input.Name, "it has no header lines, so it is no e-mail", "check its extension");
        var forwarded = 0;
        var pending = new Stack<(MailAttachment Item, DocumentInput Mail, int Number)>();
        pending.Push((new MailAttachment(null, message, 0), input, 0));
        while (pending.TryPop(out var next))
        {
            if (next.Item.Message is { } mail)
            {
                var own = next.Number == 0 ? input : input with { Name = $"{input.Name}/message-{++forwarded}.eml" };
                var contents = new MailParts(own.Name, next.Item.Round, parsing, context).Of(mail);
                yield return Document(mail, contents, own, context);
                for (var i = contents.Attachments.Count - 1; i >= 0; i--) pending.Push((contents.Attachments[i], own, i + 1));
            }
            else if (InputOf(next.Item.Part!, next.Number, next.Mail, context) is { } attachment)
            {
                foreach (var document in context.ReadWithin(attachment, context)) yield return document;
            }
        }
    }

    private static DocumentInput? InputOf(MimePart part, int number, DocumentInput mail, ReadingContext context)
    {
        if (mail.ArchiveDepth < context.Options.MaximumArchiveDepth) return MailAttachments.Input(part, number, mail, context);
        context.Report.Add(new DocumentException(mail.Name, $"attachment {number} lies in more than {context.Options.MaximumArchiveDepth} archives one inside another", "unpack them first")
            .ToProblem());
        return null;
    }

    private static SourceText Document(MimeMessage message, MailContents contents, DocumentInput input, ReadingContext context)
    {
        var subject = MailHeaders.Subject(message);
        var text = new TextAssembler(input.Name, context.Options.MaximumCharacters);
        if (subject.Length > 0)
        {
            text.BeginPart("subject");
            text.Append(subject);
        }

        AppendBodies(text, contents.Bodies, input.Name, context);
        var date = MailHeaders.Date(message);
        return new SourceText
        {
            Name = input.Name,
            Text = text.Text(),
            IsPreformatted = true,
            Parts = text.Parts(),
            Title = subject.Length > 0 ? subject : input.Stem,
            Date = date,
            DateSource = date is null ? "" : "mail header",
            Language = MailHeaders.Language(message),
        };
    }

    /// <summary>Appends the texts; one that cannot be read goes to the report, and the others are read.</summary>
    private static void AppendBodies(TextAssembler text, List<MailBody> bodies, string name, ReadingContext context)
    {
        foreach (var body in bodies)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            text.BeginPart(body == bodies[0] ? "message" : $"message, part {body.Number}");
            try
            {
                Append(text, body.Part, $"{name}, part {body.Number}", context);
            }
            catch (DocumentException e)
            {
                context.Report.Add(e.ToProblem());
                if (text.IsFull) return;
            }
        }
    }

    private static void Append(TextAssembler text, MimePart part, string source, ReadingContext context)
    {
        var content = MailText.Of(part, source, context);
        if (part.ContentType.IsMimeType("text", "html"))
        {
            HtmlText.Append(text, HtmlReader.Parse(source, content, context.Cancellation), context.Cancellation);
        }
        else
        {
            text.AppendVerbatim((part is MimeKit.TextPart { IsFlowed: true } ? Unfolded(part, content) : content).ReplaceLineEndings("\n"));
        }

        text.EndParagraph();
    }

    /// <summary>Paragraphs that the sender's program broke into lines, with a mark at each (RFC 3676), made whole again.</summary>
    private static string Unfolded(MimePart part, string text) =>
        new FlowedToText { DeleteSpace = string.Equals(part.ContentType.Parameters["delsp"], "yes", StringComparison.OrdinalIgnoreCase) }.Convert(text);
}
