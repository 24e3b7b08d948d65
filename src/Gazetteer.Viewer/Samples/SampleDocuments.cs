using Gazetteer.Documents;

namespace Gazetteer.Viewer.Samples;

/// <summary>The documents that come with the program (<c>seeds/</c> of the repository), for those who have none at hand.</summary>
internal static class SampleDocuments
{
    private const string Prefix = "seeds/";

    /// <summary>The documents, by name.</summary>
    public static IReadOnlyCollection<DocumentInput> All { get; } =
    [
        .. typeof(SampleDocuments).Assembly.GetManifestResourceNames()
            .Where(static n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(static n => new DocumentInput(n, Path.GetExtension(n), () => typeof(SampleDocuments).Assembly.GetManifestResourceStream(n)!)),
    ];
}
