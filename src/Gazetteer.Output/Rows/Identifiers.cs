using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gazetteer.Places;

namespace Gazetteer.Output.Rows;

/// <summary>Web addresses and other identifiers that exports write.</summary>
internal static class Identifiers
{
    private static readonly Guid UrlNamespace = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>The address that stands for a place: its source's own, or a name of the form <c>urn:gazetteer:source:key</c>.</summary>
    public static string Of(PlaceId place) =>
        place.Uri?.AbsoluteUri ?? $"urn:gazetteer:{Uri.EscapeDataString(place.Source.ToString())}:{Uri.EscapeDataString(place.Key.ToString())}";

    /// <summary>The address of a document, relative to where the export lies: its name with what addresses may not hold escaped.</summary>
    public static string OfDocument(string name) => string.Join('/', name.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    /// <summary>A name-based UUID (RFC 9562, version 5): the same for the same text in every run.</summary>
    public static string Urn(string text)
    {
        Span<byte> hash = stackalloc byte[20];
        byte[] input = [.. UrlNamespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(text)];
#pragma warning disable CA5350 // Version 5 is defined with SHA-1; nothing secret hangs on it.
        SHA1.HashData(input, hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash[..16], bigEndian: true)}";
    }

    /// <summary>A date as ISO 8601 writes it.</summary>
    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
