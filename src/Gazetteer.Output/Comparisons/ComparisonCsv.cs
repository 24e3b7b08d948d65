using Gazetteer.Output.Formats;
using Gazetteer.Output.Rows;
using Gazetteer.Scene.Comparing;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Output.Comparisons;

/// <summary>A comparison of two groups as CSV: one row a place, those that mark the first group most at the top.</summary>
public static class ComparisonCsv
{
    /// <summary>Writes the header and one row for each place.</summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="names">Names of countries.</param>
    /// <param name="byteOrderMark">Whether a byte-order mark comes first, by which Excel knows UTF-8.</param>
    public static void Write(TextWriter writer, Comparison comparison, PlaceDirectory names, bool byteOrderMark = false)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(names);
        (string, Func<ComparedPlace, TableCell>)[] columns =
        [
            ("place_id", static p => p.Place.Id.Value),
            ("name", static p => p.Place.Name),
            ("country_code", static p => p.Place.Country.ToString()),
            ("country", p => names.CountryName(p.Place.Country)),
            ("latitude", static p => TableCell.Number(p.Place.Point.Latitude)),
            ("longitude", static p => TableCell.Number(p.Place.Point.Longitude)),
            ("group", static p => p.MentionsB == 0 ? "A only" : p.MentionsA == 0 ? "B only" : "both"),
            ("mentions_a", static p => TableCell.Number(p.MentionsA)),
            ("mentions_b", static p => TableCell.Number(p.MentionsB)),
            ("documents_a", static p => TableCell.Number(p.DocumentsA)),
            ("documents_b", static p => TableCell.Number(p.DocumentsB)),
            ("share_a", p => TableCell.Number(Share(p.MentionsA, comparison.MentionsA))),
            ("share_b", p => TableCell.Number(Share(p.MentionsB, comparison.MentionsB))),
            ("log_odds", static p => TableCell.Number(Math.Round(p.LogOdds, 4))),
            ("log_odds_z", static p => TableCell.Number(Math.Round(p.Score, 4))),
            ("uri", static p => Identifiers.Of(p.Place.Id)),
        ];
        CsvTable.Write(writer, columns, comparison.Places, byteOrderMark);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : Math.Round((double)part / whole, 6);
}
