using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using Gazetteer.Documents.Archives;
using Gazetteer.Documents.Xml;

namespace Gazetteer.Documents.Office;

/// <summary>A package after the Open Packaging Conventions (ISO/IEC 29500-2): parts in a zip file, and relations that tell what each is for.</summary>
/// <remarks>Relations are told by the last words of their types, since producers differ in the rest (transitional, strict, and LibreOffice's own).</remarks>
internal sealed class OpcPackage : IDisposable
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly BoundedZip _zip;
    private readonly ReadingOptions _options;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    private OpcPackage(BoundedZip zip, ReadingOptions options)
    {
        (_zip, _options) = (zip, options);
        foreach (var entry in zip.Entries) _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="DocumentException">It is encrypted, of the old binary kind, damaged or none.</exception>
    public static OpcPackage Open(DocumentInput input, ReadingOptions options)
    {
        using (var stream = input.Open())
        {
            var head = new byte[CompoundFile.Length];
            var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            if (head.AsSpan(0, length).SequenceEqual(CompoundFile))
                throw new DocumentException(input.Name, "the document is encrypted, or of the old binary kind", "save a copy without a password as .docx, .xlsx or .odt");
        }

        return new OpcPackage(BoundedZip.Open(input, options), options);
    }

    /// <summary>Name of the part that a relation of the package itself leads to; null without one.</summary>
    /// <param name="type">Last word of the relation's type, such as <c>officeDocument</c>.</param>
    public string? Root(string type) => Relations("").FirstOrDefault(r => r.Type == type && Has(r.Target)).Target;

    /// <summary>Whether there is a part of the name.</summary>
    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>Opens a part.</summary>
    /// <exception cref="DocumentException">It cannot be unpacked.</exception>
    public XmlReader Read(string part) => SafeXml.Open(_zip.Read(_parts[part]), _options);

    /// <summary>Where a part leads to within the package, in the order of its relations.</summary>
    /// <param name="part">Its name; empty for the package itself.</param>
    public ImmutableArray<(string Id, string Type, string Target)> Relations(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var relations = $"{part[..slash]}_rels/{part[slash..]}.rels";
        if (!Has(relations)) return [];
        var found = ImmutableArray.CreateBuilder<(string Id, string Type, string Target)>();
        using var xml = Read(relations);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship" || xml.GetAttribute("TargetMode") == "External") continue;
            var type = xml.GetAttribute("Type") ?? "";
            found.Add((xml.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(part[..slash], xml.GetAttribute("Target") ?? "")));
        }

        return found.ToImmutable();
    }

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();

    private static string Resolve(string folder, string target)
    {
        var segments = new List<string>();
        foreach (var segment in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (segment == ".." && segments.Count > 0) segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("." or ".." or "")) segments.Add(segment);
        }

        return string.Join('/', segments);
    }
}
