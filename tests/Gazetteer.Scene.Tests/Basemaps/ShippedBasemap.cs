using System.Runtime.CompilerServices;
using Gazetteer.Scene.Basemaps;

namespace Gazetteer.Scene.Tests.Basemaps;

/// <summary>The base map of this repository, as users get it.</summary>
internal static class ShippedBasemap
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(ThisFolder(), "../../../data/basemap"));

    public static Basemap Open() => Basemap.Open(Folder);

    private static string ThisFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
