using System.Diagnostics;
using System.Net.Sockets;
using Gazetteer.Indexing;
using Gazetteer.Reading;
using Gazetteer.Reading.Searching;
using Gazetteer.Scene;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Panels;
using Gazetteer.Viewer.Maps;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Gazetteer.Viewer.Hosting;

/// <summary>The local web view: a server bound to the loopback address alone, which shows what lies on a desk.</summary>
public sealed class ViewerServer : IAsyncDisposable
{
    private static readonly TimeSpan SearchPause = TimeSpan.FromSeconds(2);
    private const int ManyDocuments = 1000;
    private readonly WebApplication _application;
    private readonly ReadingQueue _readings;

    private ViewerServer(WebApplication application, ReadingQueue readings, Uri address)
    {
        _application = application;
        _readings = readings;
        Address = address;
    }

    /// <summary>What opens the view, with the key in it: <c>http://127.0.0.1:41234/?key=0f…</c>. Without key, or the cookie that a browser gets for it, nothing is answered.</summary>
    public Uri Address { get; }

    /// <summary>Starts serving; documents may be laid on the desk before and after.</summary>
    /// <param name="options">Port and browser.</param>
    /// <param name="desk">The documents.</param>
    /// <param name="places">Names of places, countries and provinces.</param>
    /// <param name="cancellation">Ends the starting.</param>
    /// <exception cref="ViewerException">The port is in use or may not be bound.</exception>
    public static async Task<ViewerServer> StartAsync(ViewerOptions options, Desk desk, PlaceIndex places, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(places);
        var readings = new ReadingQueue(desk);
        var shelf = options.Shelf?.Invoke(desk);
        var names = shelf is null ? NamesOf(options, places) : () => shelf.Open.Names;
        var keys = new AccessKeys();
        var application = ViewerApplication.Build(options, keys, desk, readings, names, shelf);
        try
        {
            await application.StartAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            await application.DisposeAsync().ConfigureAwait(false);
            await readings.DisposeAsync().ConfigureAwait(false);
            throw new ViewerException($"Port {options.Port} cannot be used: {e.InnerException?.Message ?? e.Message}. Choose another, or 0 for any free one.", e);
        }

        desk.FindWords = application.Services.GetRequiredService<TextIndex>().DocumentsWith;

        // While the page loads, so that its first question is answered at once.
        _ = Task.Run(() => names().Prepare(), cancellation);
        _ = PrepareAsync(application, desk, names);
        var root = new Uri(application.Urls.First());
        if (options.OpenBrowser) OpenBrowser(new Uri(root, AccessGuard.AddressOf(keys.Once!)));
        return new ViewerServer(application, readings, new Uri(root, AccessGuard.AddressOf(keys.Printed)));
    }

    /// <summary>Serves until cancelled or until the process is asked to end, while the documents are read in the background.</summary>
    /// <param name="options">Port and browser.</param>
    /// <param name="places">Names of places, countries and provinces.</param>
    /// <param name="read">Reads the documents on to the desk; called once the view is up, and cancelled when the user has enough of it. It need not tell that it is complete.</param>
    /// <param name="started">Is told the address once the view can be opened.</param>
    /// <param name="cancellation">Ends the serving, without an exception.</param>
    /// <exception cref="ViewerException">The port is in use or may not be bound.</exception>
    public static async Task RunAsync(
        ViewerOptions options, PlaceIndex places, Func<Desk, CancellationToken, Task> read, Action<Uri> started, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(started);
        var desk = new Desk();
        var server = await StartAsync(options, desk, places, cancellation).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            started(server.Address);

            // The host itself hears when the system asks the process to end.
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation, server._application.Lifetime.ApplicationStopping);
            try
            {
                await server._readings.RunAsync(stopped => read(desk, stopped)).WaitAsync(ending.Token).ConfigureAwait(false);
                await Task.Delay(Timeout.Infinite, ending.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (ending.IsCancellationRequested)
            {
                // Asked to stop: that is how a view ends.
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _readings.Cancel();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await _application.StopAsync(patience.Token).ConfigureAwait(false);
        await _readings.DisposeAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private static Func<PlaceDirectory> NamesOf(ViewerOptions options, PlaceIndex places)
    {
        var names = new PlaceDirectory(places, options.OwnGazetteers, options.Footprints);
        return () => names;
    }

    /// <summary>
    /// Gathers the map, and folds names and texts, once the documents are read, so that neither a page that opens nor the first key in the search box need wait for it, and so that
    /// the reading has the machine for itself.
    /// </summary>
    private static async Task PrepareAsync(WebApplication application, Desk desk, Func<PlaceDirectory> names)
    {
        var (maps, texts, stopping) = (application.Services.GetRequiredService<CurrentMaps>(), application.Services.GetRequiredService<TextIndex>(), application.Lifetime.ApplicationStopping);
        try
        {
            for (var progress = desk.Progress; ; progress = await desk.WaitForChangeAsync(progress.Version, stopping).ConfigureAwait(false))
            {
                if (!progress.IsComplete) continue;

                await Task.Run(() => maps.Now.MapOf(desk.Atlas, Selection.None), stopping).ConfigureAwait(false);

                // A page that opens now comes first.
                await Task.Delay(SearchPause, stopping).ConfigureAwait(false);
                await Task.Run(() => SearchIndex.Of(desk.Atlas, names()), stopping).ConfigureAwait(false);
                await Task.Run(() => texts.Prepare(desk.Atlas, stopping), stopping).ConfigureAwait(false);
                if (progress.Read >= ManyDocuments) await Task.Run(GiveBackMemory, stopping).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The view ends.
        }
        catch (Exception e) when (e is ObjectDisposedException or Microsoft.Data.Sqlite.SqliteException)
        {
            // Nobody waits for it; whoever searches is told.
        }
    }

    /// <summary>The reading of very many documents leaves a heap that is half empty, and nothing that comes after it would make it smaller.</summary>
    private static void GiveBackMemory() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private static void OpenBrowser(Uri address)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // No browser to be opened from here; the address, which the caller is told, can be opened by hand.
        }
    }
}
