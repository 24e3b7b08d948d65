using Gazetteer.Viewer.Hosting;

namespace Gazetteer.Viewer.Tests;

/// <summary>Opens a view as a browser does: by its whole address, for which it gets a cookie.</summary>
internal static class OpenedView
{
    public static Task OpenAsync(this HttpClient client, ViewerServer server) => client.OpenAsync(server.Address);

    public static async Task OpenAsync(this HttpClient client, Uri address)
    {
        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
