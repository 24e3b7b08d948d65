using System.Collections.Immutable;

namespace Gazetteer.Reading.Forms;

/// <summary>A line of a form.</summary>
/// <param name="Name">The name of what is set, as the command line has it.</param>
/// <param name="Label">What stands beside it.</param>
/// <param name="Usual">What it is set to unless something else is chosen.</param>
/// <param name="Hint">What may be typed; for a field without choices.</param>
public sealed record FormField(string Name, string Label, string Usual = "", string Hint = "")
{
    /// <summary>What may be chosen, in words; none where something is typed.</summary>
    public ImmutableArray<(string Value, string Words)> Choices { get; init; } = [];
}
