using System.Collections.Immutable;
using Gazetteer.Foundation;
using Gazetteer.Indexing;
using Gazetteer.Places;
using Gazetteer.Project.Corrections;
using Gazetteer.Project.Memory;

namespace Gazetteer.Project.Sessions;

/// <summary>The memory file of a session, which holds what was decided for always.</summary>
/// <param name="path">The file, which need not exist; null for none: then nothing can be decided for always.</param>
/// <param name="findPlace">A place of the gazetteer by its identifier, or null.</param>
/// <param name="report">Told of lines that are not understood.</param>
public sealed class SessionMemory(string? path, Func<PlaceId, Place?> findPlace, Action<Problem> report)
{
    /// <summary>No memory.</summary>
    public static SessionMemory None { get; } = new(null, static _ => null, static _ => { });

    /// <summary>A memory about places of a gazetteer, with the other spellings that it has of their names.</summary>
    /// <param name="path">The file, which need not exist; null for none.</param>
    /// <param name="index">The gazetteer.</param>
    /// <param name="report">Told of lines that are not understood.</param>
    public static SessionMemory Of(string? path, PlaceIndex index, Action<Problem> report)
    {
        ArgumentNullException.ThrowIfNull(index);
        return Of(path, () => index, report);
    }

    /// <summary>The same with a gazetteer that may be opened anew.</summary>
    /// <param name="path">The file, which need not exist; null for none.</param>
    /// <param name="index">The gazetteer as it is when it is asked for.</param>
    /// <param name="report">Told of lines that are not understood.</param>
    public static SessionMemory Of(string? path, Func<PlaceIndex> index, Action<Problem> report)
    {
        ArgumentNullException.ThrowIfNull(index);
        return new SessionMemory(path, FindPlace, report) { Spellings = decision => NameSpellings.Of(index(), decision) };

        Place? FindPlace(PlaceId id)
        {
            var now = index();
            return now.FindPlace(id) is var place and >= 0 ? now.PlaceAt(place) : null;
        }
    }

    /// <summary>Other spellings under which a decision for all documents holds (<see cref="NameSpellings"/>); none unless set.</summary>
    public Func<Decision, ImmutableArray<string>> Spellings { get; init; } = static _ => [];

    /// <summary>The file; null for none.</summary>
    public string? Path { get; } = path;

    /// <summary>What it holds; read when it is asked for.</summary>
    public ImmutableArray<Decision> Read() => Path is not null && File.Exists(Path) ? MemoryFile.Read(Path, DecisionScope.Always, findPlace, report) : [];

    /// <summary>Brings the file from one state of a person's work to another.</summary>
    /// <exception cref="InvalidOperationException">Something was decided for always, and there is no file.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    internal void Change(DecisionLog before, DecisionLog after)
    {
        var was = Always(before);
        var now = Always(after);
        foreach (var decision in was.Except(now)) MemoryFile.Remove(Needed(), decision);
        foreach (var decision in now.Except(was)) MemoryFile.Add(Needed(), decision);
    }

    private static ImmutableArray<Decision> Always(DecisionLog log) => [.. log.InForce.Where(static d => d.Scope == DecisionScope.Always)];

    private string Needed() => Path ?? throw new InvalidOperationException("There is no memory file for what is decided for always; start without '--memory none'.");
}
