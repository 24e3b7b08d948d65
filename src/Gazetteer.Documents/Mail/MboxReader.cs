using Gazetteer.Text;

namespace Gazetteer.Documents.Mail;

/// <summary>Reads a mailbox (RFC 4155) message by message, each a document named <c>mail.mbox#3</c>; mailboxes may be of any size.</summary>
public sealed class MboxReader : IDocumentReader
{
    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        using var stream = input.Open();
        var number = 0;
        foreach (var bytes in MboxMessages.Read(stream, input.Name, context.Options.MaximumBytes))
        {
            number++;
            var message = new DocumentInput($"{input.Name}#{number}", ".eml", () => new MemoryStream(bytes, writable: false)) { ArchiveDepth = input.ArchiveDepth, Budget = input.Budget };
            foreach (var document in context.ReadWithin(message, context)) yield return document;
        }

        if (number == 0) throw new DocumentException(input.Name, "it does not begin as a mailbox does, with a line From …", "check its extension");
    }
}
