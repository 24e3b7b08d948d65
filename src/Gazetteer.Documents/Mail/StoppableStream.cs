namespace Gazetteer.Documents.Mail;

/// <summary>Bytes in memory that end early when a parser has too much to build of them, so that it comes to its end in good order.</summary>
internal sealed class StoppableStream(byte[] bytes) : MemoryStream(bytes, writable: false)
{
    /// <summary>Most bytes that are read before <see cref="Progress"/> is called again; beyond them the stream ends.</summary>
    public long Patience { get; set; } = long.MaxValue;

    /// <summary>Whether reading has come to an early end.</summary>
    public bool IsStopped { get; set; }

    private long LastProgress { get; set; }

    /// <summary>Notes that the parser got somewhere.</summary>
    public void Progress() => LastProgress = Position;

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        IsStopped |= Patience < Position - LastProgress;
        return IsStopped ? 0 : base.Read(buffer, offset, count);
    }
}
