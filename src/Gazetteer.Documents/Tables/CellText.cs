namespace Gazetteer.Documents.Tables;

/// <summary>Tells words in cells from numbers, dates and addresses of the web.</summary>
internal static class CellText
{
    /// <summary>Whether a cell may name a place: it has two letters and is no address of the web or of mail.</summary>
    public static bool IsText(string cell)
    {
        var letters = 0;
        foreach (var c in cell)
        {
            if (char.IsLetter(c) && ++letters == 2) return !IsAddress(cell);
        }

        return false;
    }

    /// <summary>Whether a cell has digits and no letters: a number, a date, a time.</summary>
    public static bool IsNumber(string cell) => cell.Any(char.IsDigit) && !cell.Any(char.IsLetter);

    private static bool IsAddress(string cell) =>
        (cell.Contains("://", StringComparison.Ordinal) || cell.Contains('@', StringComparison.Ordinal)) && !cell.AsSpan().Trim().ContainsAny(' ', '\n');
}
