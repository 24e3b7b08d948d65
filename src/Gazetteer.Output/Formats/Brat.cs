using System.IO.Compression;
using System.Text;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;
using Gazetteer.Text;

namespace Gazetteer.Output.Formats;

/// <summary>Documents in brat's standoff format: a zip archive with a text and an annotation file for each, and brat's configuration.</summary>
/// <remarks>Offsets are Unicode code points into the document's text, as brat counts; a mention that spans lines has one fragment a line.</remarks>
public static class Brat
{
    private const string Configuration = "[entities]\nLOC\n[relations]\n[events]\n[attributes]\n";
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the archive; documents are asked for one by one and not kept.</summary>
    public static void Write(Stream stream, IEnumerable<ExtractedDocument> documents, ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(options);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, "annotation.conf", Configuration);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var document in documents)
        {
            var name = FileName(document.Source.Name, names);
            Add(zip, $"{name}.txt", document.Source.Text);
            Add(zip, $"{name}.ann", Annotations(document, options));
        }
    }

    private static string Annotations(ExtractedDocument document, ExportOptions options)
    {
        var text = document.Source.Text;
        var offsets = new CodePoints(text);
        var lines = new StringBuilder();
        var number = 0;
        foreach (var mention in document.Mentions.Where(options.Includes))
        {
            number++;
            var fragments = Fragments(text, mention.Span);
            var spans = string.Join(';', fragments.Select(f => $"{offsets.FromUtf16(f.Start)} {offsets.FromUtf16(f.End)}"));
            lines.Append($"T{number}\tLOC {spans}\t{string.Join(' ', fragments.Select(f => f.Of(text)))}\n");
            if (mention.Place is not { } place) continue;
            lines.Append($"N{number}\tReference T{number} {OneLine(place.Id.Value)}\t{OneLine(place.Name)}\n");
            lines.Append($"#{number}\tAnnotatorNotes T{number}\t{OneLine(mention.Explanation)}\n");
        }

        return lines.ToString();
    }

    private static List<TextSpan> Fragments(string text, TextSpan span)
    {
        var fragments = new List<TextSpan>();
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && text[i] is not ('\n' or '\r')) continue;
            if (i > start) fragments.Add(new TextSpan(start, i));
            start = i + 1;
        }

        return fragments;
    }

    /// <summary>A flat file name that no other document of the archive has; what file systems refuse becomes a hyphen.</summary>
    private static string FileName(string document, HashSet<string> taken)
    {
        var safe = string.Concat(document.Select(static c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or ' ' ? c : '-')).Trim('-', '.', ' ');
        if (safe.Length == 0) safe = "document";
        if (safe.Length > 120) safe = safe[^120..];
        var name = safe;
        for (var i = 2; !taken.Add(name); i++) name = $"{safe}-{i}";
        return name;
    }

    /// <summary>Without what splits fields, and without what Python, which brat is written in, takes for the end of a line.</summary>
    private static string OneLine(string text) => string.Concat(text.Select(static c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));

    private static void Add(ZipArchive zip, string name, string text)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Timeless;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
