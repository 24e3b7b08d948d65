using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Coordinates;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Pipeline;

/// <summary>Makes mentions of the positions that a text states. Thread-safe.</summary>
/// <remarks>
/// A position needs no gazetteer: its place is the point that is written. Where nothing tells which number is the latitude, the order that lies by a place that the text names is taken, and else the
/// usual one; the other stays as runner-up, and the evidence says so.
/// </remarks>
internal sealed class StatedPositions(PlaceIndex index)
{
    /// <summary>The source of such places' identifiers.</summary>
    public const string Source = "position";

    private const double Sure = 0.98;
    private const double Usual = 0.9;
    private const double NamedNearbyKm = 300;
    private const double MuchNearer = 3;
    private const double NeighbourKm = 50;
    private const double AtKm = 0.1;
    private const double LeastNameConfidence = 0.5;
    private const double MostExactMetres = 50;

    /// <summary>The positions that a document's text states.</summary>
    public static ImmutableArray<FoundCoordinate> Find(SourceText source, CancellationToken cancellation) =>
        CoordinateFinder.Find(source.Text, source.Language, cancellation).RemoveAll(found => !source.Body.Contains(found.Span));

    /// <summary>The names that do not overlap a position: letters and words within one belong to it.</summary>
    public static ImmutableArray<Mention> Outside(ImmutableArray<Mention> names, ImmutableArray<FoundCoordinate> positions) =>
        positions.IsEmpty ? names : names.RemoveAll(name => positions.Any(position => position.Span.Overlaps(name.Span)));

    /// <summary>The mentions of names and positions, in the order of the text.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="names">Mentions of names, none of which overlaps a position.</param>
    /// <param name="positions">The positions.</param>
    public ImmutableArray<ResolvedMention> Join(string text, ImmutableArray<ResolvedMention> names, ImmutableArray<FoundCoordinate> positions) =>
        positions.IsEmpty ? names : [.. names.Concat(positions.Select(position => Mention(text, names, position))).OrderBy(static mention => mention.Span.Start)];

    private ResolvedMention Mention(string text, ImmutableArray<ResolvedMention> names, FoundCoordinate found)
    {
        var written = text[found.Span.Start..found.Span.End].ReplaceLineEndings(" ");
        if (found.Exchanged is not { } other) return Mention(found, Sure, Candidate(written, found.Coordinate, ""));
        var (usual, exchanged) = (Nearest(names, found.Coordinate.Point), Nearest(names, other.Point));
        if (exchanged.Km < NamedNearbyKm && exchanged.Km * MuchNearer < usual.Km)
            return Mention(found, Usual, Candidate(written, other, Beside(exchanged, "longitude first")), Candidate(written, found.Coordinate, "latitude first"));
        var isBeside = usual.Km < NamedNearbyKm;
        return Mention(found, isBeside ? Sure : Usual,
            Candidate(written, found.Coordinate, isBeside ? Beside(usual, "latitude first") : "nothing tells which number is the latitude; the first is taken for it"),
                Candidate(written, other, "longitude first"));
    }

    private static string Beside((string Name, double Km) place, string order) =>
        string.Create(CultureInfo.InvariantCulture, $"read with the {order}, {place.Km:0} km from {place.Name}, which the text names");

    private static ResolvedMention Mention(FoundCoordinate found, double confidence, params ImmutableArray<Candidate> candidates) =>
        new(found.Span, MentionKind.Position, candidates[0].Place, confidence, candidates);

    private Candidate Candidate(string written, WrittenCoordinate coordinate, string how)
    {
        var neighbour = index.FindNearest(coordinate.Point, 1, NeighbourKm);
        var place = PlaceOf(coordinate, neighbour.IsEmpty ? default : index.CountryOf(neighbour[0].Place));
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        evidence.Add(new Evidence("written position", 1,
            $"the text states the position {written} ({Words(coordinate.Form)}, to within {Metres(coordinate.UncertaintyMetres)}){(how.Length > 0 ? $", {how}" : "")}"));
        if (!neighbour.IsEmpty) evidence.Add(new Evidence("nearby", 0,
            $"{(neighbour[0].DistanceKm < AtKm ? "at" : string.Create(CultureInfo.InvariantCulture, $"{neighbour[0].DistanceKm:0.#} km from"))} {index.PlaceAt(neighbour[0].Place).Name}"));
        return new Candidate(place, new NamePosting(-1, NameKind.Official, 0, false, default, 0), 1, evidence.DrainToImmutable());
    }

    private static Place PlaceOf(WrittenCoordinate coordinate, CountryCode country)
    {
        var point = new GeoPoint(Math.Round(coordinate.Point.Longitude, 6), Math.Round(coordinate.Point.Latitude, 6));
        return new Place
        {
            Id = new PlaceId(string.Create(CultureInfo.InvariantCulture, $"{Source}:{point.Latitude},{point.Longitude}")),
            Name = NameOf(coordinate),
            Feature = Feature.Unknown,
            Point = point,
            Country = country,
            RadiusKm = coordinate.UncertaintyMetres > MostExactMetres ? coordinate.UncertaintyMetres / 1000 : null,
            Source = Source,
        };
    }

    /// <summary>The position to as many decimals as were written.</summary>
    private static string NameOf(WrittenCoordinate coordinate)
    {
        var decimals = Math.Clamp((int)Math.Ceiling(4.7 - Math.Log10(Math.Max(coordinate.UncertaintyMetres, 0.01))), 0, 6);
        var (latitude, longitude) = (Math.Abs(coordinate.Point.Latitude).ToString($"F{decimals}", CultureInfo.InvariantCulture), Math.Abs(coordinate.Point.Longitude)
            .ToString($"F{decimals}", CultureInfo.InvariantCulture));
        return $"{latitude}° {(coordinate.Point.Latitude < 0 ? 'S' : 'N')}, {longitude}° {(coordinate.Point.Longitude < 0 ? 'W' : 'E')}";
    }

    private static string Words(CoordinateForm form) => form switch
    {
        CoordinateForm.DegreesMinutes => "degrees and minutes",
        CoordinateForm.Utm => "UTM",
        CoordinateForm.Mgrs => "MGRS",
        CoordinateForm.GeoUri => "geo URI",
        CoordinateForm.MapLink => "map link",
        CoordinateForm.PlusCode => "plus code",
        CoordinateForm.Iso6709 => "ISO 6709",
        _ => "decimal degrees",
    };

    private static string Metres(double metres) =>
        metres >= 1000 ? string.Create(CultureInfo.InvariantCulture, $"{metres / 1000:0.#} km") : string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, metres):0} m");

    private static (string Name, double Km) Nearest(ImmutableArray<ResolvedMention> names, GeoPoint point)
    {
        var nearest = (Name: "", Km: double.PositiveInfinity);
        foreach (var mention in names)
        {
            if (mention.Place is not { Feature.IsCountry: false } place || mention.Confidence < LeastNameConfidence) continue;
            var km = place.Point.DistanceKm(point);
            if (km < nearest.Km) nearest = (place.Name, km);
        }

        return nearest;
    }
}
