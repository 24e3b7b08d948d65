using System.Text.RegularExpressions;
using Gazetteer.Composer.Basemaps;
using Gazetteer.Composer.Basemaps.Shapefiles;
using Gazetteer.Composer.Drafts;
using Gazetteer.Composer.Packages;
using Gazetteer.Composer.Reports;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Composer.Composition;

/// <summary>Rivers of Natural Earth, beside those that the overlay names.</summary>
/// <remarks>
/// A river that shares its bare name with a town or a province ("Ottawa", "Albany") is entered as "Ottawa River" alone: in a text the bare name
/// means the town. Lakes cannot be had: the package's lakes have no names.
/// </remarks>
internal sealed partial class RiverComposition(PackageStore store, GazetteerDraft draft)
{
    private const string FineFile = "usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp";
    private const string CoarseFile = "usr/share/magics/50m/ne_50m_rivers_lake_centerlines.shp";
    private const string Source = "libmagics++-data";
    // Where English is spoken at home, writers say "the Peace River", never "the Peace".
    private static readonly CountryCode[] SaidWithRiver = [new("US"), new("CA"), new("AU"), new("NZ")];
    private static readonly double[] Samples = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

    public IEnumerable<SourceTally> Compose()
    {
        var tally = new SourceTally($"{Source} rivers");
        var units = new UnitLocator(draft.Shapes);
        var taken = draft.Places.Where(static place => place.Feature.Class is not FeatureClass.Hydrographic)
            .Select(static place => NameFolding.Fold(place.Name)).ToHashSet(StringComparer.Ordinal);
        var waters = draft.Places.Where(static place => place.Feature.Class == FeatureClass.Hydrographic)
            .Select(static place => (Place: place, Names: FoldedNames(place))).ToList();
        foreach (var course in RiverCourse.Assemble(Read(store, tally)))
        {
            var names = NamesOf(course.Name).ToList();
            var known = waters.Find(water => names.Exists(name => water.Names.Contains(Bare(NameFolding.Fold(name)))) && Touches(water.Place.Bounds, course)).Place;
            if (known is null) Add(course, names, taken, units, tally);
            else Merge(known, names, taken, tally);
        }

        return [tally];
    }

    /// <summary>The lines that bear a name.</summary>
    public static IEnumerable<(string Name, NetTopologySuite.Geometries.Geometry Lines)> ReadNamed(PackageStore store) => Read(store, new SourceTally($"{Source} rivers"));

    /// <summary>The identifier of a river that the gazetteer has from here.</summary>
    public static PlaceId IdOf(RiverCourse course) => new($"naturalearth:river-{NameFolding.Fold(course.Name).Replace(' ', '-')}_{course.Middle.Longitude:0}_{course.Middle.Latitude:0}");

    private static IEnumerable<(string Name, NetTopologySuite.Geometries.Geometry Lines)> Read(PackageStore store, SourceTally tally)
    {
        var known = new RiverNames(Read(store, CoarseFile));
        foreach (var line in Read(store, FineFile))
        {
            var name = known.NameOf(line);
            if (line["name"].Length == 0) tally.Refuse("line without a name");
            else if (name.Length == 0) tally.Refuse("name whose letters the package has lost");
            else if (line.Shape.IsEmpty) tally.Refuse("line without a course");
            else yield return (name, line.Shape);
        }
    }

    private static IReadOnlyList<ShapeRecord> Read(PackageStore store, string file) => Shapefile.Read(Path.Combine(store.Folder(SourcePackages.Magics), file));

    private void Add(RiverCourse course, List<string> names, HashSet<string> taken, UnitLocator units, SourceTally tally)
    {
        var id = IdOf(course);
        var countries = Samples.Select(course.At).Select(units.CountryAt).Where(static code => !code.IsNone).Distinct().ToList();
        var isBareSaid = !countries.Exists(static code => SaidWithRiver.Contains(code));
        var all = names.SelectMany(name => Forms(name, isBareSaid && !taken.Contains(NameFolding.Fold(name)))).ToList();
        var place = new PlaceDraft(id, all[0], new Feature(FeatureClass.Hydrographic, "STM"), course.Middle, Source)
        {
            Country = countries.Count == 1 ? countries[0] : default,
            Bounds = course.Bounds,
        };
        place.AddName(all[0], "en", NameKind.Official, NameCloseness.Main, preferred: true);
        foreach (var name in all.Skip(1)) place.AddName(name, "", NameKind.Alternate, NameCloseness.SameName);
        draft.Add(place);
        tally.Add();
    }

    private static void Merge(PlaceDraft place, List<string> names, HashSet<string> taken, SourceTally tally)
    {
        // The overlay's author chose whether its bare name is given.
        foreach (var name in names.Where(name => !taken.Contains(NameFolding.Fold(name)) && place.Names.All(known => Bare(NameFolding.Fold(known.Text)) != NameFolding.Fold(name))))
            place.AddName(name, "", NameKind.Alternate, NameCloseness.OfLanguage);
        place.AddSource(Source);
        tally.Merge();
    }

    private static IEnumerable<string> Forms(string name, bool bare)
    {
        if (bare || SaysRiver(name)) yield return name;
        if (!SaysRiver(name)) yield return $"{name} River";
    }

    /// <summary>Whether a river runs through a box.</summary>
    public static bool Touches(GeoBounds? bounds, RiverCourse course) =>
        bounds is { } box && Samples.Any(share => box.Contains(course.At(share)));

    private static HashSet<string> FoldedNames(PlaceDraft place) => [.. place.Names.Select(static name => Bare(NameFolding.Fold(name.Text)))];

    /// <summary>A folded name without its word for a river.</summary>
    public static string Bare(string folded) => RiverWords().Replace(folded, "").Trim();

    private static bool SaysRiver(string name) => RiverWords().IsMatch(NameFolding.Fold(name));

    /// <summary>"Dnipro (Dnieper)" and "Rhein/Rhine" are two names.</summary>
    public static IEnumerable<string> NamesOf(string name) =>
        name.Split(['(', ')', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static part => Abbreviation().Replace(part, "Rivière "));

    [GeneratedRegex(@"^R\. (?=d)")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\b(river|rio|riviere|canal|darya|daryasi|gol|creek|wadi|nahr|he|jiang|fork|branch|rud)\b")]
    private static partial Regex RiverWords();
}
