using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using CsvHelper.Configuration;
using Gazetteer.Documents.Encodings;
using Gazetteer.Importing.Sources;

namespace Gazetteer.Importing.Delimited;

/// <summary>Reads tables of plain text, whatever parts their columns.</summary>
internal static class DelimitedText
{
    private const int SampleBytes = 1 << 18;
    private const int LongestField = 1 << 20;

    /// <summary>No line of a table comes near this; a file that is no text may go on for ever without a line break.</summary>
    private const int LongestFirstLine = 1 << 20;

    /// <summary>Opens the table that a file is.</summary>
    /// <exception cref="FormatException">It holds no text.</exception>
    public static SourceTable Open(SourceFile file, CancellationToken cancellation)
    {
        var sample = Sample(file, out var encoding);
        var layout = DelimitedLayout.Of(sample);
        var encoded = encoding.WebName == "utf-8" ? "" : $", read as {encoding.WebName}";
        return new SourceTable { Name = file.Name, Format = $"text, columns separated by {layout.Describe()}{encoded}", HasLines = true, Rows = Read(file, encoding, layout, cancellation) };
    }

    /// <summary>The first line of a file, which tells a dump of GeoNames.</summary>
    /// <exception cref="FormatException">It holds no text.</exception>
    public static string FirstLine(SourceFile file)
    {
        using var text = OpenText(file, EncodingOf(file, file.Head()));
        var line = new StringBuilder();
        for (int c; (c = text.Read()) >= 0 && c is not ('\n' or '\r') && line.Length < LongestFirstLine;) line.Append((char)c);
        return line.Length < LongestFirstLine && IsText(line) ? line.ToString() : throw NoText(file);
    }

    /// <summary>The beginning of a file as text.</summary>
    /// <exception cref="FormatException">It holds no text.</exception>
    public static string Decode(SourceFile file, byte[] head)
    {
        return EncodingOf(file, head).GetString(head).TrimStart('\uFEFF');
    }

    /// <summary>Opens a file's text.</summary>
    public static StreamReader OpenText(SourceFile file, Encoding encoding) => new(file.Open(), encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);

    private static string Sample(SourceFile file, out Encoding encoding)
    {
        using var stream = file.Open();
        var bytes = new byte[SampleBytes];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        encoding = EncodingOf(file, bytes[..length]);
        return encoding.GetString(bytes, 0, length).TrimStart('\uFEFF');
    }

    /// <summary>The encoding of a text; a stray control character, which makes no text of a document, only spoils its row here.</summary>
    private static Encoding EncodingOf(SourceFile file, byte[] bytes) =>
        EncodingDetector.Detect(bytes, isWhole: false)?.Encoding ?? (Utf8.IsValid(bytes) ? Encoding.UTF8 : throw NoText(file));

    private static FormatException NoText(SourceFile file) => new($"{file.Name} is no table of places, since it holds no text. Save a spreadsheet as CSV or .xlsx, and a text as UTF-8.");

    /// <summary>Whether there are no control characters of which texts have none, and few letters that could not be decoded.</summary>
    private static bool IsText(StringBuilder line)
    {
        var undecoded = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsControl(line[i]) && line[i] is not ('\t' or '\u0085')) return false;
            if (line[i] == '\uFFFD') undecoded++;
        }

        return undecoded * 10 <= line.Length;
    }

    private static IEnumerable<SourceRow> Read(SourceFile file, Encoding encoding, DelimitedLayout layout, CancellationToken cancellation)
    {
        using var text = OpenText(file, encoding);
        foreach (var row in layout.Delimiter is { } delimiter ? ReadCsv(text, delimiter, layout) : ReadAligned(text, layout))
        {
            if ((row.Number & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    private static IEnumerable<SourceRow> ReadCsv(StreamReader text, string delimiter, DelimitedLayout layout)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter, BadDataFound = null, MaxFieldSize = LongestField, AllowComments = true, Comment = '#', Mode = layout.HasQuotes ? CsvMode.RFC4180 : CsvMode.NoEscape,
        };
        if (layout.HasDirective) text.ReadLine();
        using var csv = new CsvParser(text, configuration, leaveOpen: true);
        var before = layout.HasDirective ? 1 : 0;
        while (true)
        {
            string? fault = null;
            try
            {
                if (!csv.Read()) yield break;
            }
            catch (Exception error) when (error is CsvHelperException or InvalidDataException)
            {
                fault = $"the file cannot be read from here on: {error.Message.Split('\n')[0]}";
            }

            yield return new SourceRow(fault is null ? csv.Record! : [], csv.RawRow + before, Fault: fault);
            if (fault is not null) yield break;
        }
    }

    private static IEnumerable<SourceRow> ReadAligned(StreamReader text, DelimitedLayout layout)
    {
        for (var number = 1; text.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#') yield return new SourceRow(layout.Cut(line), number);
        }
    }
}
