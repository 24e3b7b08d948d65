using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Resolution.Wording;

/// <summary>What offices and prepositions beside a name say of its kind: "the governor of Georgia", "Georgia's parliament", "snow on Kilimanjaro", "Kent County Council".</summary>
internal static class PhraseSignals
{
    /// <summary>How much "on" says: towns on a river and acts on a country stand after it too.</summary>
    private const double OnLand = 0.5;

    private static readonly WordSet UnitOffices = LanguagePacks.Shipped.Everywhere.Set(WordClass.UnitOffice);
    private static readonly WordSet Heights = LanguagePacks.Shipped.Everywhere.Set(WordClass.Height);
    private static readonly WordSet NationOffices = LanguagePacks.Shipped.Everywhere.Set(WordClass.NationOffice);
    private static readonly WordSet OfficeLinks = LanguagePacks.Shipped.Everywhere.Set(WordClass.OfficeLink);
    private static readonly WordSet Councils = LanguagePacks.Shipped.Everywhere.Set(WordClass.CountyBody);
    private static readonly WordSet OnHeights = LanguagePacks.Shipped.Everywhere.Set(WordClass.HeightPreposition);

    /// <summary>Marks the places that the words beside a mention speak for, and those that they speak against.</summary>
    public static void Read(NameGroup group, MentionsInText text, int mention)
    {
        if (KindOf(text, mention) is { } isMeant && group.Options.Exists(o => isMeant(o.Place)))
        {
            foreach (var option in group.Options) option[isMeant(option.Place) ? Signal.KindFits : Signal.KindClashes] = 1;
        }
        else if (OnHeights.Contains(text.WordBefore(mention)))
        {
            foreach (var option in group.Options.Where(static o => IsHeight(o.Place.Feature))) option[Signal.KindFits] = Math.Max(OnLand, option[Signal.KindFits]);
        }
    }

    private static Func<Place, bool>? KindOf(MentionsInText text, int mention)
    {
        if (SpeaksOfHeight(text, mention)) return static p => IsHeight(p.Feature);
        if (text.IsBeforePhrase(mention, Councils)) return static p => p.Feature.Class == FeatureClass.Administrative && !p.Feature.IsCountry && p.Country.ToString() is "GB" or "IE";
        var office = OfficeBefore(text, mention);
        if (office.IsEmpty) office = OfficeAfter(text, mention);
        return UnitOffices.Contains(office) ? static p => p.Feature.IsAdmin1 : NationOffices.Contains(office) ? static p => p.Feature.IsCountry : null;
    }

    /// <summary>Whether the words before a name speak of a mountain: "snow on Kilimanjaro", "climbed Damavand", "the slopes of Etna".</summary>
    private static bool SpeaksOfHeight(MentionsInText text, int mention)
    {
        var before = text.WordBefore(mention);
        if (Heights.Contains(before)) return true;
        if (!OfficeLinks.Contains(before) && !OnHeights.Contains(before)) return false;
        var word = text.TokenBefore(mention) - 1;
        return word >= 0 && text.Matched.GapAfter(word) is " " && Heights.Contains(text.Matched.FoldedOf(word));
    }

    /// <summary>The folded word before "of", "from" or "to" before the name.</summary>
    private static ReadOnlySpan<char> OfficeBefore(MentionsInText text, int mention)
    {
        if (!OfficeLinks.Contains(text.WordBefore(mention))) return default;
        var word = text.TokenBefore(mention) - 1;
        return word >= 0 && text.Matched.GapAfter(word) is " " ? text.Matched.FoldedOf(word) : default;
    }

    /// <summary>The folded word after the name, in small letters: a capital would begin another name.</summary>
    private static ReadOnlySpan<char> OfficeAfter(MentionsInText text, int mention)
    {
        var (word, matched) = (text.TokenAfter(mention), text.Matched);
        if (word >= matched.Tokens.Count) return default;
        var gap = text.GapAfter(mention, word);
        if (gap is ['\'' or '’'] && matched.TextOf(word) is "s" && word + 1 < matched.Tokens.Count) gap = matched.GapAfter(word++);
        return gap is " " && char.IsLower(matched.TextOf(word)[0]) ? matched.FoldedOf(word) : default;
    }

    private static bool IsHeight(Feature feature) => feature.Class == FeatureClass.Terrain && (feature.Code is "MT" or "VLC" or "PK" || feature.Code.StartsWith("ISL", StringComparison.Ordinal));
}
