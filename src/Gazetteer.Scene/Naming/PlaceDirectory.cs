using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gazetteer.Gazetteers;
using Gazetteer.Indexing;
using Gazetteer.Places;
using Gazetteer.Regions;
using Gazetteer.Scene.Colours;

namespace Gazetteer.Scene.Naming;

/// <summary>Names of places, of their countries and provinces, for people to read. Thread-safe.</summary>
public sealed class PlaceDirectory
{
    private readonly PlaceIndex _index;
    private readonly ConcurrentDictionary<PlaceId, string> _native = new();
    private readonly Lazy<(Dictionary<CountryCode, Place> Countries, Dictionary<(CountryCode, string), Place> Provinces)> _units;

    /// <summary>Reads from an index; countries and provinces are gathered at first need.</summary>
    /// <param name="index">The index.</param>
    /// <param name="own">What is known of the user's own gazetteers, by name; none when not given.</param>
    /// <param name="footprints">The ground that places cover; what the index says of it when not given.</param>
    public PlaceDirectory(PlaceIndex index, IReadOnlyDictionary<string, GazetteerAbout>? own = null, Footprints? footprints = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        _index = index;
        OwnGazetteers = own ?? ImmutableDictionary<string, GazetteerAbout>.Empty;
        Footprints = footprints ?? new Footprints(index);
        _units = new(GatherUnits);
    }

    /// <summary>Where the places are.</summary>
    internal PlaceIndex Index => _index;

    /// <summary>What is known of the user's own gazetteers, by name.</summary>
    public IReadOnlyDictionary<string, GazetteerAbout> OwnGazetteers { get; }

    /// <summary>The ground that places cover.</summary>
    public Footprints Footprints { get; }

    /// <summary>The colour that the user gave the gazetteer of a place; null for the usual ones.</summary>
    public Colour? TintOf(PlaceId place) =>
        OwnGazetteers.Count > 0 && OwnGazetteers.TryGetValue(place.Source.ToString(), out var about) && about.Colour.Length > 0 ? Colour.Parse(about.Colour) : null;

    /// <summary>Gathers the units now, so that the first question need not wait for it: some tens of milliseconds for the whole world.</summary>
    public void Prepare() => _ = _units.Value;

    /// <summary>The country's name, its code when the gazetteer does not have it, or nothing for no country.</summary>
    public string CountryName(CountryCode country) => country.IsNone ? "" : CountryOf(country)?.Name ?? country.ToString();

    /// <summary>The country of a code; null for none, and where the gazetteer does not have it.</summary>
    public Place? CountryOf(CountryCode country) => country.IsNone ? null : _units.Value.Countries.GetValueOrDefault(country);

    /// <summary>The first-order unit that the place lies in or is; null where it has none.</summary>
    public Place? ProvinceOf(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Feature.IsCountry || place.Admin1.Length == 0 ? null : _units.Value.Provinces.GetValueOrDefault((place.Country, place.Admin1));
    }

    /// <summary>The name of the first-order unit that the place lies in; empty when it has none or is one.</summary>
    public string ProvinceName(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Feature.IsAdmin1 ? "" : ProvinceOf(place)?.Name ?? "";
    }

    /// <summary>The place's name with its province and country, each once: <c>Gwadar, Balochistan, Pakistan</c>.</summary>
    public string FullName(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return string.Join(", ", new[] { place.Name, ProvinceName(place), CountryName(place.Country) }.Where(static n => n.Length > 0).Distinct());
    }

    /// <summary>All names of a place, main name first; its main name alone when the index does not hold it.</summary>
    public ImmutableArray<PlaceName> NamesOf(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var ordinal = _index.FindPlace(place.Id);
        return ordinal >= 0 ? _index.NamesOf(ordinal) : [new PlaceName(place.Id, place.Name, "", NameKind.Official, true, 0)];
    }

    /// <summary>
    /// The place's name as its country writes it, in a script that is not Latin; empty otherwise. For what lies in no one country see
    /// <see cref="NativeLanguages"/>.
    /// </summary>
    public string NativeName(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return _native.GetOrAdd(place.Id, static (_, of) => of.Directory.FindNativeName(of.Place), (Directory: this, Place: place));
    }

    private string FindNativeName(Place place)
    {
        var names = NamesOf(place);
        foreach (var language in NativeLanguages.Of(place.Country, place.Point))
        {
            var best = names
                .Where(n => n.Language == language && n.Script is not ("Latn" or "Zyyy"))
                .Where(static n => n.Kind is NameKind.Official or NameKind.Alternate or NameKind.Transliteration)
                .MinBy(static n => (n.IsPreferred ? 0 : 1, (int)n.Kind, n.Rank));
            if (best is not null) return best.Text;
        }

        return "";
    }

    /// <summary>The place's name in a language, the usual one where there are several; empty when none is known.</summary>
    /// <param name="place">The place.</param>
    /// <param name="language">A BCP 47 language, such as <c>fa</c>.</param>
    public string NameIn(Place place, string language)
    {
        ArgumentNullException.ThrowIfNull(place);
        return NamesOf(place)
            .Where(n => n.Language == language && n.Kind is NameKind.Official or NameKind.Alternate or NameKind.Transliteration)
            .MinBy(static n => (n.IsPreferred ? 0 : 1, (int)n.Kind, n.Rank))?.Text ?? "";
    }

    private (Dictionary<CountryCode, Place> Countries, Dictionary<(CountryCode, string), Place> Provinces) GatherUnits()
    {
        var countries = new Dictionary<CountryCode, Place>();
        var provinces = new Dictionary<(CountryCode, string), Place>();
        for (var i = 0; i < _index.PlaceCount; i++)
        {
            // The index keeps every place that it is asked for: it is asked for the units alone.
            var feature = _index.FeatureOf(i);
            if (feature.IsCountry && feature.Code != "PCLH")
            {
                var place = _index.PlaceAt(i);
                if (!countries.TryGetValue(place.Country, out var known) || (feature.Code == "PCLI" && known.Feature.Code != "PCLI")) countries[place.Country] = place;
            }
            else if (feature.IsAdmin1) provinces.TryAdd((_index.CountryOf(i), _index.PlaceAt(i).Admin1), _index.PlaceAt(i));
        }

        return (countries, provinces);
    }
}
