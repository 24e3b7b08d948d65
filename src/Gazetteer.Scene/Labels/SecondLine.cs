using Gazetteer.Text;

namespace Gazetteer.Scene.Labels;

/// <summary>Which of a place's native names the map writes below the Latin one.</summary>
/// <remarks>
/// Those in Arabic script: that is what the documents are written in beside Latin, and what every system has letters for. The panels show
/// the names in all scripts; on the map a second line for each place would crowd out the places themselves.
/// </remarks>
internal static class SecondLine
{
    /// <summary>The name, or nothing where the map leaves it out.</summary>
    public static string Of(string native) => WritingSystem.ScriptOf(native) == "Arab" ? native : "";
}
