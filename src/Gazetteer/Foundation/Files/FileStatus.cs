using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Gazetteer.Foundation.Files;

/// <summary>What the system says of a file beyond what .NET tells: whether it is an ordinary one, and when anything of it last changed.</summary>
/// <remarks>
/// The time of change, unlike the time of writing, cannot be set by a program: a file whose status is the same has not been written to, replaced or cut. By
/// <c>statx(2)</c>, whose structure is the same on every Linux; other systems are not asked.
/// </remarks>
/// <param name="IsOrdinary">Not a pipe, socket, device or folder.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Device">The file system that it is on.</param>
/// <param name="Number">Its number there (inode).</param>
/// <param name="Changed">When its content, name or rights last changed.</param>
internal readonly partial record struct FileStatus(bool IsOrdinary, long Length, ulong Device, ulong Number, DateTime Changed)
{
    private const int CurrentFolder = -100;
    private const uint BasicStatus = 0x7FF;
    private const int Size = 256;
    private const int ModeAt = 28, NumberAt = 32, LengthAt = 40, ChangedAt = 96, DeviceAt = 136;
    private const int KindMask = 0xF000, OrdinaryKind = 0x8000;

    /// <summary>The status of a file, links followed; null when there is none or the system does not say.</summary>
    public static FileStatus? Of(string path)
    {
        if (!OperatingSystem.IsLinux()) return null;
        Span<byte> status = stackalloc byte[Size];
        try
        {
            if (Ask(CurrentFolder, Path.GetFullPath(path), 0, BasicStatus, ref MemoryMarshal.GetReference(status)) != 0) return null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }

        var seconds = BinaryPrimitives.ReadInt64LittleEndian(status[ChangedAt..]);
        var nanoseconds = BinaryPrimitives.ReadUInt32LittleEndian(status[(ChangedAt + sizeof(long))..]);
        return new FileStatus(
            (BinaryPrimitives.ReadUInt16LittleEndian(status[ModeAt..]) & KindMask) == OrdinaryKind,
            BinaryPrimitives.ReadInt64LittleEndian(status[LengthAt..]),
            BinaryPrimitives.ReadUInt64LittleEndian(status[DeviceAt..]),
            BinaryPrimitives.ReadUInt64LittleEndian(status[NumberAt..]),
            DateTime.UnixEpoch.AddSeconds(seconds).AddTicks(nanoseconds / TimeSpan.NanosecondsPerTick));
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Ask(int folder, string path, int flags, uint wanted, ref byte status);
}
