using Gazetteer.Scene.Panels;
using Gazetteer.Viewer.Requests;
using Microsoft.AspNetCore.Http;

namespace Gazetteer.Viewer.Api;

/// <summary>Reads the order of documents that a page asks for.</summary>
internal static class Order
{
    /// <exception cref="RequestException">There is no such order.</exception>
    public static DocumentOrder Parse(string? text)
    {
        if (string.IsNullOrEmpty(text)) return DocumentOrder.Read;
        return Enum.TryParse<DocumentOrder>(text, ignoreCase: true, out var order) && Enum.IsDefined(order)
            ? order
            : throw new RequestException(StatusCodes.Status400BadRequest, $"There is no order '{text}' of documents.");
    }
}
