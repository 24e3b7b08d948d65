using Gazetteer.Documents.Encodings;
using MimeKit;

namespace Gazetteer.Documents.Mail;

/// <summary>Parses the messages of one document with MimeKit, within bounds that hold for all of them together.</summary>
/// <remarks>
/// MimeKit descends by recursion and compares each line that may be a boundary with all that are open, so that one parsing goes
/// <see cref="LevelsAtOnce"/> deep; what lies deeper comes as a leaf and is parsed again, <see cref="MaximumRounds"/> times at most. It reads headers
/// in time that grows with their square (16 MB take 13 s), so that they have a limit too, twice that of Exchange.
/// </remarks>
internal sealed class MailParsing(string name, ReadingContext context)
{
    /// <summary>How deep the parts that one parsing finds may lie in each other.</summary>
    public const int LevelsAtOnce = 64;

    /// <summary>How often what lay too deep is parsed again.</summary>
    public const int MaximumRounds = 16;

    /// <summary>Most parts of one document; each costs about two kilobytes, and some 70 microseconds when its charset must be guessed.</summary>
    public const int MaximumParts = 50_000;

    /// <summary>Most bytes of the headers of a part, together with what stands before them and belongs to no part.</summary>
    public const int MaximumHeaders = 512 << 10;

    private long _bytes;
    private int _parts;

    // MimeKit remembers which charsets it did not find, so they are there before it looks.
    static MailParsing() => Charsets.Register();

    /// <summary>The message that the bytes are; null when they do not begin as a message does, or when what was parsed again is too much.</summary>
    public MimeMessage? Parse(byte[] bytes)
    {
        if ((_bytes += bytes.Length) > 2 * context.Options.MaximumBytes) return null;

        // The parts keep the stream and read from it when their content is asked for: so it is not disposed of.
        var stream = new StoppableStream(bytes) { Patience = MaximumHeaders };
        try
        {
            return Parse(stream);
        }
        catch (FormatException)
        {
            return null;
        }
        finally
        {
            (stream.IsStopped, stream.Patience) = (false, long.MaxValue);
        }
    }

    private MimeMessage Parse(StoppableStream stream)
    {
        var parser = new MimeParser(new ParserOptions { MaxMimeDepth = LevelsAtOnce }, stream, MimeFormat.Entity, persistent: true);
        parser.MimeEntityBegin += (_, begun) =>
        {
            stream.IsStopped |= ++_parts >= MaximumParts;
            stream.Patience = begun.Entity is MimePart ? long.MaxValue : MaximumHeaders;
            stream.Progress();
        };
        parser.MimeEntityEnd += (_, _) =>
        {
            stream.Patience = MaximumHeaders;
            stream.Progress();
        };
        var message = parser.ParseMessage(context.Cancellation);
        if (stream.IsStopped) context.Report.Add(new DocumentException(name, $"{Excess()}, and what follows is left out", "save its attachments as files and give these").ToProblem());
        return message;
    }

    private string Excess() => _parts >= MaximumParts ? $"it has more than {MaximumParts:N0} parts" : $"its headers, or those of a part, are longer than {MaximumHeaders >> 10} KB";
}
