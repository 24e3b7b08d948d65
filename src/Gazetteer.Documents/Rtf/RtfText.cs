using System.Text;
using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Encodings;

namespace Gazetteer.Documents.Rtf;

/// <summary>Follows the groups of an RTF document and hands its text on.</summary>
internal sealed class RtfText(TextAssembler text, string name)
{
    private const int MaximumDepth = 100_000;
    private readonly Stack<RtfGroup> _groups = new();
    private readonly List<byte> _bytes = [];
    private readonly StringBuilder _title = new();
    private readonly List<string> _notes = [];
    private readonly StringBuilder _note = new();
    private readonly RtfFonts _fonts = new();
    private RtfGroup _group = new(RtfSink.Text, 1252, 1, false);
    private bool _atGroupStart;
    private bool _isOptional;
    private int _skip;
    private int _paragraph;
    private (int Year, int Month, int Day) _created;

    /// <summary>The title in the document's properties; empty without one.</summary>
    public string Title => _title.ToString().Trim();

    /// <summary>The day on which it was made.</summary>
    public DateOnly? Created => _created is { Year: > 1800 and < 3000, Month: > 0 and <= 12, Day: > 0 } && _created.Day <= DateTime.DaysInMonth(_created.Year, _created.Month)
        ? new DateOnly(_created.Year, _created.Month, _created.Day)
        : null;

    /// <summary>Reads all of it.</summary>
    public void Read(ReadOnlySpan<byte> rtf)
    {
        var tokens = new RtfTokenizer(rtf);
        BeginParagraph();
        while (tokens.Next())
        {
            if (tokens.Kind != RtfTokenKind.Byte) FlushBytes();
            Take(ref tokens);
        }

        FlushBytes();
        for (var i = 0; i < _notes.Count; i++)
        {
            text.BeginPart($"footnote {i + 1}");
            text.Append(_notes[i]);
        }
    }

    private void Take(ref RtfTokenizer token)
    {
        var atStart = _atGroupStart;
        _atGroupStart = false;
        switch (token.Kind)
        {
            case RtfTokenKind.Open:
                if (_groups.Count >= MaximumDepth) throw new DocumentException(name, $"its groups are nested more than {MaximumDepth} deep", "the file is damaged");
                _groups.Push(_group);
                (_atGroupStart, _isOptional, _skip) = (true, false, 0);
                break;
            case RtfTokenKind.Close:
                Close();
                break;
            case RtfTokenKind.Symbol:
                _atGroupStart = atStart && token.Value == '*';
                Symbol(token.Value);
                break;
            case RtfTokenKind.Word:
                Word(Encoding.ASCII.GetString(token.Word), token.Number, atStart);
                break;
            case RtfTokenKind.Byte when _skip > 0:
                _skip--;
                break;
            case RtfTokenKind.Byte:
                _bytes.Add(token.Value);
                break;
            default:
                break;
        }
    }

    private void Close()
    {
        if (_group.Sink == RtfSink.Note && (_groups.Count == 0 || _groups.Peek().Sink != RtfSink.Note))
        {
            _notes.Add(_note.ToString());
            _note.Clear();
        }

        _skip = 0;
        if (_groups.TryPop(out var outer)) _group = outer;
    }

    private void Symbol(byte symbol)
    {
        if (symbol == '*') _isOptional = true;
        else if (_skip > 0) _skip--;
        else if (symbol == '~') Write(" ");
        else if (symbol == '_') Write("-");
        else if (symbol is (byte)'\\' or (byte)'{' or (byte)'}') Write(((char)symbol).ToString());
    }

    private void Word(string word, int? number, bool atGroupStart)
    {
        // What stood before is the same for programs that know no Unicode.
        if (word == "ud") _title.Clear();
        if (atGroupStart && RtfDestinations.Of(word, _isOptional) is { } sink)
        {
            _group = _group with { Sink = _group.Sink == RtfSink.Nothing ? RtfSink.Nothing : sink };
            if (sink is not RtfSink.Fonts) return;
        }

        if (_group.Sink == RtfSink.Fonts) _fonts.Take(word, number ?? 0);
        else if (_group.Sink == RtfSink.Created) TakeDate(word, number ?? 0);
        else if (!Format(word, number)) Character(word, number);
    }

    /// <summary>Words that change how what follows is read.</summary>
    private bool Format(string word, int? number)
    {
        switch (word)
        {
            case "ansicpg":
                _fonts.Default = number ?? 1252;
                _group = _group with { CodePage = _fonts.Default };
                return true;
            case "f" or "af":
                _group = _group with { CodePage = _fonts.CodePage(number ?? 0) };
                return true;
            case "plain":
                _group = _group with { IsHidden = false };
                return true;
            case "uc":
                _group = _group with { Fallback = Math.Clamp(number ?? 1, 0, 16) };
                return true;
            case "v" or "deleted":
                _group = _group with { IsHidden = number != 0 };
                return true;
            default:
                return false;
        }
    }

    /// <summary>Words that stand for text.</summary>
    private void Character(string word, int? number)
    {
        if (word == "u" && number is { } unit)
        {
            Write(((char)(ushort)unit).ToString());
            _skip = _group.Fallback;
        }
        else if (word is "par" or "sect" or "page" or "row" or "nestrow")
        {
            if (_group.Sink == RtfSink.Text) BeginParagraph();
            else Write(" ");
        }
        else if (word == "line")
        {
            if (_group.Sink == RtfSink.Text) text.EndLine();
            else Write(" ");
        }
        else if (RtfDestinations.CharacterOf(word) is { } character)
        {
            Write(character);
        }
    }

    private void BeginParagraph() => text.BeginPart($"paragraph {++_paragraph}");

    private void TakeDate(string word, int number) => _created = word switch
    {
        "yr" => _created with { Year = number },
        "mo" => _created with { Month = number },
        "dy" => _created with { Day = number },
        _ => _created,
    };

    private void FlushBytes()
    {
        if (_bytes.Count == 0) return;
        Write(Charsets.Find(_group.CodePage).GetString(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bytes)));
        _bytes.Clear();
    }

    private void Write(string words)
    {
        if (_group.IsHidden) return;
        if (_group.Sink == RtfSink.Text) text.Append(words);
        else if (_group.Sink == RtfSink.Title) _title.Append(words);
        else if (_group.Sink == RtfSink.Note) _note.Append(words);
    }
}
