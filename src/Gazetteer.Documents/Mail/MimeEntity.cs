using System.Text;
using Gazetteer.Documents.Encodings;

namespace Gazetteer.Documents.Mail;

/// <summary>A message or a part of one (RFC 2045): its headers and its body, decoded when asked for.</summary>
internal sealed class MimeEntity
{
    private static readonly string[] MailHeaders = ["From", "To", "Subject", "Date", "Message-ID", "Received", "MIME-Version", "Content-Type"];
    private readonly List<(string Name, string Value)> _headers;

    private MimeEntity(List<(string Name, string Value)> headers, ReadOnlyMemory<byte> body)
    {
        _headers = headers;
        Body = body;
        (MediaType, Parameters) = HeaderText.Parameters(Header("Content-Type"));
        if (MediaType.Length == 0) MediaType = "text/plain";
    }

    /// <summary>As it was transferred.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Such as <c>text/plain</c>, in lower case.</summary>
    public string MediaType { get; }

    /// <summary>Of the content type, by name in lower case.</summary>
    public Dictionary<string, string> Parameters { get; }

    /// <summary>Whether any header of e-mail is there.</summary>
    public bool HasMailHeaders => _headers.Exists(static h => MailHeaders.Contains(h.Name, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether it is meant to be saved, not read with the message.</summary>
    public bool IsAttachment => MediaType is not ("text/plain" or "text/html") || Header("Content-Disposition").TrimStart().StartsWith("attachment", StringComparison.OrdinalIgnoreCase);

    /// <summary>Name of an attachment without any folder; empty without one.</summary>
    public string FileName
    {
        get
        {
            var (_, disposition) = HeaderText.Parameters(Header("Content-Disposition"));
            var name = HeaderText.Decode(disposition.GetValueOrDefault("filename") ?? Parameters.GetValueOrDefault("name") ?? "");
            return name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        }
    }

    /// <summary>Reads headers up to the first empty line; what follows is the body.</summary>
    public static MimeEntity Parse(ReadOnlyMemory<byte> bytes)
    {
        var headers = new List<(string Name, StringBuilder Value)>();
        var span = bytes.Span;
        var position = 0;
        while (position < span.Length)
        {
            var end = span[position..].IndexOf((byte)'\n');
            var next = end < 0 ? span.Length : position + end + 1;
            var line = span[position..next].TrimEnd("\r\n"u8);
            position = next;
            if (line.IsEmpty) break;
            TakeLine(headers, HeaderText.FromBytes(line));
        }

        return new MimeEntity(headers.ConvertAll(static h => (h.Name, h.Value.ToString())), bytes[position..]);
    }

    /// <summary>The value of a header, unfolded and not decoded; empty without one.</summary>
    public string Header(string name) => _headers.Find(h => h.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value ?? "";

    /// <summary>The body's bytes, decoded from their transfer encoding.</summary>
    public byte[] Content() => TransferEncoding.Decode(Body.Span, Header("Content-Transfer-Encoding"));

    /// <summary>The body as text.</summary>
    public string Text()
    {
        var bytes = Content();
        var charset = Parameters.GetValueOrDefault("charset", "");
        if (charset.Length > 0 && Charsets.Find(charset) is { } declared && !IsMislabelled(declared, bytes)) return declared.GetString(bytes);
        return EncodingDetector.Detect(bytes) is { } detected ? detected.Encoding.GetString(bytes.AsSpan(detected.MarkLength)) : "";
    }

    private static bool IsMislabelled(Encoding declared, byte[] bytes) =>
        declared.CodePage is 20127 or 1252 && System.Text.Unicode.Utf8.IsValid(bytes);

    private static void TakeLine(List<(string Name, StringBuilder Value)> headers, string line)
    {
        if (line[0] is ' ' or '\t')
        {
            if (headers.Count > 0) headers[^1].Value.Append(line);
            return;
        }

        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0) headers.Add((line[..colon].Trim(), new StringBuilder(line[(colon + 1)..].Trim())));
    }
}
