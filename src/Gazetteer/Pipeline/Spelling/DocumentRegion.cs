using System.Collections.Immutable;
using Gazetteer.Indexing.Spelling;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Resolution;

namespace Gazetteer.Pipeline.Spelling;

/// <summary>Where on Earth a document is about, as a whole and at each of its passages: the places that its names were resolved to.</summary>
internal sealed class DocumentRegion
{
    /// <summary>A place is near a named one up to this distance, in kilometres.</summary>
    public const double NearKm = 300;

    /// <summary>Names so many mentions before or after are neighbours.</summary>
    private const int Neighbours = 5;

    /// <summary>Of this share of a document's places, or of its mentions, it is about.</summary>
    private const double HomeShare = 0.25;

    private readonly List<(int Start, Place Place)> _mentions = [];
    private readonly List<GeoPoint> _points = [];
    private readonly Dictionary<CountryCode, int> _countries = [];
    private readonly List<Place> _places = [];
    private readonly Dictionary<CountryCode, bool[]> _cellsOfCountry = [];
    private bool[]? _home;

    /// <summary>The region of a document.</summary>
    /// <param name="mentions">What is resolved of it, in order of the text.</param>
    public static DocumentRegion Of(ImmutableArray<ResolvedMention> mentions)
    {
        var region = new DocumentRegion();
        var seen = new HashSet<PlaceId>();
        foreach (var mention in mentions)
        {
            if (PlaceOf(mention) is not { } place || place.Feature is { Code: "CONT" or "OCN" }) continue;
            region._mentions.Add((mention.Span.Start, place));
            if (!place.Country.IsNone) region._countries[place.Country] = region._countries.GetValueOrDefault(place.Country) + 1;
            if (!seen.Add(place.Id)) continue;
            region._places.Add(place);
            if (!place.Feature.IsCountry) region._points.Add(place.Point);
        }

        return region;
    }

    /// <summary>Whether a place lies near one that is named close by in the text, or near a good part of those that the document names.</summary>
    /// <param name="point">The place.</param>
    /// <param name="starts">Where the name stands in the text.</param>
    public bool IsNear(GeoPoint point, IEnumerable<int> starts) =>
        _points.Count(p => p.DistanceKm(point) <= NearKm) is > 0 and var near
        && (near >= HomeShare * _points.Count || starts.Any(start => Beside(start).Any(place => !place.Feature.IsCountry && place.Point.DistanceKm(point) <= NearKm)));

    /// <summary>The cells outside of which no place is near by <see cref="IsNear"/>.</summary>
    /// <param name="starts">Where the name stands in the text.</param>
    public bool[] CellsNear(IEnumerable<int> starts)
    {
        var cells = (bool[])(_home ??= CellsOfHome()).Clone();
        foreach (var place in starts.SelectMany(Beside).DistinctBy(static place => place.Id))
        {
            if (!place.Feature.IsCountry) GeoCell.Mark(cells, place.Point, NearKm);
        }

        return cells;
    }

    /// <summary>The cells near a name (<see cref="CellsNear"/>), and those near what the document names of the countries that are named close by.</summary>
    /// <param name="near">The cells near it.</param>
    /// <param name="starts">Where the name stands in the text.</param>
    public bool[] CellsOfCountries(bool[] near, IReadOnlyCollection<int> starts)
    {
        var cells = (bool[])near.Clone();
        foreach (var country in _countries.Keys.Where(country => HasCountry(country, starts)))
        {
            if (!_cellsOfCountry.TryGetValue(country, out var own)) _cellsOfCountry[country] = own = CellsOf(country);
            for (var cell = 0; cell < cells.Length; cell++) cells[cell] |= own[cell];
        }

        return cells;
    }

    /// <summary>The cells near a good part of the places that the document names.</summary>
    private bool[] CellsOfHome()
    {
        var near = new int[GeoCell.Count];
        foreach (var cell in _points.SelectMany(static point => GeoCell.Around(point, NearKm).Distinct())) near[cell]++;
        return [.. near.Select(count => count > 0 && count >= HomeShare * _points.Count)];
    }

    /// <summary>Whether a country is named close by, itself or a place of it, or is what the document is about.</summary>
    public bool HasCountry(CountryCode country, IEnumerable<int> starts) =>
        _countries.TryGetValue(country, out var mentions) && (mentions >= HomeShare * _mentions.Count || starts.Any(start => Beside(start).Any(place => place.Country == country)));

    // Of a small place that stands alone nobody is sure; that a name spelled nearly like a neighbour's stands beside it is what makes it likely.
    private static Place? PlaceOf(ResolvedMention mention) =>
        mention.Kind == MentionKind.Person ? null : mention.Place ?? (mention.Candidates is [{ IsWithinName: false } likeliest, ..] ? likeliest.Place : null);

    /// <summary>The places that are named next before and after an offset.</summary>
    private IEnumerable<Place> Beside(int start)
    {
        var (low, high) = (0, _mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].Start < start) low = middle + 1;
            else high = middle;
        }

        for (var i = Math.Max(0, low - Neighbours); i < Math.Min(_mentions.Count, low + Neighbours); i++) yield return _mentions[i].Place;
    }

    private bool[] CellsOf(CountryCode country)
    {
        var cells = new bool[GeoCell.Count];
        foreach (var place in _places.Where(place => place.Country == country))
        {
            if (!place.Feature.IsCountry) GeoCell.Mark(cells, place.Point, NearKm);
            else if (place.Bounds is { } box) GeoCell.Mark(cells, box);
            else if (place.RadiusKm is { } radius) GeoCell.Mark(cells, place.Point, radius);
        }

        return cells;
    }
}
