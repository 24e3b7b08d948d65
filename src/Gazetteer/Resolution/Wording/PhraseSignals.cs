using Gazetteer.Languages;
using Gazetteer.Places;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Resolution.Wording;

/// <summary>What offices and prepositions beside a name say of its kind: "the governor of Georgia", "Georgia's parliament", "snow on Kilimanjaro", "Kent County Council".</summary>
internal static class PhraseSignals
{
    private const string Council = " County Council";

    /// <summary>How much "on" says: towns on a river and acts on a country stand behind it too.</summary>
    private const double OnLand = 0.5;

    private static readonly WordSet UnitOffices = LanguagePacks.Shipped.Everywhere.Set(WordClass.UnitOffice);
    private static readonly WordSet NationOffices = LanguagePacks.Shipped.Everywhere.Set(WordClass.NationOffice);

    /// <summary>Marks the places that the words beside a mention speak for, and those that they speak against.</summary>
    public static void Read(NameGroup group, string text, TextSpan span)
    {
        if (KindOf(text, span) is { } isMeant && group.Options.Exists(o => isMeant(o.Place)))
        {
            foreach (var option in group.Options) option[isMeant(option.Place) ? Signal.KindFits : Signal.KindClashes] = 1;
        }
        else if (EndsWithWord(text.AsSpan(0, span.Start), "on "))
        {
            foreach (var option in group.Options.Where(static o => IsHeight(o.Place.Feature))) option[Signal.KindFits] = Math.Max(OnLand, option[Signal.KindFits]);
        }
    }

    private static Func<Place, bool>? KindOf(string text, TextSpan span)
    {
        if (text.AsSpan(span.End).StartsWith(Council)) return static p => p.Feature.Class == FeatureClass.Administrative && !p.Feature.IsCountry && p.Country.ToString() is "GB" or "IE";
        var office = OfficeBefore(text.AsSpan(0, span.Start)) ?? OfficeAfter(text.AsSpan(span.End));
        if (office is null) return null;
        return UnitOffices.Contains(office) ? static p => p.Feature.IsAdmin1 : NationOffices.Contains(office) ? static p => p.Feature.IsCountry : null;
    }

    /// <summary>The folded word before "of", "from" or "to" before the name.</summary>
    private static string? OfficeBefore(ReadOnlySpan<char> before)
    {
        foreach (var link in (ReadOnlySpan<string>)[" of ", " from ", " to "])
        {
            if (!before.EndsWith(link)) continue;
            var word = before[..^link.Length];
            var start = word.Length;
            while (start > 0 && char.IsLetter(word[start - 1])) start--;
            return start == word.Length ? null : NameFolding.Fold(word[start..]);
        }

        return null;
    }

    /// <summary>The folded word behind the name, in small letters: a capital would begin another name.</summary>
    private static string? OfficeAfter(ReadOnlySpan<char> after)
    {
        if (after.StartsWith("'s") || after.StartsWith("’s")) after = after[2..];
        if (after is not [' ', var first, ..] || !char.IsLower(first)) return null;
        var end = 1;
        while (end < after.Length && char.IsLetter(after[end])) end++;
        return NameFolding.Fold(after[1..end]);
    }

    private static bool IsHeight(Feature feature) => feature.Class == FeatureClass.Terrain && (feature.Code is "MT" or "VLC" or "PK" || feature.Code.StartsWith("ISL", StringComparison.Ordinal));

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) => text.EndsWith(word) && (text.Length == word.Length || !char.IsLetter(text[^(word.Length + 1)]));
}
