using System.Net;
using Gazetteer.Reading;
using Gazetteer.Reading.Shelf;
using Gazetteer.Scene;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Naming;
using Gazetteer.Viewer.Api;
using Gazetteer.Viewer.Maps;
using Gazetteer.Reading.Searching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gazetteer.Viewer.Hosting;

/// <summary>Puts the web application together.</summary>
internal static class ViewerApplication
{
    public static WebApplication Build(ViewerOptions options, AccessKeys keys, Desk desk, ReadingQueue readings, Func<PlaceDirectory> names, GazetteerShelf? shelf)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Logging.ClearProviders();
        builder.Services.AddRoutingCore();
        builder.Services.ConfigureHttpJsonOptions(static json => ViewerJson.Configure(json.SerializerOptions));
        builder.Services.AddSingleton(desk).AddSingleton(readings);
        builder.Services.AddSingleton(options.Basemap is { } basemap ? new BackgroundLabels(basemap.ReadLabels()) : BackgroundLabels.None);
        builder.Services.AddSingleton<TextIndex>().AddSingleton(services => new CurrentMaps(names, services.GetRequiredService<BackgroundLabels>()));

        // Names and maps are others once the gazetteer has been opened anew.
        builder.Services.AddTransient(_ => names()).AddTransient(static services => services.GetRequiredService<CurrentMaps>().Now);
        builder.Services.AddResponseCompression(static compression => compression.MimeTypes = ResponseCompressionDefaults.MimeTypes.Append("application/octet-stream").Append("image/svg+xml"));

        var application = builder.Build();
        application.Use(LoopbackGuard.InvokeAsync);
        application.Use(new AccessGuard(keys).InvokeAsync);
        application.UseResponseCompression();
        application.Use(ErrorReplies.InvokeAsync);
        application.MapWebAssets();
        application.MapProgress();
        application.MapDocuments();
        application.MapPlaces();
        application.MapTexts();
        application.MapFilters(options.FindPlace);
        application.MapComparisons();
        application.MapStories();
        application.MapMap();
        application.MapExports(options.Basemap);
        application.MapPictures(options.Basemap, options.FindPlace);
        application.MapClassPacks(options.Basemap, options.FindPlace);
        application.MapUploads(options.Reader);
        application.MapBasemap(options.Basemap);
        var review = options.Review?.Invoke(desk, names());
        application.MapReview(review);
        application.MapGazetteers(shelf);
        application.MapViews(review?.Session);
        return application;
    }
}
