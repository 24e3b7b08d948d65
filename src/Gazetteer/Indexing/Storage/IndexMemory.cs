using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Gazetteer.Foundation;

namespace Gazetteer.Indexing.Storage;

/// <summary>The bytes of an index: a file mapped into memory, a copy of it, or an array.</summary>
/// <remarks>
/// A mapping or a copy stays for as long as the process lives unless disposed, so that spans into it never dangle. Thread-safe, but for
/// <see cref="Dispose"/>.
/// </remarks>
internal sealed unsafe class IndexMemory : IDisposable
{
    /// <summary>Large enough that the calls do not count, small enough to be answered soon when cancelled.</summary>
    private const int PieceSize = 1 << 20;

    private readonly byte[]? _array;
    private readonly int _arrayStart;
    private readonly FileStream? _file;
    private readonly MemoryMappedViewAccessor? _view;
    private readonly IndexHeader _header;
    private nint _start;
    private byte* _copy;

    /// <summary>Copies the bytes of a whole index.</summary>
    /// <exception cref="IndexFileException">They are no index of this version.</exception>
    public IndexMemory(ReadOnlySpan<byte> index)
    {
        _header = ReadHeader(index, index.Length);

        // Tables are laid out in cache lines, so what lies in memory must begin with one.
        _array = GC.AllocateUninitializedArray<byte>(index.Length + IndexHeader.SectionAlignment, pinned: true);
        _arrayStart = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(_array, 0) & (IndexHeader.SectionAlignment - 1));
        index.CopyTo(_array.AsSpan(_arrayStart));
    }

    /// <summary>Maps a file, and keeps it open.</summary>
    /// <exception cref="IndexFileException">The file is no index of this version.</exception>
    public IndexMemory(FileStream file)
    {
        _file = file;
        Span<byte> start = stackalloc byte[IndexHeader.Size];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        _header = ReadHeader(start[..read], file.Length);
        using var map = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        _view = map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* mapped = null;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref mapped);
        _start = (nint)mapped;
    }

    /// <summary>The header.</summary>
    public ref readonly IndexHeader Header => ref _header;

    /// <summary>The file; empty for an array.</summary>
    public string Path => _file?.Name ?? "";

    /// <summary>A section as a table of values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<T> Table<T>(IndexSection section) where T : unmanaged
    {
        ref readonly var entry = ref _header.Sections[(int)section];
        var count = (int)(entry.Length / (uint)sizeof(T));
        return _array is null
            ? new ReadOnlySpan<T>((byte*)_start + entry.Offset, count)
            : MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<byte, T>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_array), _arrayStart + (nint)entry.Offset)), count);
    }

    /// <summary>Reads every byte and compares the checksums.</summary>
    /// <returns>The first section that is not what was written, or null.</returns>
    public IndexSection? FindDamage(CancellationToken cancellation = default)
    {
        for (var section = IndexSection.Tokens; section < IndexSection.Count; section++)
        {
            if (ChecksumOf(Table<byte>(section), cancellation) != _header.Sections[(int)section].Checksum) return section;
        }

        return null;
    }

    /// <summary>Reads a mapped file into memory, checks it, and lets all who come from then on read there: what happens to the file concerns them no more.</summary>
    /// <remarks>
    /// By a call of the system and not through the mapping: a mapped page that is not there any more, as the file was cut, ends the process. Whoever reads a table at this moment goes on in the
    /// mapping, which stays.
    /// </remarks>
    /// <returns>What is wrong with the file, as a clause, or null.</returns>
    public string? TakeIntoMemory(CancellationToken cancellation)
    {
        if (_file is null || _copy is not null) return null;
        var copy = (byte*)NativeMemory.AlignedAlloc((nuint)_header.FileLength, IndexHeader.SectionAlignment);
        var isWhole = false;
        try
        {
            if (FindDamageOnReading(copy, cancellation) is { } damage) return damage;
            isWhole = true;
        }
        finally
        {
            if (!isWhole) NativeMemory.AlignedFree(copy);
        }

        _copy = copy;
        Volatile.Write(ref _start, (nint)copy);
        return null;
    }

    public void Dispose()
    {
        if (_view is null) return;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file!.Dispose();
        NativeMemory.AlignedFree(_copy);
    }

    private static uint ChecksumOf(ReadOnlySpan<byte> bytes, CancellationToken cancellation)
    {
        var checksum = 0u;
        while (!bytes.IsEmpty)
        {
            cancellation.ThrowIfCancellationRequested();
            var piece = bytes[..Math.Min(bytes.Length, PieceSize)];
            checksum = Checksums.Update(checksum, piece);
            bytes = bytes[piece.Length..];
        }

        return checksum;
    }

    private static IndexHeader ReadHeader(ReadOnlySpan<byte> start, long length)
    {
        if (start.Length < IndexHeader.Size) throw new IndexFileException("it is shorter than an index's header");
        var header = MemoryMarshal.Read<IndexHeader>(start);
        return header.FindFault(length) is { } fault ? throw new IndexFileException(fault) : header;
    }

    private string? FindDamageOnReading(byte* copy, CancellationToken cancellation)
    {
        for (var read = 0L; read < (long)_header.FileLength;)
        {
            cancellation.ThrowIfCancellationRequested();
            var length = RandomAccess.Read(_file!.SafeFileHandle, new Span<byte>(copy + read, (int)Math.Min(PieceSize, (long)_header.FileLength - read)), read);
            if (length == 0) return "it was cut";
            read += length;
        }

        for (var section = IndexSection.Tokens; section < IndexSection.Count; section++)
        {
            ref readonly var entry = ref _header.Sections[(int)section];
            if (ChecksumOf(new ReadOnlySpan<byte>(copy + entry.Offset, (int)entry.Length), cancellation) != entry.Checksum) return $"its section {section} is damaged";
        }

        return null;
    }
}
