using Gazetteer.Places;
using Gazetteer.Scene;
using Gazetteer.Scene.Filters;
using Gazetteer.Viewer.Requests;
using Microsoft.AspNetCore.Http;

namespace Gazetteer.Viewer.Api;

/// <summary>
/// The selection as a page sends it: the document by its key, the mention by its offset in the text, the place by its identifier; <c>kinds=all</c> for every use of a name. What
/// they name stays the same when other documents come or go. Conditions of a filter stand beside it, by the names that <see cref="FilterText"/> has for them.
/// </summary>
internal readonly record struct SelectionQuery(string? Document, string? Place, int? At, string? Kinds, HttpRequest Request)
{
    /// <summary>Whether every use of a name is wanted.</summary>
    public bool WantsAllKinds => Kinds == "all";

    /// <summary>What mentions must meet.</summary>
    /// <exception cref="RequestException">A condition is not understood.</exception>
    public MentionFilter Filter => FilterQuery.Of(Request);

    /// <summary>The documents as the page wants them shown.</summary>
    /// <exception cref="RequestException">A condition is not understood.</exception>
    public Atlas On(Desk desk) => desk.AtlasOf(WantsAllKinds, Filter);

    /// <summary>The selection, checked against what is there. An offset at which no mention begins is left out.</summary>
    /// <exception cref="RequestException">There is no such document, or the place's identifier is none.</exception>
    public Selection Within(Atlas atlas)
    {
        if (string.IsNullOrEmpty(Document)) return new Selection(null, PlaceOf(Place), null);
        var document = atlas.FindDocument(Document) ?? throw new RequestException(StatusCodes.Status404NotFound, $"There is no document '{Document}'.");
        return new Selection(document, PlaceOf(Place), At is { } at ? atlas.MentionAt(document, at) : null);
    }

    private static PlaceId? PlaceOf(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        try
        {
            return new PlaceId(text);
        }
        catch (ArgumentException e)
        {
            throw new RequestException(StatusCodes.Status400BadRequest, e.Message);
        }
    }
}
