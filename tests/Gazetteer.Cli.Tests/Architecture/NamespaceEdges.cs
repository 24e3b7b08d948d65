using ArchUnitNET.Loader;

namespace Gazetteer.Cli.Tests.Architecture;

/// <summary>Which namespaces of an assembly use which others, with a pair of types for each edge: signatures, fields and the bodies of methods count.</summary>
internal sealed class NamespaceEdges
{
    private readonly Dictionary<(string From, string To), string> _edges = [];

    public NamespaceEdges(System.Reflection.Assembly assembly)
    {
        var types = new ArchLoader().LoadAssembly(assembly).Build().Types.ToHashSet();
        foreach (var type in types)
        {
            foreach (var target in type.Dependencies.Select(static d => d.Target).Where(types.Contains))
            {
                var edge = (type.Namespace.FullName, target.Namespace.FullName);
                if (edge.Item1 != edge.Item2) _edges.TryAdd(edge, $"{type.Name} uses {target.Name}");
            }
        }
    }

    /// <summary>The edges, and for each the first pair of types that makes it.</summary>
    public IEnumerable<(string From, string To, string Types)> All => _edges.Select(static e => (e.Key.From, e.Key.To, e.Value));

    /// <summary>The edges that lie on a circle, as lines for a reader.</summary>
    public IReadOnlyList<string> OnCircles()
    {
        var reached = _edges.Keys.Select(static e => e.From).Distinct().ToDictionary(static n => n, Reached);
        return [.. All.Where(e => reached.TryGetValue(e.To, out var beyond) && beyond.Contains(e.From)).Select(static e => $"{e.From} → {e.To}: {e.Types}").Order(StringComparer.Ordinal)];
    }

    private HashSet<string> Reached(string from)
    {
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([from]));
        while (open.TryPop(out var at))
        {
            foreach (var (_, to) in _edges.Keys.Where(e => e.From == at && seen.Add(e.To))) open.Push(to);
        }

        return seen;
    }
}
