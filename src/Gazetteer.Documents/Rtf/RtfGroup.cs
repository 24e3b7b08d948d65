namespace Gazetteer.Documents.Rtf;

/// <summary>Where the text of a group goes.</summary>
internal enum RtfSink : byte
{
    /// <summary>Into the document.</summary>
    Text,

    /// <summary>Nowhere.</summary>
    Nothing,

    /// <summary>Into the title.</summary>
    Title,

    /// <summary>Beside the text: into a footnote, a comment, a text box, the head or foot of pages.</summary>
    Aside,

    /// <summary>Nowhere; its numbers tell when the document was made.</summary>
    Created,

    /// <summary>Nowhere; its numbers tell the code pages of fonts.</summary>
    Fonts,
}

/// <summary>What holds within a pair of braces and ends with it.</summary>
/// <param name="Sink">Where text goes.</param>
/// <param name="CodePage">Of bytes written as <c>\'hh</c>.</param>
/// <param name="Fallback">How many characters follow a <c>\u</c> for programs that know no Unicode.</param>
/// <param name="IsHidden">Whether the text is hidden.</param>
/// <param name="Asides">How many asides it stands in.</param>
internal readonly record struct RtfGroup(RtfSink Sink, int CodePage, int Fallback, bool IsHidden, int Asides);
