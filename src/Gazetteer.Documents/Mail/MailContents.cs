using MimeKit;

namespace Gazetteer.Documents.Mail;

/// <summary>A message taken apart: what is read as its text, and what follows as documents of its own.</summary>
/// <param name="Bodies">Texts in order, with their numbers among the parts.</param>
/// <param name="Attachments">Files and forwarded messages in order.</param>
internal sealed record MailContents(List<MailBody> Bodies, List<MailAttachment> Attachments);

/// <summary>A stretch of a message's text.</summary>
/// <param name="Part">Plain text or HTML.</param>
/// <param name="Number">Its place among the parts of the message, from 1.</param>
internal sealed record MailBody(MimePart Part, int Number);

/// <summary>What came with a message: a file or, when <paramref name="Message"/> is not null, a message.</summary>
/// <param name="Part">The file; null for a message.</param>
/// <param name="Message">The message; null for a file.</param>
/// <param name="Round">How often its parts were parsed again because they lay too deep.</param>
internal sealed record MailAttachment(MimePart? Part, MimeMessage? Message, int Round);
