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
        zip.Budget.TakeEntries(zip.Entries.Count, input.Name);
        if (zip.Overlapping.Count > 0)
            context.Report.Add(new DocumentException(input.Name, $"{zip.Overlapping.Count:N0} of its entries share their bytes with others, as in files made to fill a disk, and are left out",
                "pack it anew").ToProblem());
        foreach (var entry in zip.Entries.Where(e => IsDocument(zip, e, context)).OrderBy(static e => e.FullName, StringComparer.Ordinal))
        {
            foreach (var document in context.ReadWithin(Input(input, zip, entry, context), context)) yield return document;
            if (zip.Budget.IsSpent) yield break;
        }
    }

    private static bool IsDocument(BoundedZip zip, ZipArchiveEntry entry, ReadingContext context)
    {
        var name = entry.FullName;
        if (name.EndsWith('/') || zip.IsEmpty(entry) || zip.Overlapping.Contains(entry)) return false;
        if (!context.Options.IncludeHidden && (entry.Name.StartsWith('.') || name.StartsWith("__MACOSX/", StringComparison.Ordinal) || name.Contains("/.", StringComparison.Ordinal))) return false;
        var extension = Path.GetExtension(entry.Name).ToLowerInvariant();
        if (context.Kinds.Know(extension)) return true;
        context.Report.CountSkipped(extension);
        return false;
    }

    private static DocumentInput Input(DocumentInput archive, BoundedZip zip, ZipArchiveEntry entry, ReadingContext context)
    {
        byte[]? bytes = null;
        return new DocumentInput($"{archive.Name}/{entry.FullName}", Path.GetExtension(entry.Name).ToLowerInvariant(), () => new MemoryStream(bytes ??= Unpack(zip, entry, context), writable: false))
        {
            ArchiveDepth = archive.ArchiveDepth + 1,
            Budget = zip.Budget,
        };
    }

    private static byte[] Unpack(BoundedZip zip, ZipArchiveEntry entry, ReadingContext context)
    {
        using var stream = zip.Read(entry);
        using var bytes = new MemoryStream((int)Math.Min(Math.Max(0, entry.Length), Math.Min(context.Options.MaximumBytes, 1 << 20)));
        var chunk = new byte[81920];
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            bytes.Write(chunk, 0, read);
        }

        return bytes.ToArray();
    }
}
