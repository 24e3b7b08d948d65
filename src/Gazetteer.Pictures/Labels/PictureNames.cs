using System.Collections.Immutable;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Typography;
using Gazetteer.Places;
using Gazetteer.Scene.Naming;
using Gazetteer.Text;

namespace Gazetteer.Pictures.Labels;

/// <summary>Names of places in the languages of a picture.</summary>
/// <param name="directory">Where the names come from.</param>
/// <param name="languages">As <see cref="PictureOptions.LabelLanguages"/>.</param>
/// <param name="fonts">Names that these cannot write are not used.</param>
public sealed class PictureNames(PlaceDirectory directory, ImmutableArray<string> languages, FontBook fonts)
{
    /// <summary>The lines of a place's label: one for each language, none twice, however its letters are spelt.</summary>
    public ImmutableArray<string> LinesOf(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return [.. languages.Select(l => NameIn(place, l)).DistinctBy(static n => NameFolding.Fold(n))];
    }

    /// <summary>The names in one line, as a key has them.</summary>
    public string LineOf(Place place) => string.Join("  ", LinesOf(place));

    /// <summary>The name in the first language.</summary>
    public string NameOf(Place place) => NameIn(place, languages[0]);

    /// <summary>Whether the place has a name of its own in the first language, and not one that another language of the script lends it.</summary>
    public bool IsKnown(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return languages[0] is "en" or PictureOptions.Local || directory.NameIn(place, languages[0]).Length > 0;
    }

    /// <summary>The place's name in a language; where none is known, one in the same script, and at last the main name.</summary>
    public string NameIn(Place place, string language)
    {
        ArgumentNullException.ThrowIfNull(place);
        var name = language switch
        {
            "en" => place.Name,
            PictureOptions.Local => directory.NativeName(place),
            _ => directory.NameIn(place, language) is { Length: > 0 } known ? known : SameScript(place, language),
        };
        return name.Length > 0 && fonts.CanWrite(name) ? WithoutSeat(name) : place.Name;
    }

    /// <summary>The name without what it lies in: encyclopedias call a town "Sukkur, Pakistan" to tell it from others.</summary>
    private static string WithoutSeat(string name) => name.IndexOfAny(['،', ',']) is var comma and > 0 ? name[..comma].TrimEnd() : name;

    private string SameScript(Place place, string language) =>
        language is "fa" or "ur" or "ar" && directory.NativeName(place) is { Length: > 0 } native && WritingSystem.ScriptOf(native) == "Arab" ? native : "";
}
