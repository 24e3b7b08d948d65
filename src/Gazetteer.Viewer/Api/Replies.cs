using System.Collections.Immutable;
using Gazetteer.Scene;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Viewer.Api;

/// <summary>The colours by day and by night, how circles and areas are painted in them, in which sizes labels are written, and the choices of their languages.</summary>
internal sealed record PalettesReply(Palette Light, Palette Dark, CirclePaints LightCircles, CirclePaints DarkCircles, ImmutableArray<AreaPaint> LightAreas, ImmutableArray<AreaPaint> DarkAreas,
    LabelSizes Labels,
    ImmutableArray<string> LabelLanguages);

/// <summary>Which tiles the base map has, and whom to thank for them.</summary>
internal sealed record BasemapReply(string Attribution, ImmutableArray<BasemapLevel> Levels);

/// <summary>A format that what is shown can be kept in; <c>IsForExcel</c> where it begins with the mark by which Excel knows UTF-8.</summary>
internal sealed record ExportFormatReply(string Name, string Title, string FileName, bool IsForExcel);

/// <summary>What may be dropped on the page: bytes a file, and extensions.</summary>
internal sealed record UploadsReply(long MostBytes, IEnumerable<string> Extensions);

/// <summary>How many of the dropped files will be read.</summary>
internal sealed record UploadedReply(int Documents);

/// <summary>A stretch of the table of places, and how many there are in all.</summary>
internal sealed record PlacesReply(int Total, ImmutableArray<PlaceEntry> Rows);

/// <summary>Where a walk leads: a document's key, the offset of the mention in its text, and its place where one is shown.</summary>
internal sealed record WalkReply(string Document, int At, string? Place)
{
    public static WalkReply Of(Atlas atlas, MentionRef mention) =>
        new(atlas.KeyOf(mention.Document), atlas.MentionAt(mention).Span.Start, Selection.At(atlas, mention).Place?.Value);
}
