using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Gazetteer.Gazetteers;

/// <summary>The product's own gazetteer format: two CSV files, plain or gzipped, whose columns this class names.</summary>
/// <remarks>UTF-8 without a byte order mark, LF, a header row, quotes only where needed, no line break within a field.</remarks>
internal static class GazetteerCsv
{
    public static readonly string[] PlaceColumns =
    [
        "id", "name", "feature_class", "feature_code", "country", "admin1", "admin2", "longitude", "latitude",
        "west", "south", "east", "north", "radius_km", "population", "parent", "wikidata", "source",
    ];

    public static readonly string[] NameColumns = ["place_id", "name", "language", "script", "kind", "preferred", "rank"];

    public static CsvConfiguration Configuration { get; } = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\n",
        BadDataFound = null,
        MissingFieldFound = null,
        DetectColumnCountChanges = false,
    };

    /// <summary>Opens a text for reading; a name that ends in <c>.gz</c> is unpacked on the way.</summary>
    public static StreamReader OpenText(string path)
    {
        Stream stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        if (IsGzip(path)) stream = new GZipStream(stream, CompressionMode.Decompress);
        return new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
    }

    public static CsvWriter CreateWriter(Stream stream, bool gzip, CompressionLevel level = CompressionLevel.SmallestSize)
    {
        // .NET writes no time stamp and no file name into a gzip header, so equal rows give equal bytes.
        var target = gzip ? new GZipStream(stream, level, leaveOpen: true) : stream;
        var text = new StreamWriter(target, new UTF8Encoding(false), 1 << 16, leaveOpen: !gzip) { NewLine = "\n" };
        return new CsvWriter(text, Configuration);
    }

    public static bool IsGzip(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
}
