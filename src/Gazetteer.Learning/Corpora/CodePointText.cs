using Gazetteer.Text;

namespace Gazetteer.Learning.Corpora;

/// <summary>A text that is sliced by code points.</summary>
internal sealed class CodePointText(string text)
{
    private readonly CodePoints _codePoints = new(text);

    /// <summary>Number of code points.</summary>
    public int Length => _codePoints.FromUtf16(text.Length);

    /// <summary>The words between two code point offsets, end exclusive.</summary>
    public string Slice(int start, int end) => text[_codePoints.ToUtf16(start).._codePoints.ToUtf16(end)];
}
