using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Places;
using Gazetteer.Resolution;

namespace Gazetteer.Regions;

/// <summary>Which country or province a text means by "the country" and "the province". Thread-safe.</summary>
internal sealed class HomeLand
{
    /// <summary>How sure such a word is.</summary>
    public const double Confidence = 0.6;

    private readonly PlaceIndex _index;
    private readonly Lazy<Dictionary<CountryCode, int>> _countries;

    /// <summary>Reads from an index.</summary>
    public HomeLand(PlaceIndex index)
    {
        _index = index;
        _countries = new Lazy<Dictionary<CountryCode, int>>(GatherCountries);
    }

    /// <summary>The country of a code, or null.</summary>
    public Place? CountryOf(CountryCode code) => !code.IsNone && _countries.Value.TryGetValue(code, out var country) ? _index.PlaceAt(country) : null;

    /// <summary>
    /// The country or province that a word at an offset means: the country in which most of the places lie that the text has named until there, or, where it has named none, that it names
    /// later; the province that it named last.
    /// </summary>
    /// <param name="kind"><c>country</c> or <c>province</c>.</param>
    /// <param name="mentions">The mentions of the document.</param>
    /// <param name="offset">Where the word stands.</param>
    public Place? Of(string kind, ImmutableArray<ResolvedMention> mentions, int offset)
    {
        var before = PlacesOf(mentions.TakeWhile(m => m.Span.Start < offset));
        if (kind == "province") return before.Reverse().Select(ProvinceOf).FirstOrDefault(static province => province is not null);
        return MostNamed(before) ?? MostNamed(PlacesOf(mentions));
    }

    private static IEnumerable<Place> PlacesOf(IEnumerable<ResolvedMention> mentions) => mentions.Where(static m => m.Place is not null && m.IsMappable).Select(static m => m.Place!);

    private Place? MostNamed(IEnumerable<Place> places)
    {
        var countries = places.Where(static place => !place.Country.IsNone).GroupBy(static place => place.Country).ToList();
        return countries.Count == 0 ? null : CountryOf(countries.MaxBy(static country => country.Count())!.Key);
    }

    private Place? ProvinceOf(Place place)
    {
        if (place.Feature.IsAdmin1) return place;
        for (var at = _index.FindPlace(place.Id); at >= 0; at = _index.ParentOf(at))
        {
            if (_index.FeatureOf(at).IsAdmin1) return _index.PlaceAt(at);
        }

        return null;
    }

    private Dictionary<CountryCode, int> GatherCountries()
    {
        var countries = new Dictionary<CountryCode, int>();
        for (var i = 0; i < _index.PlaceCount; i++)
        {
            var feature = _index.FeatureOf(i);
            if (feature.IsCountry && feature.Code != "PCLH" && (feature.Code == "PCLI" || !countries.ContainsKey(_index.CountryOf(i)))) countries[_index.CountryOf(i)] = i;
        }

        return countries;
    }
}
