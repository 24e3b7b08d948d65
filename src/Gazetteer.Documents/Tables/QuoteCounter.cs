namespace Gazetteer.Documents.Tables;

/// <summary>Passes characters on and notes what tells a whole table from one that was cut: whether its quotation marks come in pairs, and whether a line end is its last character.</summary>
internal sealed class QuoteCounter(TextReader reader) : TextReader
{
    private long _quotes;

    /// <summary>Whether every quotation mark so far has another.</summary>
    public bool IsBalanced => _quotes % 2 == 0;

    /// <summary>Whether the last character was a line end; true before the first.</summary>
    public bool EndsLine { get; private set; } = true;

    public override int Peek() => reader.Peek();

    public override int Read()
    {
        var c = reader.Read();
        if (c >= 0) Note([(char)c]);
        return c;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var read = reader.Read(buffer);
        Note(buffer[..read]);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) reader.Dispose();
        base.Dispose(disposing);
    }

    private void Note(ReadOnlySpan<char> read)
    {
        _quotes += read.Count('"');
        if (read.Length > 0) EndsLine = read[^1] is '\n' or '\r';
    }
}
