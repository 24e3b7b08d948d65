using Gazetteer.Foundation;
using Gazetteer.Pipeline;

namespace Gazetteer.Composer.Tests.Names;

/// <summary>The gazetteer of the repository, opened once for all tests that ask it.</summary>
public sealed class ShippedGazetteer
{
    public DataFolder Data { get; } = DataFolder.Locate();

    public Workspace Workspace { get; } = Workspace.Open(DataFolder.Locate());
}
