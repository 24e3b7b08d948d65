using System.Buffers.Binary;
using System.Text;

namespace Gazetteer.Documents.Sniffing;

/// <summary>Knows files that this program wrote by the marks that they bear, so that a folder's results are not read as its documents.</summary>
internal static class OwnExports
{
    private const int HeadLength = 4096;

    /// <summary>Midnight of 1980-01-01 in the form of zip archives: the time that our archives give to their entries.</summary>
    private const uint Timeless = 0x0021_0000;

    /// <summary>Whether the file bears the mark of an export: header of a table, generator of a page or corpus, first entry of an archive.</summary>
    public static bool Bears(DocumentInput input)
    {
        var head = new byte[HeadLength];
        int length;
        using (var stream = input.Open()) length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var bytes = (ReadOnlySpan<byte>)head.AsSpan(0, length);
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return IsBrat(bytes);
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        return bytes.StartsWith("mention_id,document,document_date,start,end,text,context_before,"u8)
            || bytes.StartsWith("place_id,name,spellings,feature_class,feature_code,country_code,"u8)
            || (bytes.StartsWith("id\ttitle\ttitle_source\tfclasses\tstart\tend\ttitle_uri\t"u8) && bytes.IndexOf("\tgazetteer\t"u8) > 0)
            || (bytes.StartsWith("{\"id\":"u8) && bytes.IndexOf(",\"generator\":\"Gazetteer\","u8) > 0)
            || bytes.IndexOf("<meta name=\"generator\" content=\"Gazetteer\""u8) > 0
            || bytes.IndexOf("<application ident=\"Gazetteer\""u8) > 0;
    }

    private static bool IsBrat(ReadOnlySpan<byte> zip) =>
        zip.Length > 44 && BinaryPrimitives.ReadUInt32LittleEndian(zip[10..]) == Timeless && zip[30..].StartsWith("annotation.conf"u8);
}
