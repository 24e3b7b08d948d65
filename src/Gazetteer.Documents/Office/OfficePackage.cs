using DocumentFormat.OpenXml.Packaging;

namespace Gazetteer.Documents.Office;

/// <summary>An open Office Open XML file, and the stream beneath it.</summary>
internal sealed class OfficePackage<T>(T document, Stream stream) : IDisposable
    where T : OpenXmlPackage
{
    /// <summary>The file.</summary>
    public T Document { get; } = document;

    /// <inheritdoc/>
    public void Dispose()
    {
        Document.Dispose();
        stream.Dispose();
    }
}

/// <summary>Opens Office Open XML files within bounds.</summary>
internal static class OfficePackage
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="DocumentException">It is encrypted, of the old binary kind, damaged or none.</exception>
    public static OfficePackage<T> Open<T>(DocumentInput input, ReadingContext context, Func<Stream, OpenSettings, T> open)
        where T : OpenXmlPackage
    {
        var stream = Seekable(input, context.Options.MaximumBytes);
        try
        {
            RefuseCompoundFile(input, stream);
            return new OfficePackage<T>(open(stream, new OpenSettings { AutoSave = false, MaxCharactersInPart = context.Options.MaximumBytes }), stream);
        }
        catch (Exception e) when (e is InvalidDataException or FileFormatException or OpenXmlPackageException or EndOfStreamException)
        {
            stream.Dispose();
            throw new DocumentException(input.Name, $"the file is damaged or no office document ({e.Message.TrimEnd('.')})", "open it in its program and save it anew", e);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private static Stream Seekable(DocumentInput input, long limit)
    {
        var stream = input.Open();
        if (stream.CanSeek) return stream;
        stream.Dispose();
        return new MemoryStream(input.ReadAllBytes(limit), writable: false);
    }

    private static void RefuseCompoundFile(DocumentInput input, Stream stream)
    {
        var head = new byte[CompoundFile.Length];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (head.AsSpan(0, length).SequenceEqual(CompoundFile))
            throw new DocumentException(input.Name, "the document is encrypted, or of the old binary kind", "save a copy without a password as .docx, .xlsx or .odt");
    }
}
