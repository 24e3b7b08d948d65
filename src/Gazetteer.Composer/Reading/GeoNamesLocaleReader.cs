using System.Buffers.Binary;
using System.Text;
using Gazetteer.Composer.Packages;

namespace Gazetteer.Composer.Reading;

/// <summary>A name that GeoNames prefers in a language. The key is a GeoNames identifier, a country code or a unit's code such as <c>IR.33</c>.</summary>
internal sealed record GeoNamesLocaleName(string Key, string Language, string Text);

/// <summary>Reads the message catalogues of Debian's <c>libgeonames-common</c>: one for each locale, in the binary form of GNU gettext.</summary>
internal static class GeoNamesLocaleReader
{
    private const uint Magic = 0x950412DE;

    public static IEnumerable<GeoNamesLocaleName> Read(PackageStore store)
    {
        foreach (var path in store.List(SourcePackages.GeoNamesLocales, static p => p.EndsWith("/geonames.mo", StringComparison.Ordinal)))
        {
            var language = path.Split('/')[^3].Replace('_', '-');
            using var buffer = new MemoryStream();
            using (var file = store.Open(SourcePackages.GeoNamesLocales, path)) file.CopyTo(buffer);
            foreach (var (key, text) in ReadCatalogue(buffer.ToArray(), path))
            {
                if (key.Length > 0 && text.Length > 0) yield return new GeoNamesLocaleName(key, language, text);
            }
        }
    }

    /// <summary>Reads the pairs of a little-endian catalogue (https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html).</summary>
    internal static IEnumerable<(string Key, string Text)> ReadCatalogue(byte[] file, string path)
    {
        if (file.Length < 28 || Number(file, 0) != Magic) throw new PackageException($"{path} is no little-endian message catalogue.");
        var (count, keys, texts) = ((int)Number(file, 8), (int)Number(file, 12), (int)Number(file, 16));
        for (var i = 0; i < count; i++) yield return (Text(file, keys + (8 * i)), Text(file, texts + (8 * i)));
    }

    private static string Text(byte[] file, int entry) => Encoding.UTF8.GetString(file, (int)Number(file, entry + 4), (int)Number(file, entry));

    private static uint Number(byte[] file, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(offset));
}
