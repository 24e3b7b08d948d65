using Gazetteer.Pipeline;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Reading.Shelf;

/// <summary>The gazetteer that a view works with. It can be opened anew while the view goes on, after the user's own gazetteers changed. Thread-safe.</summary>
public sealed class OpenGazetteer
{
    private readonly Func<CancellationToken, Workspace>? _open;
    private volatile State _now;

    /// <summary>A view begins with a workspace.</summary>
    /// <param name="first">The workspace.</param>
    /// <param name="open">Opens it as the data and the user's gazetteers are now; without, it stays as it is.</param>
    public OpenGazetteer(Workspace first, Func<CancellationToken, Workspace>? open = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        _open = open;
        _now = State.Of(first);
    }

    /// <summary>The gazetteer and the extractor as they are now.</summary>
    public Workspace Workspace => _now.Workspace;

    /// <summary>Names of its places.</summary>
    public PlaceDirectory Names => _now.Names;

    /// <summary>Opens the gazetteer anew: seconds, where it must be compiled.</summary>
    /// <exception cref="IOException">A file is missing or cannot be read; the gazetteer stays as it was.</exception>
    /// <exception cref="InvalidDataException">A file is damaged; the gazetteer stays as it was.</exception>
    public void Reopen(CancellationToken cancellation)
    {
        if (_open is not null) _now = State.Of(_open(cancellation));
    }

    private sealed record State(Workspace Workspace, PlaceDirectory Names)
    {
        public static State Of(Workspace workspace) => new(workspace, new PlaceDirectory(workspace.Index, workspace.OwnGazetteers, workspace.Footprints));
    }
}
