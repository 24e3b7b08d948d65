using System.Globalization;
using CsvHelper;
using Gazetteer.Mentions;
using Gazetteer.Places;

namespace Gazetteer.Cli.Tests.Seeds;

/// <summary>A mention that a careful reader found: a row of <c>seeds/*.expected.csv</c>, whose README explains it.</summary>
internal sealed record ExpectedMention(int Start, int End, string Text, MentionKind Kind, string Place, GeoPoint? Point)
{
    public static IReadOnlyList<ExpectedMention> Read(string path)
    {
        using var csv = new CsvReader(File.OpenText(path), CultureInfo.InvariantCulture);
        var rows = new List<ExpectedMention>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            GeoPoint? point = csv.GetField("longitude") is { Length: > 0 } ? new GeoPoint(csv.GetField<double>("longitude"), csv.GetField<double>("latitude")) : null;
            rows.Add(new ExpectedMention(csv.GetField<int>("start"), csv.GetField<int>("end"), csv.GetField("text")!, Enum.Parse<MentionKind>(csv.GetField("kind")!, ignoreCase: true),
                csv.GetField("place")!, point));
        }

        return rows;
    }

    /// <summary>Whether a map shows it.</summary>
    public bool IsMappable => Kind is MentionKind.Literal or MentionKind.Metonymic or MentionKind.Modifier;

    /// <summary>Whether the place is the expected one: within its own size of the expected point, 161 km for what is small.</summary>
    public bool IsAt(Place place) => Point is { } point && point.DistanceKm(place.Point) <= Math.Max(161, SizeKm(place));

    private static double SizeKm(Place place)
    {
        if (place.Feature.Class is not (FeatureClass.Area or FeatureClass.Hydrographic or FeatureClass.Administrative or FeatureClass.Terrain)) return 0;
        if (place.Bounds is { } b) return new GeoPoint(b.West, b.South).DistanceKm(new GeoPoint(b.East, b.North)) / 2;
        return place.RadiusKm ?? 0;
    }
}
