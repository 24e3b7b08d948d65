using System.Reflection;
using Gazetteer.Text;

namespace Gazetteer.Cli.Tests.Architecture;

/// <summary>The rules of the house (<c>src/README.md</c>): layers of the core look down only, and no namespaces use each other in a circle.</summary>
public sealed class LayerTests
{
    /// <summary>The layers of the core, from the ground up.</summary>
    private static readonly string[] Layers =
        ["Foundation", "Text", "Places", "Coordinates", "Languages", "Gazetteers", "Indexing", "Layout", "Mentions", "Recognition", "Resolution", "Regions", "Pipeline"];

    /// <summary>Every project that is built and tested here, by the name of its assembly. The desktop window is not among them: its packages are not served everywhere.</summary>
    private static readonly Dictionary<string, Assembly> Projects = ((string[])
    [
        "Gazetteer", "Gazetteer.Composer", "Gazetteer.Documents", "Gazetteer.Importing", "Gazetteer.Learning", "Gazetteer.Output", "Gazetteer.Pictures",
        "Gazetteer.Project", "Gazetteer.Reading", "Gazetteer.Scene", "Gazetteer.Viewer", "gazetteer",
    ]).ToDictionary(static name => name, Assembly.Load);

    public static TheoryData<string> Names => [.. Projects.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Layers_of_the_core_look_down_only()
    {
        var upward = new NamespaceEdges(typeof(SourceText).Assembly).All.Where(static e => LayerOf(e.To) > LayerOf(e.From)).Select(static e => $"{e.From} → {e.To}: {e.Types}").ToList();
        Assert.True(upward.Count == 0, $"A layer of the core uses one above it. From the ground up they are {string.Join(", ", Layers)}: move the type that both need down.\n{string.Join('\n', upward)}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_namespaces_use_each_other_in_a_circle(string project)
    {
        var circles = new NamespaceEdges(Projects[project]).OnCircles();
        Assert.True(circles.Count == 0, $"Namespaces of {project} use each other in a circle: move the type that both need to one that neither is in.\n{string.Join('\n', circles)}");
    }

    /// <summary>The number of a namespace's layer; a namespace that is in none is a mistake of its own.</summary>
    private static int LayerOf(string ns)
    {
        var layer = Array.IndexOf(Layers, ns.Split('.') is ["Gazetteer", var first, ..] ? first : "");
        return layer >= 0 ? layer : throw new InvalidOperationException($"{ns} is in no layer of the core: add it to the list of layers where it belongs.");
    }
}
