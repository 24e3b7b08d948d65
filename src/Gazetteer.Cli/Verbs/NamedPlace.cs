using Gazetteer.Pipeline;
using Gazetteer.Places;

namespace Gazetteer.Cli.Verbs;

/// <summary>The place that somebody names on a command line.</summary>
internal static class NamedPlace
{
    /// <summary>The place of an identifier such as <c>geonames:1159301</c>, or the likeliest of a name; null where there is none.</summary>
    public static Place? Find(string name, Workspace workspace)
    {
        var isIdentifier = name.IndexOf(':', StringComparison.Ordinal) is var colon && colon > 0 && colon < name.Length - 1 && !name.Any(char.IsWhiteSpace);
        if (isIdentifier && workspace.Index.FindPlace(new PlaceId(name)) is var known and >= 0) return workspace.Index.PlaceAt(known);
        return workspace.Lookup.Find(name) is [var likeliest, ..] ? likeliest.Place : null;
    }
}
