using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Places;

namespace Gazetteer.Importing;

/// <summary>Gives a user's gazetteer another name, which its places carry in their identifiers.</summary>
public static class GazetteerRename
{
    /// <summary>Renames a gazetteer: writes it anew under the new name, and removes the old one once that is whole.</summary>
    /// <returns>False when there is none of the old name.</returns>
    /// <exception cref="IOException">There is one of the new name, or a file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be read or written.</exception>
    /// <exception cref="FormatException">The new name is no name.</exception>
    public static bool Run(UserGazetteers gazetteers, string from, string to, Action<Problem> report)
    {
        ArgumentNullException.ThrowIfNull(gazetteers);
        ArgumentNullException.ThrowIfNull(report);
        var all = gazetteers.List(report);
        if (all.FirstOrDefault(one => one.Name == from) is not { } old) return false;
        if (all.Any(one => one.Name == to)) throw new IOException($"there is a gazetteer named {to} already; remove it first.");
        gazetteers.Replace(to, old.About, files => Write(old, to, files, report));
        gazetteers.Delete(from);
        return true;
    }

    private static int Write(UserGazetteer old, string to, GazetteerFiles files, Action<Problem> report)
    {
        var reader = new GazetteerCsvReader(report);
        var places = 0;
        ImportRun.Into(files.Places, GazetteerCsv.PlaceColumns, csv =>
        {
            foreach (var place in reader.ReadPlaces(old.Files.Places))
            {
                places++;
                PlaceRow.Write(csv, place with
                {
                    Id = Renamed(place.Id, old.Name, to),
                    Source = place.Source == old.Name ? to : place.Source,
                    Parent = place.Parent is { } parent ? Renamed(parent, old.Name, to) : null,
                });
            }
        });
        ImportRun.Into(files.Names, GazetteerCsv.NameColumns, csv =>
        {
            foreach (var name in reader.ReadNames(old.Files.Names)) NameRow.Write(csv, name with { Place = Renamed(name.Place, old.Name, to) });
        });
        ShapeFile.Copy(old.Files, files, id => Renamed(id, old.Name, to));
        return places;
    }

    private static PlaceId Renamed(PlaceId id, string from, string to) => id.Source.SequenceEqual(from) ? new PlaceId($"{to}:{id.Key}") : id;
}
