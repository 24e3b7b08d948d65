using System.IO.Compression;
using Gazetteer.Text;

namespace Gazetteer.Documents.Archives;

/// <summary>Reads the documents in a zip archive, each named <c>archive.zip/entry</c>, in ordinal order. Nothing is unpacked to disk.</summary>
public sealed class ZipReader : IDocumentReader
{
    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        if (input.ArchiveDepth >= context.Options.MaximumArchiveDepth)
            throw new DocumentException(input.Name, $"more than {context.Options.MaximumArchiveDepth} archives lie one inside another", "unpack them first");
        using var zip = BoundedZip.Open(input, context.Options);
        foreach (var entry in zip.Entries.Where(e => IsDocument(e, context)).OrderBy(static e => e.FullName, StringComparer.Ordinal))
        {
            foreach (var document in GuardedReading.Read(Input(input, zip, entry, context), context)) yield return document;
        }
    }

    private static bool IsDocument(ZipArchiveEntry entry, ReadingContext context)
    {
        var name = entry.FullName;
        if (name.EndsWith('/') || entry.Length == 0) return false;
        if (!context.Options.IncludeHidden && (entry.Name.StartsWith('.') || name.StartsWith("__MACOSX/", StringComparison.Ordinal) || name.Contains("/.", StringComparison.Ordinal))) return false;
        var extension = Path.GetExtension(entry.Name).ToLowerInvariant();
        if (DocumentKind.OfExtension(extension) is not null) return true;
        context.Report.CountSkipped(extension);
        return false;
    }

    private static DocumentInput Input(DocumentInput archive, BoundedZip zip, ZipArchiveEntry entry, ReadingContext context)
    {
        byte[]? bytes = null;
        return new DocumentInput($"{archive.Name}/{entry.FullName}", Path.GetExtension(entry.Name).ToLowerInvariant(), () => new MemoryStream(bytes ??= Unpack(zip, entry, context), writable: false))
        {
            ArchiveDepth = archive.ArchiveDepth + 1,
        };
    }

    private static byte[] Unpack(BoundedZip zip, ZipArchiveEntry entry, ReadingContext context)
    {
        using var stream = zip.Read(entry);
        using var bytes = new MemoryStream((int)Math.Min(Math.Max(0, entry.Length), Math.Min(context.Options.MaximumBytes, 1 << 20)));
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
