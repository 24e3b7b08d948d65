using System.Text;
using Gazetteer.Foundation;
using Gazetteer.Viewer.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Gazetteer.Viewer.Uploads;

/// <summary>Takes apart what a page sends: a form with one part a file, whose file name is percent-encoded so that any name survives.</summary>
/// <remarks>A part named <see cref="Oversized"/> holds the name of a file that the page did not send because it is too large.</remarks>
internal static class UploadRequest
{
    private const string Oversized = "oversized";

    /// <summary>Longest name of a file that is taken from a field, in bytes: more than file systems allow in a path.</summary>
    private const int LongestName = 8192;

    /// <summary>Keeps the files as they come, each bounded, and notes those that are too large.</summary>
    /// <exception cref="RequestException">The request is no such form, broke off, or its files cannot be kept.</exception>
    public static async Task ReceiveAsync(HttpRequest request, UploadFolder folder, Action<Problem> note, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "multipart/form-data" || !type.Boundary.HasValue)
            throw new RequestException(StatusCodes.Status415UnsupportedMediaType, "Documents are sent as multipart/form-data.");

        // Each file is bounded, not all together: a folder of many may be dropped.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = null;
        try
        {
            var reader = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), request.Body);
            while (await reader.ReadNextSectionAsync(cancellation).ConfigureAwait(false) is { } section)
                await ReceiveAsync(section, folder, note, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is (IOException and not BadHttpRequestException) or InvalidDataException or UnauthorizedAccessException)
        {
            throw new RequestException(StatusCodes.Status400BadRequest, $"The documents could not be taken in: {e.Message}");
        }
    }

    private static async Task ReceiveAsync(MultipartSection section, UploadFolder folder, Action<Problem> note, CancellationToken cancellation)
    {
        if (section.AsFileSection() is { FileStream: { } content } file)
        {
            var name = Uri.UnescapeDataString(file.FileName) is { Length: > 0 } given ? given : "unnamed";
            if (!await folder.TryAddAsync(name, content, cancellation).ConfigureAwait(false)) note(UploadFolder.TooLarge(name));
        }
        else if (section.AsFormDataSection() is { Name: Oversized } field)
        {
            note(UploadFolder.TooLarge(await NameIn(field.Section.Body, cancellation).ConfigureAwait(false)));
        }
    }

    private static async Task<string> NameIn(Stream field, CancellationToken cancellation)
    {
        var bytes = new byte[LongestName + 1];
        var length = await field.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        return length <= LongestName
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : throw new RequestException(StatusCodes.Status413PayloadTooLarge, $"A name of a file may have {LongestName} bytes.");
    }
}
