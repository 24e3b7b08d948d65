namespace Gazetteer.Documents.Rtf;

/// <summary>What the next piece of RTF is.</summary>
internal enum RtfTokenKind : byte
{
    /// <summary>An opening brace.</summary>
    Open,

    /// <summary>A closing brace.</summary>
    Close,

    /// <summary>A backslash and letters, perhaps with a number.</summary>
    Word,

    /// <summary>A backslash and one other character.</summary>
    Symbol,

    /// <summary>A byte of text, plain or as <c>\'hh</c>.</summary>
    Byte,

    /// <summary>Bytes of data that are no text.</summary>
    Binary,
}

/// <summary>Cuts RTF into tokens. Malformed input never throws: what is no control word is text.</summary>
internal sealed class RtfTokenizer(byte[] rtf)
{
    private const int LongestWord = 32;
    private int _position;
    private Range _word;

    /// <summary>Kind of the current token.</summary>
    public RtfTokenKind Kind { get; private set; }

    /// <summary>Letters of a control word.</summary>
    public ReadOnlySpan<byte> Word => rtf.AsSpan(_word);

    /// <summary>Number after a control word; null without one.</summary>
    public int? Number { get; private set; }

    /// <summary>The byte, or the character of a control symbol.</summary>
    public byte Value { get; private set; }

    /// <summary>Goes to the next token; false at the end.</summary>
    public bool Next()
    {
        while (_position < rtf.Length && rtf[_position] is (byte)'\r' or (byte)'\n' or 0) _position++;
        if (_position >= rtf.Length) return false;
        var b = rtf[_position++];
        (Kind, Value) = b switch
        {
            (byte)'{' => (RtfTokenKind.Open, b),
            (byte)'}' => (RtfTokenKind.Close, b),
            _ => (RtfTokenKind.Byte, b),
        };
        if (b == '\\' && _position < rtf.Length) Control();
        return true;
    }

    private void Control()
    {
        var b = rtf[_position];
        if (char.IsAsciiLetter((char)b))
        {
            ControlWord();
            return;
        }

        _position++;
        if (b != '\'')
        {
            (Kind, Value) = (RtfTokenKind.Symbol, b);
            return;
        }

        if (_position + 2 > rtf.Length || !char.IsAsciiHexDigit((char)rtf[_position]) || !char.IsAsciiHexDigit((char)rtf[_position + 1])) return;
        Value = byte.Parse(rtf.AsSpan(_position, 2), System.Globalization.NumberStyles.HexNumber);
        _position += 2;
    }

    private void ControlWord()
    {
        Kind = RtfTokenKind.Word;
        var start = _position;
        while (_position < rtf.Length && _position - start < LongestWord && char.IsAsciiLetter((char)rtf[_position])) _position++;
        _word = start.._position;
        var digits = _position;
        if (digits < rtf.Length && rtf[digits] == '-') digits++;
        while (digits < rtf.Length && char.IsAsciiDigit((char)rtf[digits])) digits++;
        Number = int.TryParse(rtf.AsSpan(_position..digits), out var number) ? number : null;
        if (Number is not null) _position = digits;
        if (_position < rtf.Length && rtf[_position] == ' ') _position++;
        if (!Word.SequenceEqual("bin"u8) || number <= 0) return;
        Kind = RtfTokenKind.Binary;
        _position = (int)Math.Min(rtf.Length, (long)_position + number);
    }
}
