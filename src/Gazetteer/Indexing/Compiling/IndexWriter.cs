using System.Runtime.InteropServices;
using Gazetteer.Foundation;
using Gazetteer.Indexing.Storage;
using Gazetteer.Text.Folding;

namespace Gazetteer.Indexing.Compiling;

/// <summary>Writes the sections of an index one after the other, then the header before them. The stream must seek.</summary>
internal sealed class IndexWriter(Stream stream)
{
    private readonly byte[] _padding = new byte[IndexHeader.SectionAlignment];
    private IndexHeader _header;
    private IndexSection _open = IndexSection.Count;
    private uint _checksum;

    /// <summary>The header's own fields; sections and checksums are filled in by the writer.</summary>
    public ref IndexHeader Header => ref _header;

    public void Begin(IndexSection section)
    {
        if (stream.Position < IndexHeader.Size) stream.SetLength(IndexHeader.Size);
        stream.Position = stream.Length;
        var beyond = (int)(stream.Position % _padding.Length);
        if (beyond != 0) stream.Write(_padding, 0, _padding.Length - beyond);
        _open = section;
        _checksum = 0;
        _header.Sections[(int)section] = new IndexHeader.SectionEntry((ulong)stream.Position, 0, 0);
    }

    /// <summary>Adds values to the open section.</summary>
    public void Write<T>(ReadOnlySpan<T> values) where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values);
        _checksum = Checksums.Update(_checksum, bytes);
        stream.Write(bytes);
        ref var entry = ref _header.Sections[(int)_open];
        entry.Length += (ulong)bytes.Length;
        entry.Checksum = _checksum;
    }

    public void WriteSection<T>(IndexSection section, ReadOnlySpan<T> values) where T : unmanaged
    {
        Begin(section);
        Write(values);
    }

    public void WriteSection<T>(IndexSection section, ChunkedList<T> values) where T : unmanaged
    {
        Begin(section);
        for (var chunk = 0; chunk < values.ChunkCount; chunk++) Write(values.Chunk(chunk));
    }

    /// <summary>Writes the header. The stream then holds a whole index.</summary>
    public void Finish()
    {
        // Readers may fetch a whole cache line from the last bytes of a table.
        stream.Position = stream.Length;
        stream.Write(_padding);
        _header.Magic = IndexHeader.ExpectedMagic;
        _header.Version = IndexHeader.CurrentVersion;
        _header.Folding = FoldTable.Instance.Identity;
        _header.FileLength = (ulong)stream.Length;
        _header.Checksum = _header.ComputeChecksum();
        stream.Position = 0;
        stream.Write(MemoryMarshal.AsBytes(MemoryMarshal.CreateReadOnlySpan(ref _header, 1)));
    }
}
