using Gazetteer.Gazetteers;

namespace Gazetteer.Reading.Shelf;

/// <summary>A gazetteer of the user's own, for a list of them.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Use">How it stands to the shipped one.</param>
/// <param name="Places">How many places it has; 0 when that is not known.</param>
/// <param name="Licence">Its licence; empty when not known.</param>
/// <param name="Credit">Who is named with it; empty for nobody.</param>
/// <param name="Colour">The colour of its places, <c>#rrggbb</c>; empty for the usual ones.</param>
/// <param name="Imported">The day of its import, <c>2026-11-30</c>; empty when not known.</param>
/// <param name="Files">The files that it came from; none when not known.</param>
public sealed record ShelvedGazetteer(string Name, GazetteerUse Use, int Places, string Licence, string Credit, string Colour, string Imported, IReadOnlyList<string> Files)
{
    /// <summary>What is known of a gazetteer.</summary>
    public static ShelvedGazetteer Of(UserGazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        var about = gazetteer.About;
        return new ShelvedGazetteer(gazetteer.Name, about.Use, about.Places, about.Licence, about.Credit, about.Colour,
            about.Imported?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "", about.Files);
    }
}
