using System.Collections.Immutable;

namespace Gazetteer.Documents;

/// <summary>The user's choices for reading, and the limits that keep memory bounded whatever a document holds.</summary>
/// <remarks>
/// With the defaults text, tables, office documents, RTF, TEI and mailboxes cost some 0.1 GB while they are read, whatever their length, since they come in pieces of <see cref="PieceCharacters"/>
/// (RTF its bytes besides, a workbook its words); a web page or a chapter of a book costs 0.6 GB at most, anything else about four times <see cref="MaximumBytes"/>. Archives and books are read entry
/// by entry.
/// </remarks>
public sealed record ReadingOptions
{
    /// <summary>The defaults.</summary>
    public static readonly ReadingOptions Default = new();

    /// <summary>Largest document that is held whole, in bytes, unpacked; formats read in pieces (text, tables, mailboxes) may be of any size.</summary>
    public long MaximumBytes { get; init; } = 256L << 20;

    /// <summary>Most characters of text that one document may yield.</summary>
    public int MaximumCharacters { get; init; } = 128 << 20;

    /// <summary>Characters of the pieces in which text is handed out that is longer.</summary>
    public int PieceCharacters { get; init; } = 1 << 20;

    /// <summary>Entries of one archive that are read at most.</summary>
    public int MaximumEntries { get; init; } = 1_000_000;

    /// <summary>How many archives may lie one inside another.</summary>
    public int MaximumArchiveDepth { get; init; } = 3;

    /// <summary>How long a program that reads one document, such as pdftotext, may run by the clock; its processor time is bounded besides, and much shorter.</summary>
    public TimeSpan ProgramTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether files and folders whose names begin with a dot are read when a folder is searched.</summary>
    public bool IncludeHidden { get; init; }

    /// <summary>The file that results will be written to: it is not read when it is found in a folder. Null without one.</summary>
    public string? OutputPath { get; init; }

    /// <summary>Extension, such as <c>.md</c>, that decides how standard input is read when its content does not.</summary>
    public string StandardInputExtension { get; init; } = ".txt";

    /// <summary>BCP 47 subtags of the only languages that documents are in, whatever they say of themselves; empty leaves them to be found out.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Which columns of tables hold what; they are guessed by name where this does not say.</summary>
    public TableColumns Columns { get; init; } = TableColumns.Guessed;
}
