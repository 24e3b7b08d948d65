namespace Gazetteer.Documents.Html;

/// <summary>What an element means for the text within it.</summary>
[Flags]
internal enum HtmlTraits : byte
{
    /// <summary>Runs on with the words around it.</summary>
    None = 0,

    /// <summary>Never holds anything.</summary>
    Void = 1,

    /// <summary>Holds nothing that a reader of the page sees as its text.</summary>
    Silent = 2,

    /// <summary>Stands as a paragraph of its own.</summary>
    Block = 4,

    /// <summary>Is a cell of a table.</summary>
    Cell = 8,

    /// <summary>Is a table or a part of one that holds whole rows.</summary>
    Row = 16,

    /// <summary>No tag within it closes anything outside.</summary>
    Scope = 32,

    /// <summary>Is a heading.</summary>
    Heading = 64,
}
