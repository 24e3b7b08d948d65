using System.Text;
using System.Text.Unicode;
using Gazetteer.Documents.Encodings;
using Gazetteer.Documents.Languages;
using MimeKit;
using MimeKit.Utils;

namespace Gazetteer.Documents.Mail;

/// <summary>What the headers of a message say of it.</summary>
internal static class MailHeaders
{
    private const int MaximumLength = 1 << 16;

    private static readonly HeaderId[] OfMail =
        [HeaderId.From, HeaderId.To, HeaderId.Subject, HeaderId.Date, HeaderId.MessageId, HeaderId.Received, HeaderId.MimeVersion, HeaderId.ContentType];

    /// <summary>Whether any header of e-mail is there.</summary>
    public static bool AreOfMail(MimeMessage message) => OfMail.Any(id => Find(message, id) is not null);

    /// <summary>The subject, of which no more is read than any real one has; empty without one.</summary>
    public static string Subject(MimeMessage message) => Text(Find(message, HeaderId.Subject));

    /// <summary>The day in the sender's own time zone; null when the header is missing or holds no date.</summary>
    public static DateOnly? Date(MimeMessage message) =>
        Find(message, HeaderId.Date) is { } header && DateUtils.TryParse(header.RawValue, out var date) && date.Year > 1 ? DateOnly.FromDateTime(date.DateTime) : null;

    /// <summary>The primary subtag of the language that the message says it is in; empty without one.</summary>
    public static string Language(MimeMessage message) => LanguageTags.Primary(Text(Find(message, HeaderId.ContentLanguage)).Split(',')[0]);

    /// <summary>The headers of a message are kept apart from those of its body.</summary>
    private static Header? Find(MimeMessage message, HeaderId id) =>
        message.Headers.FirstOrDefault(h => h.Id == id) ?? message.Body?.Headers.FirstOrDefault(h => h.Id == id);

    /// <summary>Headers are ASCII by rule; where they are not, UTF-8 or the likeliest old encoding.</summary>
    /// <remarks>Unfolding takes MimeKit time that grows with the square of the lines, hence the limit.</remarks>
    private static string Text(Header? header)
    {
        if (header is null) return "";
        var raw = header.RawValue.AsSpan(0, Math.Min(header.RawValue.Length, MaximumLength)).ToArray();
        var options = new ParserOptions { CharsetEncoding = Utf8.IsValid(raw) ? Encoding.UTF8 : LegacyEncodings.Likeliest(raw) };
        return Header.Unfold(Rfc2047.DecodeText(options, raw)).Trim();
    }
}
