using System.Globalization;
using CsvHelper;

namespace Gazetteer.Gazetteers;

/// <summary>The fields of the row at hand, by the number of a known column; a column that the file lacks reads as empty.</summary>
internal readonly struct RowFields(CsvParser csv, int[] columns)
{
    public string this[int column]
    {
        get
        {
            var index = columns[column];
            return index < 0 || index >= csv.Count ? "" : csv[index];
        }
    }

    /// <summary>A number with a decimal point.</summary>
    /// <exception cref="FormatException">The field is no number; the message names it.</exception>
    public double Number(int column, string name) => OptionalNumber(column, name) ?? throw new FormatException($"{name} is missing");

    public double? OptionalNumber(int column, string name)
    {
        var text = this[column];
        if (text.Length == 0) return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) return number;
        throw new FormatException($"{name} '{CellText.Quote(text)}' is not a number");
    }

    public long WholeNumber(int column, string name)
    {
        var text = this[column];
        if (text.Length == 0) return 0;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= 0) return number;
        throw new FormatException($"{name} '{CellText.Quote(text)}' is not a whole number of 0 or more");
    }
}
