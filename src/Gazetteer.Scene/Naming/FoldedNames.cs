using System.Collections.Concurrent;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Scene.Naming;

/// <summary>A place's names, folded, to be searched: one string a place, a line a name. Those that readers of these documents may know it by come first.</summary>
/// <remarks>Thread-safe. A place is folded once, however often the documents change.</remarks>
/// <param name="names">Where the names come from.</param>
internal sealed class FoldedNames(PlaceDirectory names)
{
    /// <summary>Ends a name.</summary>
    public const char End = '\n';

    // The languages of the interface, and names of no language, which gazetteers have from everywhere.
    private static readonly string[] Familiar = ["", "en", "fa", "ur", "ar"];
    private readonly ConcurrentDictionary<PlaceId, (string Text, int Foreign)> _texts = new();

    /// <summary>The folded names, each after and before an <see cref="End"/>, the main name first; and where those of other languages begin.</summary>
    public (string Text, int Foreign) Of(Place place) => _texts.GetOrAdd(place.Id, static (_, of) => of.Self.Fold(of.Place), (Self: this, Place: place));

    /// <summary>The name as it is written whose folded form is given, of a language that is familiar or not.</summary>
    public PlaceName? Written(Place place, string folded) => names.NamesOf(place).FirstOrDefault(n => NameFolding.Fold(n.Text) == folded);

    private (string Text, int Foreign) Fold(Place place)
    {
        var local = NativeLanguages.Of(place.Country, place.Point);
        var all = names.NamesOf(place);
        var familiar = all.Where(n => IsFamiliar(n) || local.Contains(n.Language)).Select(static n => NameFolding.Fold(n.Text));
        var known = new[] { NameFolding.Fold(place.Name) }.Concat(familiar).Distinct().ToArray();
        var foreign = all.Select(static n => NameFolding.Fold(n.Text)).Except(known);
        var text = End + string.Join(End, known) + End;
        return (text + string.Concat(foreign.Select(static f => f + End)), text.Length);
    }

    private static bool IsFamiliar(PlaceName name) => Array.IndexOf(Familiar, name.Language) >= 0;
}
