using System.Collections.Concurrent;
using Microsoft.Testing.Platform.Extensions.Messages;
using Microsoft.Testing.Platform.Extensions.TestHost;
using Microsoft.Testing.Platform.Messages;
using Microsoft.Testing.Platform.TestHost;

#pragma warning disable IDE0130 // Linked into every test project.
namespace Gazetteer.Tests.Tools;

/// <summary>Ends a project's tests with a line that says how many were skipped, and for want of what.</summary>
/// <remarks>
/// <c>dotnet test</c> keeps to itself what the processes of tests print, but names at its end the files that they made. So the line is the name
/// of a file; the file names every skipped test with its reason.
/// </remarks>
internal sealed class SkipTally(IMessageBus bus, string folder) : IDataConsumer, IDataProducer, ITestSessionLifetimeHandler
{
    private const string Extension = ".skipped.txt";

    /// <summary>How the test framework's reason begins for a test that is marked as explicit.</summary>
    private const string Unasked = "Not run (due to explicit";

    private readonly ConcurrentQueue<(string Test, string Reason)> _skipped = new();

    public string Uid => nameof(SkipTally);

    public string Version => "1";

    public string DisplayName => "Tally of skipped tests";

    public string Description => "Says how many tests were skipped for want of what.";

    public Type[] DataTypesConsumed { get; } = [typeof(TestNodeUpdateMessage)];

    public Type[] DataTypesProduced { get; } = [typeof(SessionFileArtifact)];

    /// <summary>The closing line.</summary>
    public static string Line(IReadOnlyCollection<string> reasons)
    {
        var packages = reasons.SelectMany(MissingPackages.Of).Distinct().Order(StringComparer.Ordinal).ToList();
        var wanting = reasons.Count(static r => MissingPackages.Of(r).Length > 0);
        var unasked = reasons.Count(static r => r.StartsWith(Unasked, StringComparison.Ordinal));
        var other = reasons.Count - wanting - unasked;
        var parts = new List<string>();
        if (wanting > 0) parts.Add($"{wanting} for want of {string.Join(' ', packages)}");
        if (unasked > 0) parts.Add($"{unasked} that run only on request");
        if (other > 0) parts.Add($"{other} for other reasons");
        return string.Join(" and ", parts);
    }

    public Task<bool> IsEnabledAsync() => Task.FromResult(true);

    public Task ConsumeAsync(IDataProducer dataProducer, IData value, CancellationToken cancellationToken)
    {
        if (value is TestNodeUpdateMessage { TestNode: var node } && node.Properties.SingleOrDefault<SkippedTestNodeStateProperty>() is { } skipped)
            _skipped.Enqueue((node.DisplayName, skipped.Explanation ?? ""));
        return Task.CompletedTask;
    }

    public Task OnTestSessionStartingAsync(SessionUid sessionUid, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task OnTestSessionFinishingAsync(SessionUid sessionUid, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        foreach (var earlier in Directory.EnumerateFiles(folder, "*" + Extension)) File.Delete(earlier);
        if (_skipped.IsEmpty) return;
        var path = Path.Combine(folder, Line([.. _skipped.Select(static s => s.Reason)]) + Extension);
        await File.WriteAllLinesAsync(path, _skipped.OrderBy(static s => s.Test, StringComparer.Ordinal).Select(static s => $"{s.Test}: {s.Reason}"), cancellationToken);
        await bus.PublishAsync(this, new SessionFileArtifact(sessionUid, new FileInfo(path), "Skipped tests", "Which tests were skipped, and why."));
    }
}
