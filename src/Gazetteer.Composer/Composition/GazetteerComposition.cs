using Gazetteer.Composer.Packages;
using Gazetteer.Composer.Reading;

namespace Gazetteer.Composer.Composition;

/// <summary>Composes the gazetteer: each source in its turn, wide places before the ones that lie in them.</summary>
internal sealed class GazetteerComposition(PackageStore store, Action<string> log)
{
    private readonly GazetteerDraft _draft = new();
    private readonly List<SourceTally> _tallies = [];

    public IReadOnlyList<SourceTally> Tallies => _tallies;

    public ComposedGazetteer Compose()
    {
        var cities = Cities500Reader.Read(store).ToList();
        Take("countries", new CountryComposition(store, _draft).Compose());
        Take("administrative units", new UnitComposition(store, _draft, new TownMap(cities)).Compose());
        Take("towns", new TownComposition(store, _draft, cities).Compose());
        Take("names by language", new LocaleComposition(store, _draft).Compose());
        return ComposedGazetteer.From(_draft);
    }

    private void Take(string subject, IEnumerable<SourceTally> tallies)
    {
        log($"composing {subject}");
        _tallies.AddRange(tallies);
    }
}
