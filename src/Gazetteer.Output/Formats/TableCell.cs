using System.Globalization;

namespace Gazetteer.Output.Formats;

/// <summary>A cell of a table in text form. What is not a number is text, and text is made safe: no spreadsheet takes it for a formula.</summary>
/// <remarks>
/// Text that a spreadsheet might run gets an apostrophe before it (<see cref="SpreadsheetText"/>); control characters other than tabs and line ends,
/// which no table format has a place for, become U+FFFD, so that lengths stay.
/// </remarks>
public readonly record struct TableCell
{
    private readonly string? _written;

    private TableCell(string written) => _written = written;

    /// <summary>What is written, before the quoting of the format.</summary>
    public string Written => _written ?? "";

    /// <summary>Text from anywhere.</summary>
    public static implicit operator TableCell(string text) => Text(text);

    /// <summary>Text from anywhere.</summary>
    public static TableCell Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TableCell(SpreadsheetText.Neutralise(WithoutControls(text)));
    }

    /// <summary>A number as every program reads it, a minus sign and all; an empty cell for none.</summary>
    public static TableCell Number(double? value) => new(value?.ToString(CultureInfo.InvariantCulture) ?? "");

    /// <inheritdoc/>
    public override string ToString() => Written;

    private static string WithoutControls(string text) =>
        text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.AsSpan().ContainsAnyInRange('\u007F', '\u009F')
            ? string.Create(text.Length, text, static (to, from) =>
            {
                for (var i = 0; i < to.Length; i++) to[i] = char.IsControl(from[i]) && from[i] is not ('\t' or '\r' or '\n') ? '\uFFFD' : from[i];
            })
            : text;
}
