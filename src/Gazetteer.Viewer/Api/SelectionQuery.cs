using Gazetteer.Places;
using Gazetteer.Scene;
using Gazetteer.Viewer.Hosting;
using Microsoft.AspNetCore.Http;

namespace Gazetteer.Viewer.Api;

/// <summary>The selection as a page sends it: ordinals of document and mention, identifier of the place; <c>kinds=all</c> for every use of a name.</summary>
internal readonly record struct SelectionQuery(int? Document, string? Place, int? Mention, string? Kinds)
{
    /// <summary>The documents as the page wants them shown.</summary>
    public Atlas On(Desk desk) => desk.AtlasOf(Kinds == "all");

    /// <summary>The selection, checked against what is there.</summary>
    /// <exception cref="RequestException">There is no such document or mention, or the place's identifier is none.</exception>
    public Selection Within(Atlas atlas)
    {
        if (Document is { } document && !atlas.Has(document)) throw new RequestException(StatusCodes.Status404NotFound, $"There is no document {document}.");
        if (Document is { } of && Mention is { } mention && (mention < 0 || mention >= atlas.Documents[of].Mentions.Length))
            throw new RequestException(StatusCodes.Status404NotFound, $"Document {of} has no mention {mention}.");
        return new Selection(Document, PlaceOf(Place), Mention);
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
