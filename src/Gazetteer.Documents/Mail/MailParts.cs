using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using MimeKit;
using MimeKit.Cryptography;
using MimeKit.Tnef;

namespace Gazetteer.Documents.Mail;

/// <summary>Takes the tree of a message's parts apart, without recursion, and says what it leaves out.</summary>
internal sealed class MailParts(string name, int round, MailParsing parsing, ReadingContext context)
{
    private readonly Stack<(MimeEntity Entity, bool OnlyAttachments)> _pending = new();
    private readonly MailContents _contents = new([], []);
    private int _number;

    /// <summary>What the message holds.</summary>
    public MailContents Of(MimeMessage message)
    {
        if (message.Body is not null) _pending.Push((message.Body, false));
        while (_pending.TryPop(out var next))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            Take(next.Entity, next.OnlyAttachments);
        }

        return _contents;
    }

    private void Take(MimeEntity entity, bool onlyAttachments)
    {
        switch (entity)
        {
            case MultipartEncrypted:
                _number++;
                Miss("is encrypted", "decrypt it in a mail program and save it");
                break;
            case MultipartAlternative alternatives:
                TakeAlternatives(alternatives, onlyAttachments);
                break;
            case Multipart multipart:
                TakeParts(multipart, onlyAttachments);
                break;
            default:
                _number++;
                TakeLeaf(entity, onlyAttachments);
                break;
        }
    }

    private void TakeParts(Multipart multipart, bool onlyAttachments)
    {
        // Without a boundary that occurs, all the text stands where only a note to old mail programs should.
        if (multipart.Count == 0 && multipart.Preamble is { Length: > 0 } text) _pending.Push((new TextPart("plain") { Text = text }, onlyAttachments));
        for (var i = multipart.Count - 1; i >= 0; i--) _pending.Push((multipart[i], onlyAttachments));
    }

    /// <summary>Of alternatives one is read, plain text before HTML; of the others only what is attached to them.</summary>
    private void TakeAlternatives(Multipart alternatives, bool onlyAttachments)
    {
        var chosen = alternatives.FirstOrDefault(p => IsPlain(p) && MailText.Of((MimePart)p, name, context).AsSpan().Trim().Length > 0)
            ?? alternatives.FirstOrDefault(static p => !IsPlain(p))
            ?? alternatives.FirstOrDefault();
        for (var i = alternatives.Count - 1; i >= 0; i--)
        {
            if (alternatives[i] == chosen) _pending.Push((chosen, onlyAttachments));
            else if (alternatives[i] is Multipart || alternatives[i].IsAttachment) _pending.Push((alternatives[i], true));
        }
    }

    private void TakeLeaf(MimeEntity entity, bool onlyAttachments)
    {
        switch (entity)
        {
            case MessagePart part when part.ContentType.IsMimeType("message", "external-body"):
                Miss("only says where its content lies", "fetch it and give it as a file");
                break;
            case MessagePart part:
                if (part.Message is not null) _contents.Attachments.Add(new MailAttachment(null, part.Message, round));
                break;
            case MessagePartial:
                Miss("is a piece of a message that was sent in several", "join them in a mail program");
                break;
            case TnefPart tnef:
                TakeTnef(tnef, onlyAttachments);
                break;
            case ApplicationPkcs7Mime secured:
                TakeSecured(secured);
                break;
            case ApplicationPkcs7Signature or ApplicationPgpSignature:
                break;
            case MimePart part when IsComposite(part):
                ParseAgain(part);
                break;
            case MimePart part when IsBody(part):
                if (!onlyAttachments) _contents.Bodies.Add(new MailBody(part, _number));
                break;
            case MimePart part:
                _contents.Attachments.Add(new MailAttachment(part, null, round));
                break;
            default:
                Miss($"is of the kind {entity.ContentType.MimeType}, which is not read", "");
                break;
        }
    }

    /// <summary>Multiparts and messages come as leaves when they lie too deep for one parsing, and messages when they are encoded.</summary>
    private void ParseAgain(MimePart part)
    {
        if (round >= MailParsing.MaximumRounds)
        {
            Miss("lies too deep within others", "save the innermost message as a file");
            return;
        }

        using var whole = new MemoryStream();
        if (part.ContentType.IsMimeType("multipart", "*")) part.WriteTo(whole, context.Cancellation);
        else part.Content?.DecodeTo(whole, context.Cancellation);
        Follow(whole.ToArray(), isMessage: !part.ContentType.IsMimeType("multipart", "*"));
    }

    /// <summary>A signed message in one piece; what is encrypted stays so.</summary>
    private void TakeSecured(ApplicationPkcs7Mime secured)
    {
        try
        {
            var signed = new SignedCms();
            signed.Decode(MailText.Bytes(secured, context.Cancellation));
            Follow(signed.ContentInfo.Content, isMessage: false);
        }
        catch (CryptographicException)
        {
            Miss("is encrypted", "decrypt it in a mail program and save it");
        }
    }

    /// <summary>What Outlook packs into winmail.dat: its text repeats the message's own where there is one.</summary>
    private void TakeTnef(TnefPart tnef, bool onlyAttachments)
    {
        try
        {
            if (tnef.ConvertToMessage().Body is { } body) _pending.Push((body, onlyAttachments || _contents.Bodies.Count > 0));
            else Miss("is a winmail.dat that holds nothing", "");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Miss($"is damaged ({e.Message.TrimEnd('.')})", "open it in Outlook and save its attachments");
        }
    }

    private void Follow(byte[] bytes, bool isMessage)
    {
        if (round >= MailParsing.MaximumRounds || parsing.Parse(bytes) is not { } message) Miss("is no message that can be read", "save it as a file");
        else if (isMessage) _contents.Attachments.Add(new MailAttachment(null, message, round + 1));
        else if (message.Body is { } body) Splice(body);
    }

    /// <summary>Takes the parts that were parsed again in the place of the leaf that they were.</summary>
    private void Splice(MimeEntity body)
    {
        var deeper = new MailParts(name, round + 1, parsing, context) { _number = _number };
        var found = deeper.Of(new MimeMessage { Body = body });
        _number = deeper._number;
        _contents.Bodies.AddRange(found.Bodies);
        _contents.Attachments.AddRange(found.Attachments);
    }

    private void Miss(string what, string remedy) =>
        context.Report.Add(new DocumentException(name, $"part {_number} {what} and is left out", remedy).ToProblem());

    private static bool IsPlain(MimeEntity entity) => entity is MimePart && entity.ContentType.IsMimeType("text", "plain") && !entity.IsAttachment;

    private static bool IsComposite(MimePart part) =>
        part.ContentType.IsMimeType("multipart", "*") || part.ContentType.IsMimeType("message", "rfc822") || part.ContentType.IsMimeType("message", "global");

    private static bool IsBody(MimePart part) => !part.IsAttachment && (part.ContentType.IsMimeType("text", "plain") || part.ContentType.IsMimeType("text", "html"));
}
