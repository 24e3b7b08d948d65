using CsvHelper;
using Gazetteer.Composer.Drafts;
using Gazetteer.Composer.Overlays;
using Gazetteer.Composer.Reports;
using Gazetteer.Foundation;
using Gazetteer.Places;

namespace Gazetteer.Composer.Composition;

/// <summary>The authored overlay: places that no package has, and names for the places that packages have.</summary>
/// <remarks>Where an authored town is one that a source knows too, the source's place is kept, and the overlay's identifier leads to it.</remarks>
internal sealed class OverlayComposition(string folder, GazetteerDraft draft)
{
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<PlaceId, PlaceDraft> _same = [];

    /// <summary>Rows that could not be used.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Adds the places, before those sources that have no identifiers of their own.</summary>
    public IEnumerable<SourceTally> ComposePlaces()
    {
        var tally = new SourceTally("overlay places");
        var towns = new NeighbourIndex(draft.Places.Where(static place => place.Feature.Class == FeatureClass.Populated));
        Table.Read("places.csv", row => AddPlace(OverlayPlace.Parse(row), towns, tally));
        return [tally];
    }

    /// <summary>Adds names to the places, when all sources have spoken.</summary>
    public IEnumerable<SourceTally> ComposeNames() =>
    [
        ReadNames("names.csv", static row => Enum.Parse<NameKind>(row.GetField("kind")!, ignoreCase: true), static row => row.GetField<bool>("preferred")),
        ReadNames("exonyms.csv", static _ => NameKind.Alternate, static _ => true),
        ReadNames("demonyms.csv", static _ => NameKind.Demonym, static _ => false),
        ReadNames("abbreviations.csv", static _ => NameKind.Abbreviation, static _ => false),
        ReadHistory(),
    ];

    /// <summary>Corrects populations, when all sources have spoken.</summary>
    public IEnumerable<SourceTally> ComposePopulations()
    {
        var tally = new SourceTally("overlay populations");
        Table.Read("populations.csv", row =>
        {
            var place = Find(row, tally);
            place.Population = row.GetField<long>("population");
            place.AddSource(OverlayPlace.Source);
            tally.Merge();
        });
        return [tally];
    }

    /// <summary>Moves places to the points that the overlay gives them, when all places are there.</summary>
    public IEnumerable<SourceTally> ComposePoints()
    {
        var tally = new SourceTally("overlay points");
        Table.Read("points.csv", row =>
        {
            var authored = OverlayPoint.Parse(row);
            var place = Find(row, tally);
            place.Point = authored.Point;
            place.RadiusKm = authored.RadiusKm ?? place.RadiusKm;
            tally.Merge();
        });
        return [tally];
    }

    private OverlayTable Table => new(folder, _problems.Add);

    private PlaceDraft Find(CsvReader row, SourceTally tally)
    {
        var id = new PlaceId(row.GetField("place_id")!);
        if ((_same.GetValueOrDefault(id) ?? draft.Find(id)) is { } place) return place;
        tally.Refuse("no such place");
        throw new FormatException($"there is no place '{id}'");
    }

    private void AddPlace(PlaceDraft place, NeighbourIndex towns, SourceTally tally)
    {
        var isTown = place.Feature.Class == FeatureClass.Populated;
        if (isTown && towns.FindNear(place.Name, place.Country, place.Point) is { } same)
        {
            _same[place.Id] = same;
            same.AddSource(OverlayPlace.Source);
            if (same.Population == 0) same.Population = place.Population;
            if (same.Wikidata.Length == 0) same.Wikidata = place.Wikidata;
            tally.Merge();
            return;
        }

        draft.Add(place);
        tally.Add();
    }

    /// <summary>Adds the names of former times; their years are read by the program itself, from the same file.</summary>
    private SourceTally ReadHistory()
    {
        var tally = new SourceTally("overlay history");
        Table.Read("history.csv", row =>
        {
            var place = Find(row, tally);
            var name = row.GetField("name") is { Length: > 0 } text ? text : throw new FormatException("the name is empty");
            if (row.GetField<int?>("from") is { } from && row.GetField<int?>("to") is { } to && from > to) throw new FormatException($"{from} is after {to}");
            if (!place.Names.Any(known => known.Text == name)) place.AddAuthoredName(name, "en", NameKind.Historic, NameCloseness.Alias, preferred: false);
            place.AddSource(OverlayPlace.Source);
            tally.Merge();
        });
        return tally;
    }

    private SourceTally ReadNames(string file, Func<CsvReader, NameKind> kindOf, Func<CsvReader, bool> isPreferred)
    {
        var tally = new SourceTally($"overlay {Path.GetFileNameWithoutExtension(file)}");
        Table.Read(file, row =>
        {
            var place = Find(row, tally);
            var kind = kindOf(row);
            var closeness = kind is NameKind.Official or NameKind.Alternate or NameKind.Abbreviation ? NameCloseness.SameName : NameCloseness.Alias;
            place.AddAuthoredName(row.GetField("name")!, row.GetField("language") ?? "", kind, closeness, isPreferred(row));
            place.AddSource(OverlayPlace.Source);
            tally.Merge();
        });
        return tally;
    }
}
