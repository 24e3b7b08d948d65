using Gazetteer.Places;

namespace Gazetteer.Composer.Drafts;

/// <summary>A place while sources still add to it. Turned into a <see cref="Place"/> when all have spoken.</summary>
internal sealed class PlaceDraft(PlaceId id, string name, Feature feature, GeoPoint point, string source)
{
    private readonly NameSet _names = new();
    private readonly SortedSet<string> _sources = new(StringComparer.Ordinal) { source };

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

    public IReadOnlyCollection<NameDraft> Names => _names.All;

    private bool IsSeat => Feature.Code.StartsWith("PPLA", StringComparison.Ordinal) || Feature.IsCapital;

    public void AddSource(string source) => _sources.Add(source);

    /// <summary>Adds a name, or raises what is known of one that is there.</summary>
    /// <param name="text">The name; surrounding white space is dropped, an empty one ignored.</param>
    /// <param name="language">BCP 47 subtag or nothing.</param>
    /// <param name="kind">What the name is to the place.</param>
    /// <param name="closeness">How near the name is to the main one: see <see cref="NameCloseness"/>.</param>
    /// <param name="preferred">Whether its source prefers it within its language.</param>
    public void AddName(string text, string language, NameKind kind, NameCloseness closeness, bool preferred = false) =>
        _names.Add(text, language, kind, closeness, preferred, authored: false);

    /// <summary>Adds a name of the overlay, whose word on kind and preference stands against the sources'.</summary>
    public void AddAuthoredName(string text, string language, NameKind kind, NameCloseness closeness, bool preferred) =>
        _names.Add(text, language, kind, closeness, preferred, authored: true);

    /// <summary>Takes a name away again.</summary>
    public void RemoveName(NameDraft name) => _names.Remove(name);

    /// <summary>Takes what another row says of the same place: what is missing here, and its names as further ones.</summary>
    public void Absorb(PlaceDraft twin)
    {
        if (Admin1 is "" or "00") Admin1 = twin.Admin1;
        if (Admin2.Length == 0) Admin2 = twin.Admin2;
        if (Population == 0) Population = twin.Population;
        if (Wikidata.Length == 0) Wikidata = twin.Wikidata;
        if (!IsSeat && twin.IsSeat) Feature = twin.Feature;
        foreach (var name in twin.RankedNames())
            _names.Add(name.Text, name.Language, name.Kind, name.Closeness == NameCloseness.Main ? NameCloseness.SameName : name.Closeness, name.IsPreferred, name.IsAuthored);
        _sources.UnionWith(twin._sources);
    }

    /// <summary>The names from the main one outwards.</summary>
    public IEnumerable<NameDraft> RankedNames() => _names.Ranked();

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
