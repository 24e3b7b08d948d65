using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Marks;

namespace Gazetteer.Viewer.Api;

/// <summary>What the map draws, but for its labels, which depend on the zoom level.</summary>
internal sealed record MapReply(ImmutableArray<Circle> Circles, GeoBounds Extent, Legend Legend);

/// <summary>The colours by day and by night.</summary>
internal sealed record PalettesReply(Palette Light, Palette Dark);

/// <summary>Which tiles the base map has, and whom to thank for them.</summary>
internal sealed record BasemapReply(string Attribution, ImmutableArray<BasemapLevel> Levels);

/// <summary>A format that what is shown can be kept in.</summary>
internal sealed record ExportFormatReply(string Name, string Title, string FileName);

/// <summary>What may be dropped on the page: bytes a file, and extensions.</summary>
internal sealed record UploadsReply(long MostBytes, IEnumerable<string> Extensions);

/// <summary>How many of the dropped files will be read.</summary>
internal sealed record UploadedReply(int Documents);
