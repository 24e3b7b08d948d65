using System.Runtime.InteropServices;
using System.Text;
using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Encodings;
using Gazetteer.Text;

namespace Gazetteer.Documents.Rtf;

/// <summary>Follows the groups of an RTF document and hands its text on.</summary>
/// <param name="pieces">Takes the text.</param>
/// <param name="context">Asked for cancellation every few thousand words.</param>
internal sealed class RtfText(DocumentPieces pieces, ReadingContext context)
{
    private const int TokensBetweenChecks = 4096;
    private const int MaximumDepth = 100_000;
    private readonly Stack<RtfGroup> _groups = new();
    private readonly List<byte> _bytes = [];
    private readonly StringBuilder _title = new();
    private readonly RtfFonts _fonts = new();
    private RtfGroup _group = new(RtfSink.Text, 1252, 1, false, 0);
    private bool _atGroupStart;
    private bool _isOptional;
    private int _skip;
    private int _paragraph;
    private (int Year, int Month, int Day) _created;

    /// <summary>How many stretches of hidden or deleted words were left out.</summary>
    public int HiddenPassages { get; private set; }

    private bool HasText => _group.Sink is RtfSink.Text or RtfSink.Aside;

    /// <summary>Reads all of it, and hands out its pieces.</summary>
    public IEnumerable<SourceText> Read(byte[] rtf)
    {
        var tokens = new RtfTokenizer(rtf);
        BeginParagraph();
        for (var i = 0; tokens.Next(); i++)
        {
            if (i % TokensBetweenChecks == 0) context.Cancellation.ThrowIfCancellationRequested();
            if (tokens.Kind != RtfTokenKind.Byte) FlushBytes();
            Take(tokens);
            if (tokens.Kind == RtfTokenKind.Word && pieces.IsFull && tokens.Word.SequenceEqual("par"u8))
            {
                Describe();
                yield return pieces.Take();
                pieces.Text.BeginPart($"paragraph {_paragraph}");
            }
        }

        FlushBytes();
        Describe();
        if (pieces.HasMore) yield return pieces.Take();
    }

    private void Describe()
    {
        var created = _created is { Year: > 1800 and < 3000, Month: > 0 and <= 12, Day: > 0 } && _created.Day <= DateTime.DaysInMonth(_created.Year, _created.Month)
            ? new DateOnly(_created.Year, _created.Month, _created.Day)
            : (DateOnly?)null;
        var title = _title.ToString().Trim();
        pieces.Document = pieces.Document with { Title = title.Length > 0 ? title : pieces.Document.Title, Date = created, DateSource = created is null ? "" : "document properties" };
    }

    private void Take(RtfTokenizer token)
    {
        var atStart = _atGroupStart;
        _atGroupStart = false;
        switch (token.Kind)
        {
            case RtfTokenKind.Open:
                if (_groups.Count >= MaximumDepth) throw new DocumentException(pieces.Document.Name, $"its groups are nested more than {MaximumDepth} deep", "the file is damaged");
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
        _skip = 0;
        if (!_groups.TryPop(out var outer)) return;
        for (var aside = outer.Asides; aside < _group.Asides; aside++) pieces.EndAside();
        _group = outer;
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
            if (_group.Sink != RtfSink.Nothing) Enter(sink, word);
            if (sink is not RtfSink.Fonts) return;
        }

        if (_group.Sink == RtfSink.Fonts) _fonts.Take(word, number ?? 0);
        else if (_group.Sink == RtfSink.Created) TakeDate(word, number ?? 0);
        else if (!Format(word, number)) Character(word, number);
    }

    private void Enter(RtfSink sink, string word)
    {
        _group = _group with { Sink = sink };
        if (sink != RtfSink.Aside) return;
        pieces.BeginAside(RtfDestinations.AsideOf(word)!);
        _group = _group with { Asides = _group.Asides + 1 };
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
        else if (HasText && Separates(word))
        {
            return;
        }
        else
        {
            Write(word is "par" or "line" or "tab" ? " " : RtfDestinations.CharacterOf(word) ?? "");
        }
    }

    /// <summary>Words that end a line, a paragraph, a cell or a row; in what has none of these they are spaces.</summary>
    private bool Separates(string word)
    {
        switch (word)
        {
            case "par" or "sect" or "page":
                BeginParagraph();
                return true;
            case "cell" or "nestcell":
                pieces.Text.EndCell();
                BeginParagraph();
                return true;
            case "row" or "nestrow" or "trowd":
                pieces.Text.EndRow();
                if (word != "trowd") BeginParagraph();
                return true;
            case "line":
                pieces.Text.EndLine();
                return true;
            case "tab":
                pieces.Text.AppendTab();
                return true;
            default:
                return false;
        }
    }

    private void BeginParagraph()
    {
        if (pieces.IsInAside) pieces.Text.EndParagraph();
        else pieces.Text.BeginPart($"paragraph {++_paragraph}");
    }

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
        Write(Charsets.Find(_group.CodePage).GetString(CollectionsMarshal.AsSpan(_bytes)));
        _bytes.Clear();
    }

    private void Write(string words)
    {
        if (_group.IsHidden)
        {
            if (HasText && !string.IsNullOrWhiteSpace(words)) HiddenPassages++;
            return;
        }

        if (HasText) pieces.Text.Append(words);
        else if (_group.Sink == RtfSink.Title) _title.Append(words);
    }
}
