using Gazetteer.Text;

namespace Gazetteer.Documents.PlainText;

/// <summary>Reads plain text in any encoding that <see cref="EncodingDetector"/> tells; the file's name is the title.</summary>
public sealed class PlainTextReader : IDocumentReader
{
    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        yield return new SourceText { Name = input.Name, Title = input.Stem, Text = TextDecoder.Decode(input, context) };
    }
}
