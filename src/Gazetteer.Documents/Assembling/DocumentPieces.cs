using Gazetteer.Text;

namespace Gazetteer.Documents.Assembling;

/// <summary>Takes the text of one document and hands it out in pieces, so that a long one costs no more memory than a piece.</summary>
/// <remarks>
/// What stands beside the text, such as notes, comments and text boxes, is an aside: taken where it is anchored, and written after the text of its piece, a part of its own, so that it
/// interrupts no sentence.
/// </remarks>
/// <param name="document">All but text, body and parts; from the second piece on, name and title get its number.</param>
/// <param name="options">How long a piece and a document may be.</param>
internal sealed class DocumentPieces(SourceText document, ReadingOptions options)
{
    private readonly Stack<(string Kind, TextAssembler Text)> _open = new();
    private readonly List<(string Label, string Text)> _asides = [];
    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _asideNumbers = new(StringComparer.Ordinal);
    private TextAssembler _text = new(document.Name, options.MaximumCharacters);
    private int _number;
    private long _codePoints;
    private long _characters;

    /// <summary>What is known of the document; may change until the first piece is taken.</summary>
    public SourceText Document { get; set; } = document;

    /// <summary>What words go to: the innermost open aside, or else the text.</summary>
    public TextAssembler Text => _open.TryPeek(out var aside) ? aside.Text : _text;

    /// <summary>Whether an aside is open.</summary>
    public bool IsInAside => _open.Count > 0;

    /// <summary>Whether the piece is long enough to be taken where a paragraph or a row ends.</summary>
    public bool IsFull => _open.Count == 0 && _text.Length >= options.PieceCharacters;

    /// <summary>Whether there is something left to take: always once, even for a document without a word.</summary>
    public bool HasMore => _number == 0 || _text.Length > 0 || _asides.Count > 0;

    /// <summary>Begins an aside, perhaps within another.</summary>
    /// <param name="kind">What it is called, such as <c>note</c>; its number comes after.</param>
    public void BeginAside(string kind) => _open.Push((kind, new TextAssembler(Document.Name, options.MaximumCharacters)));

    /// <summary>Ends the innermost aside; one without letters, such as the number of a page, is dropped, and so is the head or foot of a page that was there before.</summary>
    public void EndAside()
    {
        var (kind, aside) = _open.Pop();
        var words = aside.Text();
        if (!words.Any(char.IsLetter) || (kind is "header" or "footer" && !_repeated.Add(words))) return;
        _asides.Add(($"{kind} {_asideNumbers[kind] = _asideNumbers.GetValueOrDefault(kind) + 1}", words));
    }

    /// <summary>Ends the piece and begins another.</summary>
    /// <exception cref="DocumentException">The document is longer than any may be.</exception>
    public SourceText Take()
    {
        if (_characters > options.MaximumCharacters)
            throw new DocumentException(Document.Name, $"its text is longer than {options.MaximumCharacters >> 20} million characters, the most that one document may have; the rest was not read",
                "split it");
        WriteAsides();
        _number++;
        var text = _text.Text();
        var piece = Document with
        {
            Name = _number == 1 ? Document.Name : $"{Document.Name} (part {_number})",
            Title = _number == 1 ? Document.Title : $"{Document.Title} (part {_number})",
            Text = text,
            Parts = _text.Parts(),
            CodePointOffset = _codePoints,
        };
        _codePoints += new CodePoints(text).FromUtf16(text.Length);
        _characters += text.Length;
        _text = new TextAssembler(Document.Name, options.MaximumCharacters);
        return piece;
    }

    private void WriteAsides()
    {
        while (IsInAside) EndAside();
        foreach (var (label, words) in _asides)
        {
            _text.EndRow();
            _text.BeginPart(label);
            _text.AppendVerbatim(words);
        }

        _asides.Clear();
    }
}
