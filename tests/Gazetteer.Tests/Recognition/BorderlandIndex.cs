using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Tests.Recognition;

/// <summary>A hand-made index of a few places, and texts analysed with it and a lexicon of a few words.</summary>
internal sealed class BorderlandIndex
{
    private static readonly NotPlaces NoNames = new([]);

    private readonly PlaceIndexBuilder _builder = new();
    private readonly WordLexicon _lexicon = WordLexicon.Build(new[] { "people", "in", "protested", "today", "the", "said", "street", "of" }
        .ToDictionary(static w => WordHash.Of(w), static _ => WordTraits.Pack(1, 1, 1, 5, 0, 0, 3))
        .Append(new(WordHash.Of("andrew"), WordTraits.Pack(1, 1, 1, 9, 3, 0, 0)))
        .Append(new(WordHash.Of("manitoba"), WordTraits.Pack(1, 1, 1, 9, 1, 1, 0)))
        .Append(new(WordHash.Of("smith"), WordTraits.Pack(1, 1, 1, 9, 0, 3, 0)))
        .ToDictionary());

    public BorderlandIndex()
    {
        Add("t:IR", "Iran", "PCLI", 80_000_000);
        Add("t:PK", "Pakistan", "PCLI", 200_000_000);
        Add("t:US", "America", "PCLI", 300_000_000);
        Add("t:pk-ba", "Baluchistan Province", "ADM1", 12_000_000);
        Add("t:tehran", "Tehran", "PPLC", 9_000_000);
        Add("t:trakya", "Trakya", "RGN", 0);
        Add("t:manitoba", "Manitoba", "ADM1", 1_000_000);
        Add("t:malek-siah", "Kuh-e Malek Siah", "RGN", 0);
        Add("t:khorasan", "Khorasan", "RGN", 0);
        _builder.Add(new PlaceName(new PlaceId("t:IR"), "Islamic Republic of Iran", "en", NameKind.Official, false, 1));
        _builder.Add(new PlaceName(new PlaceId("t:pk-ba"), "Baluchistan Province of Pakistan", "en", NameKind.Alternate, false, 4));
        _builder.Add(new PlaceName(new PlaceId("t:pk-ba"), "Baloch", "en", NameKind.Demonym, false, 4));
        _builder.Add(new PlaceName(new PlaceId("t:pk-ba"), "Baluchistan", "en", NameKind.Alternate, false, 2));
        _builder.Add(new PlaceName(new PlaceId("t:tehran"), "Tehrani", "en", NameKind.Demonym, false, 4));
        _builder.Add(new PlaceName(new PlaceId("t:tehran"), "Tehranis", "en", NameKind.Demonym, false, 5));
        Index = _builder.Build();
    }

    public PlaceIndex Index { get; }

    public AnalysedText Analyse(string text) => AnalysedText.Of(
        new MatchedText(new SourceText { Name = "test", Text = text }, new NameMatcher(Index)),
        new WordFrameBuilder(_lexicon),
        new NameProfiles(Index, NoNames));

    /// <summary>The first and the last word of some words of an analysed text.</summary>
    public static (int First, int Last) WordsOf(AnalysedText text, string words)
    {
        var start = text.Text.Source.Text.IndexOf(words, StringComparison.Ordinal);
        return text.CasedWordsOf(new TextSpan(start, start + words.Length))!.Value;
    }

    private void Add(string id, string name, string code, long population)
    {
        var featureClass = code switch
        {
            "PPLC" => "P",
            "RGN" => "L",
            _ => "A",
        };
        _builder.Add(new Place
        {
            Id = new PlaceId(id),
            Name = name,
            Feature = Feature.Parse(featureClass, code),
            Country = new CountryCode("IR"),
            Admin1 = "",
            Point = new GeoPoint(60, 30),
            Population = population,
        });
        _builder.Add(new PlaceName(new PlaceId(id), name, "en", NameKind.Official, true, 0));
    }
}
