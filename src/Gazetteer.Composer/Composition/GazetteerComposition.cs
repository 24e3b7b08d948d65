using Gazetteer.Composer.Drafts;
using Gazetteer.Composer.Overlays;
using Gazetteer.Composer.Packages;
using Gazetteer.Composer.Reading;
using Gazetteer.Composer.Reports;
using Gazetteer.Foundation;

namespace Gazetteer.Composer.Composition;

/// <summary>Composes the gazetteer: each source in its turn, wide places before the ones that lie in them.</summary>
internal sealed class GazetteerComposition(PackageStore store, string overlayFolder, Action<string> log)
{
    private readonly GazetteerDraft _draft = new();
    private readonly List<SourceTally> _tallies = [];

    public IReadOnlyList<SourceTally> Tallies => _tallies;

    /// <summary>How many pairs would look like one place told twice if the sources stood side by side unmerged.</summary>
    public int DuplicatesBefore { get; private set; }

    /// <summary>Rows of the overlay that could not be used, and units that the sources have mixed up.</summary>
    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public ComposedGazetteer Compose()
    {
        var cities = Cities500Reader.Read(store).ToList();
        var overlay = new OverlayComposition(overlayFolder, _draft);
        Take("countries", new CountryComposition(store, _draft).Compose());
        var townMap = new TownMap(cities);
        var recoded = new RecodedCountries(cities, CitiesJsonReader.ReadTowns(store));
        var seats = new UnitSeats(townMap, new TownMap([.. CitiesJsonReader.ReadTowns(store).Select(static town => town.ToCity())]), OverlayPoint.ReadAll(overlayFolder), _draft);
        Take("administrative units", new UnitComposition(store, _draft, townMap, seats, recoded).Compose());
        var census = new DuplicateCensus();
        var languages = new LocalLanguages(CountryInfoReader.Read(store), _draft);
        var towns = new TownComposition(store, _draft, cities, [.. CitiesJsonReader.ReadTowns(store).Select(recoded.WithoutCodes)], new AliasList(languages), census);
        Take("towns", towns.ComposeIdentified());
        Take("overlay", overlay.ComposePlaces());
        Take("points of the overlay", overlay.ComposePoints());
        Take("more towns", towns.ComposeUnidentified());
        Take("towns listed twice", new TownTwins(_draft).Join());
        Take("names by language", new LocaleComposition(store, _draft).Compose());
        Take("names of the overlay", overlay.ComposeNames());
        Take("populations of the overlay", overlay.ComposePopulations());
        Take("names of units after their seats", new UnitNames(_draft).Compose());
        Take("names of units that are a neighbour's", new NeighbourNames(_draft).Remove());
        Take("rivers", new RiverComposition(store, _draft).Compose());
        log("composing parents");
        new Containers(_draft).Assign();
        Problems = [.. overlay.Problems, .. new UnitAudit(_draft).Find()];
        DuplicatesBefore = census.CountPairs();
        return ComposedGazetteer.From(_draft);
    }

    private void Take(string subject, IEnumerable<SourceTally> tallies)
    {
        log($"composing {subject}");
        _tallies.AddRange(tallies);
    }
}
