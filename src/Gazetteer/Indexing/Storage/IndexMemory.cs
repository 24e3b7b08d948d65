using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Gazetteer.Text.Folding;

namespace Gazetteer.Indexing.Storage;

/// <summary>The bytes of an index: a file mapped into memory, or an array.</summary>
/// <remarks>
/// A mapping stays for as long as the process lives unless disposed, so that spans into it never dangle. Thread-safe, but for
/// <see cref="Dispose"/>.
/// </remarks>
internal sealed unsafe class IndexMemory : IDisposable
{
    /// <summary>Tables are laid out in cache lines, so what lies in memory must begin with one.</summary>
    private const int LineSize = 64;

    private readonly byte[]? _array;
    private readonly int _arrayStart;
    private readonly MemoryMappedViewAccessor? _view;
    private readonly byte* _mapped;
    private readonly IndexHeader _header;

    /// <summary>Copies the bytes of a whole index.</summary>
    /// <exception cref="IndexFileException">They are no index of this version.</exception>
    public IndexMemory(ReadOnlySpan<byte> index)
    {
        _array = GC.AllocateUninitializedArray<byte>(index.Length + LineSize, pinned: true);
        _arrayStart = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(_array, 0) & (LineSize - 1));
        index.CopyTo(_array.AsSpan(_arrayStart));
        _header = ReadHeader(index, index.Length);
    }

    /// <summary>Maps a file.</summary>
    /// <exception cref="IndexFileException">The file is no index of this version.</exception>
    public IndexMemory(FileStream file)
    {
        Span<byte> start = stackalloc byte[IndexHeader.Size];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        _header = ReadHeader(start[..read], file.Length);
        using var map = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        _view = map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _mapped);
    }

    /// <summary>The header.</summary>
    public ref readonly IndexHeader Header => ref _header;

    /// <summary>A section as a table of values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<T> Table<T>(IndexSection section) where T : unmanaged
    {
        ref readonly var entry = ref _header.Sections[(int)section];
        var count = (int)(entry.Length / (uint)sizeof(T));
        return _array is null
            ? new ReadOnlySpan<T>(_mapped + entry.Offset, count)
            : MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<byte, T>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_array), _arrayStart + (nint)entry.Offset)), count);
    }

    /// <summary>Reads every byte and compares the checksums.</summary>
    /// <returns>The first section that is not what was written, or null.</returns>
    public IndexSection? FindDamage(CancellationToken cancellation = default)
    {
        for (var section = IndexSection.Tokens; section < IndexSection.Count; section++)
        {
            var checksum = 0u;
            for (var bytes = Table<byte>(section); !bytes.IsEmpty;)
            {
                cancellation.ThrowIfCancellationRequested();
                var piece = bytes[..Math.Min(bytes.Length, 1 << 20)];
                checksum = Checksums.Update(checksum, piece);
                bytes = bytes[piece.Length..];
            }

            if (checksum != _header.Sections[(int)section].Checksum) return section;
        }

        return null;
    }

    public void Dispose()
    {
        if (_view is null) return;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
    }

    private static IndexHeader ReadHeader(ReadOnlySpan<byte> start, long length)
    {
        if (start.Length < IndexHeader.Size) throw new IndexFileException("it is shorter than an index's header");
        var header = MemoryMarshal.Read<IndexHeader>(start);
        if (header.Magic != IndexHeader.ExpectedMagic) throw new IndexFileException("it is no place index");
        if (header.Version != IndexHeader.CurrentVersion) throw new IndexFileException($"its format is version {header.Version}, not {IndexHeader.CurrentVersion}");
        if (header.Checksum != header.ComputeChecksum()) throw new IndexFileException("its header is damaged");
        if (header.Folding != FoldTable.Instance.Identity) throw new IndexFileException("its names were folded by other rules");
        if (header.FileLength != (ulong)length) throw new IndexFileException($"it has {length} bytes instead of {header.FileLength}");
        return header;
    }
}
