using Gazetteer.Places;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Resolution.Wording;

/// <summary>
/// Two capitals that are the code of a unit and the short name of a city: after a town and a comma they are the unit's ("Baton Rouge, LA"), in a sentence the city's ("from LA to NYC").
/// </summary>
internal static class PostalCode
{
    private const int Letters = 2;

    /// <summary>Whether two capitals stand for themselves: no comma, bracket or cell before them sets them after a town.</summary>
    public static bool Is(string text, TextSpan span)
    {
        if (span.Length != Letters || !char.IsAsciiLetterUpper(text[span.Start]) || !char.IsAsciiLetterUpper(text[span.Start + 1])) return false;
        return span.Start > 1 && text[span.Start - 1] == ' ' && char.IsAsciiLetterLower(text[span.Start - Letters]);
    }

    /// <summary>Speaks against the units of the name, where a city goes by the same two letters.</summary>
    public static void Read(NameGroup group)
    {
        if (!group.Options.Exists(static o => IsShort(o) && o.Place.Feature.Class == FeatureClass.Populated)) return;
        foreach (var option in group.Options.Where(static o => IsShort(o) && o.Place.Feature.IsAdmin1)) option[Signal.KindClashes] = 1;
    }

    private static bool IsShort(Option option) => option.Posting.Kind == NameKind.Abbreviation;
}
