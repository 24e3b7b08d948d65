using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Tests.Recognition;

/// <summary>A small gazetteer in Arabic script, with the traps that its names set, and texts analysed over it.</summary>
internal static class UncasedSamples
{
    public static readonly PlaceIndex Index = Build();

    public static AnalysedText Analyse(string text) => AnalysedText.Of(
        new MatchedText(new SourceText
        {
            Name = "t",
            Text = text,
        }, new NameMatcher(Index)), new WordFrameBuilder(WordLexicon.Build(new Dictionary<ulong, WordTraits>())), new NameProfiles(Index, new NotPlaces([("کرد", "fa"), ("کابلی", "fa")])));

    /// <summary>The word of a text that is this one, or the first of these.</summary>
    public static int WordOf(AnalysedText document, string words) =>
        Enumerable.Range(0, document.Frame.Count).First(w => document.Frame.FoldedOf(w).SequenceEqual(NameFolding.Fold(words.Split(' ')[0])));

    private static PlaceIndex Build()
    {
        var builder = new PlaceIndexBuilder();
        Add(builder, "A.PCLI", "IR", "ایران", 1);
        Add(builder, "A.PCLI", "PK", "پاکستان", 1);
        Add(builder, "A.ADM1", "IR", "هرمزگان", 1);
        Add(builder, "A.ADM1", "IR", "کرمانشاه", 2);
        Add(builder, "P.PPLA", "IR", "کرمانشاه", 1, 600_000);
        Add(builder, "A.ADM2", "PK", "چاغی", 4);
        Add(builder, "P.PPL", "PK", "چاغی", 1);
        Add(builder, "H.STM", "PK", "ہنگول", 3);
        Add(builder, "P.PPL", "PK", "حب", 1, 200_000);
        Add(builder, "H.STM", "PK", "دریائے حب", 1);
        Add(builder, "H.LKS", "", "هامون", 1);
        Add(builder, "H.LGN", "IR", "تالاب لیپار", 4, alias: "لیپار");
        Add(builder, "T.ISL", "IR", "کیش", 2);
        Add(builder, "P.PPL", "IR", "کیش", 2, 20_000);
        Add(builder, "S.DAM", "AF", "کجکی", 2);
        Add(builder, "P.PPL", "IR", "خواجه", 1);
        Add(builder, "P.PPL", "IR", "گواتر", 1);
        Add(builder, "P.PPL", "IR", "پسابندر", 1);
        Add(builder, "P.PPLC", "AF", "کابل", 1, 4_000_000);
        builder.Add(new PlaceName(new PlaceId("t:ایران-A.PCLI"), "ایرانی", "fa", NameKind.Demonym, false, 3));
        builder.Add(new PlaceName(new PlaceId("t:پاکستان-A.PCLI"), "پاکستانی", "ur", NameKind.Demonym, false, 3));
        builder.Add(new PlaceName(new PlaceId("t:ایران-A.PCLI"), "کرد", "fa", NameKind.Demonym, false, 4));
        return builder.Build();
    }

    private static void Add(PlaceIndexBuilder builder, string feature, string country, string name, byte rank, long population = 0, string? alias = null)
    {
        var id = new PlaceId($"t:{name}-{feature}");
        builder.Add(new Place
        {
            Id = id,
            Name = $"{feature} {name}",
            Feature = Feature.Parse(feature[..1], feature[2..]),
            Country = new CountryCode(country),
            Point = new GeoPoint(60, 30),
            Population = population,
        });
        builder.Add(new PlaceName(id, name, "fa", NameKind.Alternate, true, rank));
        if (alias is not null) builder.Add(new PlaceName(id, alias, "fa", NameKind.Alternate, false, (byte)(rank + 1)));
    }
}
