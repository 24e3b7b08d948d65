using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;

namespace Gazetteer.Pictures.Labels;

/// <summary>The names on a map.</summary>
/// <param name="Background">Names of the base map, and the dots of its towns.</param>
/// <param name="Places">Names or numbers of places.</param>
internal sealed record LabelMarks(ImmutableArray<Mark> Background, ImmutableArray<Mark> Places);
