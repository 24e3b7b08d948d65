using System.Collections.Frozen;
using Gazetteer.Places;

namespace Gazetteer.Resolution;

/// <summary>Common nouns beside a name that say what kind of place is meant: "Savaran District", "Makran coast", "Lake Hamun".</summary>
public static class FeatureNoun
{
    private static readonly FrozenDictionary<string, Func<Feature, bool>> Nouns = Table().ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Func<Feature, bool>>.AlternateLookup<ReadOnlySpan<char>> Lookup = Nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the folded word says a kind of place.</summary>
    public static bool Is(ReadOnlySpan<char> foldedWord) => Lookup.ContainsKey(foldedWord);

    /// <summary>Whether a place of this feature is of the kind that the folded word says; null when the word says none.</summary>
    public static bool? Fits(ReadOnlySpan<char> foldedWord, Feature feature) => Lookup.TryGetValue(foldedWord, out var fits) ? fits(feature) : null;

    private static Dictionary<string, Func<Feature, bool>> Table()
    {
        var table = new Dictionary<string, Func<Feature, bool>>(StringComparer.Ordinal);
        Add(table, IsFirstOrder, "province", "provinces", "state", "governorate", "oblast", "prefecture", "canton", "استان", "صوبہ", "صوبه", "ولایت");
        Add(table, IsSecondOrder, "county", "district", "tehsil", "taluka", "borough", "municipality", "shire", "parish", "township", "شهرستان", "ضلع", "تحصیل", "بخش");
        Add(table, static f => f.Class == FeatureClass.Populated, "city", "town", "village", "hamlet", "شهر", "روستا", "روستای", "شہر", "گاوں", "قصبہ", "مدینه");
        Add(table, static f => f.Class == FeatureClass.Populated || f.Code is "PRT" or "HBR", "port", "harbour", "harbor", "بندر", "بندرگاه");
        Add(table, static f => f.Code is "STM" or "STMS" or "STMI" or "CNL" or "STMX", "river", "creek", "canal", "stream", "رود", "رودخانه", "دریای", "ندی");
        Add(table, static f => f.Code is "LK" or "LKS" or "LKI" or "RSV" or "LGN" or "MRSH", "lake", "reservoir", "lagoon", "wetland", "دریاچه", "تالاب", "جهیل");
        Add(table, static f => f.Code is "SEA" or "OCN" or "GULF", "sea", "ocean", "دریا", "بحیره", "بحر");
        Add(table, static f => f.Code is "GULF" or "BAY" or "SEA" or "BAYS", "gulf", "bay", "خلیج", "خلیجی");
        Add(table, static f => f.Code is "STRT" or "CHN" or "CHNM" or "STRM", "strait", "straits", "channel", "تنگه", "ابناے");
        Add(table, static f => f.Code == "CST" || f.Code.StartsWith("RGN", StringComparison.Ordinal) || f.Class == FeatureClass.Area, "coast", "coasts", "coastline", "shore", "shores", "ساحل", "سواحل", "ساحلی");
        Add(table, static f => f.Code is "DSRT" or "DSRTS", "desert", "کویر", "بیابان", "صحرا");
        Add(table, static f => f.Code is "MT" or "MTS" or "PK" or "PKS" or "VLC" or "HLL" or "HLLS" or "RDGE", "mountain", "mountains", "mount", "mt", "mts", "volcano", "peak", "hills", "range", "کوه", "کوههای", "پهاڑ");
        Add(table, static f => f.Class == FeatureClass.Terrain && f.Code.StartsWith("ISL", StringComparison.Ordinal), "island", "islands", "isle", "isles", "جزیره", "جزایر");
        Add(table, static f => f.Code is "PEN" or "CAPE" or "PT", "peninsula", "cape", "headland");
        Add(table, static f => f.Class == FeatureClass.Area || f.Code is "ADM1" or "ADM2", "region", "منطقه", "علاقه", "خطه");
        Add(table, static f => f.Code is "PASS" or "GAP", "pass");
        Add(table, static f => f.Code.StartsWith("AIR", StringComparison.Ordinal), "airport", "airfield", "فرودگاه");
        Add(table, static f => f.Class == FeatureClass.Terrain, "plateau", "valley", "plain", "basin");
        return table;
    }

    private static bool IsFirstOrder(Feature feature) => feature.Code is "ADM1" or "ADM1H" || (feature.Class == FeatureClass.Area && feature.Code != "CONT");

    private static bool IsSecondOrder(Feature feature) =>
        feature.Code is "ADM2" or "ADM3" or "ADM4" or "ADM2H" or "PPLA2" or "PPLA3" or "PPLX" || (feature.Class == FeatureClass.Populated && feature.Code != "PPLC");

    private static void Add(Dictionary<string, Func<Feature, bool>> table, Func<Feature, bool> fits, params ReadOnlySpan<string> words)
    {
        foreach (var word in words) table[Text.NameFolding.Fold(word)] = fits;
    }
}
