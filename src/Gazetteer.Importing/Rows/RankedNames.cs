using System.Collections.Immutable;
using Gazetteer.Places;

namespace Gazetteer.Importing.Rows;

/// <summary>The names of an imported place, in the order in which they count.</summary>
internal static class RankedNames
{
    /// <summary>The main name first, then the others without repetition.</summary>
    public static ImmutableArray<PlaceName> Of(Place place, IEnumerable<(string Language, string Text)> others)
    {
        var names = ImmutableArray.CreateBuilder<PlaceName>();
        names.Add(new PlaceName(place.Id, place.Name, "", NameKind.Official, true, 0));
        foreach (var (language, text) in others.Distinct())
        {
            if (text.Length > 0 && (text != place.Name || language.Length > 0))
                names.Add(new PlaceName(place.Id, text, language, NameKind.Alternate, false, (byte)Math.Min(names.Count, byte.MaxValue)));
        }

        return names.ToImmutable();
    }
}
