using Gazetteer.Text;

namespace Gazetteer.Mentions;

/// <summary>A stretch of text that names a place, before it is known which.</summary>
/// <param name="Span">Where it stands: no article before it, no possessive after it.</param>
/// <param name="Kind">How the text uses it.</param>
/// <param name="Name">The ordinal of its name in the index, or −1 when the index has no such name.</param>
/// <param name="Score">How sure the recogniser is that this is a place, 0 to 1.</param>
public readonly record struct Mention(TextSpan Span, MentionKind Kind, int Name, float Score)
{
    /// <summary>BCP 47 subtag of the passage's language, where it is known apart from the document's; else null.</summary>
    public string? Language { get; init; }

    /// <summary>BCP 47 subtag of the language in which the words around it were read, for readers; empty where it is the document's.</summary>
    public string PartLanguage { get; init; } = "";

    /// <summary>What the letters say by which the written name differs from <see cref="Name"/>, such as "genitive"; null where it is written as the index has it.</summary>
    public string? Rule { get; init; }

    /// <summary>Whether it is only written and used like the name of a place, and nothing knows it: no mention unless it can be read as a name that is spelled nearly like it.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>The name that it is read as, where the index has none that is written so; else null.</summary>
    public SpelledName? Spelled { get; init; }

    /// <summary>The last of the steps by which it came about; null where nobody kept them.</summary>
    public TrailStep? Trail { get; init; }
}
