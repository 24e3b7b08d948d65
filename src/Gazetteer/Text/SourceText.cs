using System.Collections.Immutable;

namespace Gazetteer.Text;

/// <summary>A document as it was read: its text, never changed, what is known of it, and the parts that lead a span back to a page, chapter or cell.</summary>
/// <remarks>Immutable. Every stage refers to <see cref="Text"/> by <see cref="TextSpan"/>.</remarks>
public sealed record SourceText
{
    private readonly TextSpan? _body;
    private readonly string? _id;
    private readonly string? _origin;

    /// <summary>Unique among the documents of a run: the path from what the user opened, with the entry of an archive or the row of a table after it.</summary>
    public required string Name { get; init; }

    /// <summary>The path of the file on this machine, as it was opened; <see cref="Name"/> unless set. It tells whether a file has been read, and stands in no result.</summary>
    public string Origin
    {
        get => _origin ?? Name;
        init => _origin = value;
    }

    /// <summary>What the collection that it was taken from calls it, such as the identifier of a row; <see cref="Name"/> unless set.</summary>
    public string Id
    {
        get => _id ?? Name;
        init => _id = value;
    }

    /// <summary>The decoded text, whole.</summary>
    public required string Text { get; init; }

    /// <summary>What the document calls itself; its file name where it does not say.</summary>
    public string Title { get; init; } = "";

    /// <summary>The document's date, where one is known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where <see cref="Date"/> comes from, such as <c>front matter</c>; empty without a date.</summary>
    public string DateSource { get; init; } = "";

    /// <summary>BCP 47 language subtag, such as <c>fa</c>; empty when not known.</summary>
    public string Language { get; init; } = "";

    /// <summary>BCP 47 subtags of the only languages that its paragraphs may be in, as the user says; empty where they are found out.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Groups that it belongs to besides its folders, such as the tags of its front matter or those that a person gave it.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The part of the text that is read for places; metadata such as front matter lies outside it. All of the text unless set.</summary>
    public TextSpan Body
    {
        get => _body ?? new TextSpan(0, Text.Length);
        init => _body = value;
    }

    /// <summary>Pages, chapters, cells or paragraphs in order, not overlapping; empty where the format has none.</summary>
    public ImmutableArray<TextPart> Parts { get; init; } = [];

    /// <summary>Whether lines, quote marks and runs of blanks are the layout of plain text, as in text files and mail: places are then read in running text made of it, and
    /// lead back to <see cref="Text"/> as it is. False where a line end always ends something, as readers of other formats write it.</summary>
    public bool IsPreformatted { get; init; }

    /// <summary>Code points of the file that precede <see cref="Text"/>: over 0 only where a very large text is read in pieces.</summary>
    public long CodePointOffset { get; init; }

    /// <summary>The label of the part that holds the offset; empty when none does.</summary>
    public string PartAt(int offset)
    {
        var low = 0;
        var high = Parts.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = Parts[middle].Span;
            if (offset < span.Start) high = middle - 1;
            else if (offset >= span.End) low = middle + 1;
            else return Parts[middle].Label;
        }

        return "";
    }
}
