using Gazetteer.Places;

namespace Gazetteer.Composer.Composition;

/// <summary>A place while sources still add to it. Turned into a <see cref="Place"/> when all have spoken.</summary>
internal sealed class PlaceDraft(PlaceId id, string name, Feature feature, GeoPoint point, string source)
{
    private readonly Dictionary<(string Text, string Language), NameDraft> _names = [];
    private readonly SortedSet<string> _sources = new(StringComparer.Ordinal) { source };
    private int _sequence;

    public PlaceId Id { get; } = id;

    public string Name { get; set; } = name;

    public Feature Feature { get; set; } = feature;

    public GeoPoint Point { get; set; } = point;

    public CountryCode Country { get; init; }

    public string Admin1 { get; set; } = "";

    public string Admin2 { get; set; } = "";

    public GeoBounds? Bounds { get; set; }

    public double? RadiusKm { get; set; }

    public long Population { get; set; }

    public PlaceId? Parent { get; set; }

    public string Wikidata { get; set; } = "";

    public IReadOnlyCollection<NameDraft> Names => _names.Values;

    public void AddSource(string source) => _sources.Add(source);

    /// <summary>Adds a name, or raises what is known of one that is there.</summary>
    /// <param name="text">The name; surrounding white space is dropped, an empty one ignored.</param>
    /// <param name="language">BCP 47 subtag or nothing.</param>
    /// <param name="kind">What the name is to the place.</param>
    /// <param name="closeness">How near the name is to the main one: see <see cref="NameCloseness"/>.</param>
    /// <param name="preferred">Whether its source prefers it within its language.</param>
    public void AddName(string text, string language, NameKind kind, NameCloseness closeness, bool preferred = false)
    {
        text = text.Trim();
        if (text.Length == 0) return;
        // A source that knows the language speaks for the one that does not.
        if (language.Length > 0) _names.Remove((text, ""), out _);
        else if (_names.Keys.Any(key => key.Text == text)) return;
        var draft = new NameDraft(text, language, kind, closeness, preferred, _sequence++);
        if (_names.TryGetValue((text, language), out var known)) draft = known.Raise(draft);
        _names[(text, language)] = draft;
    }

    public Place ToPlace() => new()
    {
        Id = Id,
        Name = Name,
        Feature = Feature,
        Country = Country,
        Admin1 = Admin1,
        Admin2 = Admin2,
        Point = Point,
        Bounds = Bounds,
        RadiusKm = RadiusKm,
        Population = Population,
        Parent = Parent,
        Wikidata = Wikidata,
        Source = string.Join('+', _sources),
    };
}
