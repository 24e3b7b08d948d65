using Microsoft.Testing.Platform.Builder;
using Microsoft.Testing.Platform.Extensions;
using Microsoft.Testing.Platform.Services;

#pragma warning disable IDE0130 // Linked into every test project.
namespace Gazetteer.Tests.Tools;

/// <summary>What the entry point of every test project calls, as <c>Directory.Build.props</c> asks it to.</summary>
internal static class SkipTallyHook
{
    /// <summary>Registers the tally.</summary>
    public static void AddExtensions(ITestApplicationBuilder builder, string[] arguments)
    {
        var tally = new CompositeExtensionFactory<SkipTally>(static services => new SkipTally(services.GetMessageBus(), Path.Combine(AppContext.BaseDirectory, "Skipped")));
        builder.TestHost.AddDataConsumer(tally);
        builder.TestHost.AddTestSessionLifetimeHandle(tally);
    }
}
