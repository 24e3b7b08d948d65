using System.Collections.Frozen;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Mentions.Analysis;

/// <summary>Says how well readers of a language of Arabic script know a name: villages of its own countries are named in it, foreign ones seldom.</summary>
/// <remarks>
/// Without capitals a village abroad is mostly an ordinary word that happens to be spelled like it; one at home more often is meant. The index
/// keeps one posting where languages spell a place alike, so the language of a name tells less than the country of its place.
/// </remarks>
internal sealed class NameStandings(PlaceIndex index)
{
    private const int Small = 1;
    private const int Known = 2;
    private const int AtHome = 3;

    /// <summary>Inhabitants from which a place abroad is known to everybody.</summary>
    private const long GreatPopulation = 200_000;

    /// <summary>Inhabitants from which a town is known beyond a near border.</summary>
    private const long NearPopulation = 10_000;

    private static readonly string[] Languages = ["", "ar", "fa", "ur"];

    private static readonly FrozenSet<string>[] Homes = [.. Languages.Select(static tag => LanguagePacks.Shipped.Of(tag)?.Homes.ToFrozenSet(StringComparer.Ordinal) ?? [])];

    private static readonly FrozenSet<string>[] Near = [.. Languages.Select(static tag => LanguagePacks.Shipped.Of(tag)?.Near.ToFrozenSet(StringComparer.Ordinal) ?? [])];

    /// <summary>Adds the standings of a name in Arabic script to its profile.</summary>
    public NameProfile Read(int name, NameProfile profile)
    {
        if (!WritingSystem.IsArabic(index.FoldedNameAt(name))) return profile;
        Span<int> standings = stackalloc int[Languages.Length];
        standings.Clear();
        foreach (var posting in index.PostingsOf(name))
        {
            if (posting.Kind == NameKind.Demonym) continue;
            var country = index.CountryOf(posting.Place).ToString();
            var (isKnown, isKnownNear) = (IsKnown(posting.Place), IsKnownNear(posting.Place));
            for (var language = UncasedLanguage.Arabic; language <= UncasedLanguage.Urdu; language++)
            {
                ref var standing = ref standings[(int)language];
                standing = Math.Max(standing, Homes[(int)language].Contains(country) ? AtHome : isKnown || (isKnownNear && Near[(int)language].Contains(country)) ? Known
                    : index.LanguageAt(posting.Language) == Languages[(int)language] ? Small : 0);
            }
        }

        for (var language = UncasedLanguage.Arabic; language <= UncasedLanguage.Urdu; language++) profile = profile.With(language, standings[(int)language]);
        return profile;
    }

    /// <summary>Whether readers everywhere know a place.</summary>
    private bool IsKnown(int place)
    {
        var feature = index.FeatureOf(place);
        return feature.IsCountry || feature.IsCapital || feature.Class is FeatureClass.Area or FeatureClass.Hydrographic || (feature.Class == FeatureClass.Terrain && index.CountryOf(place).IsNone)
            || index.PopulationOf(place) >= GreatPopulation;
    }

    /// <summary>Whether readers know a place who live near it.</summary>
    private bool IsKnownNear(int place) => index.PopulationOf(place) >= NearPopulation || index.FeatureOf(place).IsAdmin1;
}
