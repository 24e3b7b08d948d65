namespace Gazetteer.Layout;

/// <summary>What a line of plain text is.</summary>
internal enum LineKind
{
    /// <summary>Nothing but blanks and quote marks.</summary>
    Blank,

    /// <summary>Words, which may go on in the next line.</summary>
    Words,

    /// <summary>Words that begin an item of a list, a turn of a dialogue or a header field: they may go on in the next line, but nothing goes on into them.</summary>
    Item,

    /// <summary>Cells of a table.</summary>
    Row,

    /// <summary>A line for itself: a rule, a heading with its mark, a time code, a line of code, what follows the mark of a signature.</summary>
    Alone,
}
