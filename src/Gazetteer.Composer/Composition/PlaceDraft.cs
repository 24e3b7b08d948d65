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
        var draft = new NameDraft(text, language, kind, closeness, preferred, _sequence++);
        var key = KeyOf(text, language);
        if (_names.TryGetValue(key, out var known)) draft = known.Raise(draft);

        // A source that knows the language speaks for the one that does not.
        if (language.Length > 0 && _names.Remove((text, ""), out var unspoken)) draft = draft.Raise(unspoken);
        _names[key] = draft;
    }

    // "Iran" is the name in ninety languages: one row is enough, but for the languages in which the views show names.
    private (string Text, string Language) KeyOf(string text, string language)
    {
        if (IsShown(language) || _names.ContainsKey((text, language))) return (text, language);
        var same = _names.Keys.FirstOrDefault(key => key.Text == text && (key.Language.Length > 0 || language.Length == 0));
        return same.Text is null ? (text, language) : same;
    }

    private static bool IsShown(string language) => language is "en" or "fa" or "ur" or "ar";

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
