using System.Text.Json;
using System.Text.Json.Serialization;
using Gazetteer.Gazetteers;
using Gazetteer.Project.Corrections;
using Gazetteer.Reading.Reviewing;
using Gazetteer.Reading.Shelf;
using Gazetteer.Scene;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Facets;
using Gazetteer.Scene.Marks;
using Gazetteer.Scene.Panels;
using Gazetteer.Scene.Stories;
using Gazetteer.Scene.Times;
using Gazetteer.Viewer.Maps;
using Gazetteer.Reading.Searching;

namespace Gazetteer.Viewer.Api;

/// <summary>How replies are written as JSON: by code that the build makes, so that a program compiled to machine code can write them too.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(MapReply))]
[JsonSerializable(typeof(PalettesReply))]
[JsonSerializable(typeof(BasemapReply))]
[JsonSerializable(typeof(IEnumerable<ExportFormatReply>))]
[JsonSerializable(typeof(UploadsReply))]
[JsonSerializable(typeof(UploadedReply))]
[JsonSerializable(typeof(DocumentList))]
[JsonSerializable(typeof(ReaderPage))]
[JsonSerializable(typeof(PlacesReply))]
[JsonSerializable(typeof(PlaceDocument))]
[JsonSerializable(typeof(PlacePanel))]
[JsonSerializable(typeof(SearchHits))]
[JsonSerializable(typeof(FoundTexts))]
[JsonSerializable(typeof(WalkReply))]
[JsonSerializable(typeof(CirclesReply))]
[JsonSerializable(typeof(ShapesReply))]
[JsonSerializable(typeof(LabelsReply))]
[JsonSerializable(typeof(GatheredReply))]
[JsonSerializable(typeof(ReadingProgress))]
[JsonSerializable(typeof(ReviewState))]
[JsonSerializable(typeof(MentionCard))]
[JsonSerializable(typeof(ReviewPage))]
[JsonSerializable(typeof(PlacesFoundReply))]
[JsonSerializable(typeof(DecisionsReply))]
[JsonSerializable(typeof(ChangeReply))]
[JsonSerializable(typeof(DecisionDraft))]
[JsonSerializable(typeof(FilterFacets))]
[JsonSerializable(typeof(TimeLine))]
[JsonSerializable(typeof(AreaReply))]
[JsonSerializable(typeof(ComparisonReply))]
[JsonSerializable(typeof(SharesReply))]
[JsonSerializable(typeof(Story))]
[JsonSerializable(typeof(ViewsReply))]
[JsonSerializable(typeof(ShelfReply))]
[JsonSerializable(typeof(SentFilesReply))]
[JsonSerializable(typeof(PreviewReply))]
[JsonSerializable(typeof(ImportedReply))]
[JsonSerializable(typeof(ImportDraft))]
internal sealed partial class ViewerJson : JsonSerializerContext
{
    /// <summary>Makes options write replies as the page reads them.</summary>
    public static void Configure(JsonSerializerOptions json)
    {
        json.TypeInfoResolverChain.Insert(0, Default);
        json.Converters.Add(new JsonStringEnumConverter<CircleStyle>(JsonNamingPolicy.CamelCase));
        json.Converters.Add(new JsonStringEnumConverter<BasemapLayer>(JsonNamingPolicy.CamelCase));
        json.Converters.Add(new JsonStringEnumConverter<TimeUnit>(JsonNamingPolicy.CamelCase));
        json.Converters.Add(new JsonStringEnumConverter<DecisionKind>());
        json.Converters.Add(new JsonStringEnumConverter<DecisionScope>());
        json.Converters.Add(new JsonStringEnumConverter<GazetteerUse>(JsonNamingPolicy.CamelCase));
        json.Converters.Add(new PlaceIdJson());
        json.Converters.Add(new ColourJson());
    }
}
