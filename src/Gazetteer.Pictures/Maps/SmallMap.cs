using Gazetteer.Pictures.Framing;

namespace Gazetteer.Pictures.Maps;

/// <summary>A map of a row.</summary>
/// <param name="Label">What stands above it.</param>
/// <param name="Window">Where it stands, and what it shows.</param>
/// <param name="Content">What is drawn in it.</param>
internal sealed record SmallMap(string Label, MapWindow Window, MapContent Content);
