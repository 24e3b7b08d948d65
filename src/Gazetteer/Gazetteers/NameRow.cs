using CsvHelper;
using Gazetteer.Places;

namespace Gazetteer.Gazetteers;

/// <summary>One row of <c>names.csv</c>, to and from a <see cref="PlaceName"/>.</summary>
internal static class NameRow
{
    private const int Place = 0, Text = 1, Language = 2, Kind = 4, Preferred = 5, Rank = 6;

    private static readonly Dictionary<string, NameKind> Kinds = Enum.GetValues<NameKind>().ToDictionary(KindText, StringComparer.Ordinal);

    public static PlaceName Parse(RowFields row)
    {
        if (row[Text].Length == 0) throw new FormatException("the name is empty");
        var rank = row.WholeNumber(Rank, "rank");
        if (rank > byte.MaxValue) throw new FormatException($"rank {rank} is greater than {byte.MaxValue}");
        return new PlaceName(new PlaceId(row[Place]), row[Text], row[Language], ParseKind(row[Kind]), ParsePreferred(row[Preferred]), (byte)rank);
    }

    public static void Write(CsvWriter csv, PlaceName name)
    {
        csv.WriteField(name.Place.Value);
        csv.WriteField(name.Text);
        csv.WriteField(name.Language);
        csv.WriteField(name.Script);
        csv.WriteField(KindText(name.Kind));
        csv.WriteField(name.IsPreferred ? "1" : "");
        csv.WriteField(name.Rank);
        csv.NextRecord();
    }

    private static NameKind ParseKind(string text) =>
        text.Length == 0 ? NameKind.Alternate
        : Kinds.TryGetValue(text, out var kind) ? kind
        : throw new FormatException($"'{CellText.Quote(text)}' is no kind of name; known are {string.Join(", ", Kinds.Keys)}");

    private static bool ParsePreferred(string text) => text switch
    {
        "" or "0" or "false" => false,
        "1" or "true" => true,
        _ => throw new FormatException($"preferred is '{CellText.Quote(text)}', not 1, 0 or empty"),
    };

    private static string KindText(NameKind kind) => kind.ToString().ToLowerInvariant();
}
