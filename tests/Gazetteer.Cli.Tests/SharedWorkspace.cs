using Gazetteer.Foundation;
using Gazetteer.Pipeline;

namespace Gazetteer.Cli.Tests;

/// <summary>The shipped gazetteer, opened once for all tests that need the real thing.</summary>
public sealed class SharedWorkspace
{
    internal Workspace Workspace { get; } = Workspace.Open(new DataFolder(Path.Combine(RepositoryFolder.Path, "data")));
}
