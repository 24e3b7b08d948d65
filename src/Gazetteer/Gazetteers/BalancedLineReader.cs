namespace Gazetteer.Gazetteers;

/// <summary>
/// Hands on lines of CSV, with an empty line in place of each whose quotes do not pair, and reports those.
/// </summary>
/// <remarks>
/// The product's own files never break a line within a field. So an odd number of quotes is damage, and without
/// this screen a CSV parser would take everything up to the next quote, thousands of rows on, for one field.
/// </remarks>
internal sealed class BalancedLineReader(TextReader lines, Action<int> unbalanced) : TextReader
{
    private string? _line;
    private int _position;
    private int _lineNumber;

    public override int Read(char[] buffer, int index, int count)
    {
        var written = 0;
        while (written < count && Fill())
        {
            var take = Math.Min(count - written, _line!.Length + 1 - _position);
            var letters = Math.Min(take, _line.Length - _position);
            _line.CopyTo(_position, buffer, index + written, letters);
            if (take > letters) buffer[index + written + letters] = '\n';
            _position += take;
            written += take;
        }

        return written;
    }

    public override int Peek() => Fill() ? Current : -1;

    public override int Read()
    {
        if (!Fill()) return -1;
        var c = Current;
        _position++;
        return c;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) lines.Dispose();
        base.Dispose(disposing);
    }

    private char Current => _position == _line!.Length ? '\n' : _line[_position];

    private bool Fill()
    {
        if (_line is not null && _position <= _line.Length) return true;
        _line = lines.ReadLine();
        _position = 0;
        if (_line is null) return false;
        _lineNumber++;
        if (_line.AsSpan().Count('"') % 2 != 0)
        {
            unbalanced(_lineNumber);
            _line = "";
        }

        return true;
    }
}
