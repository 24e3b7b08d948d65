using System.Text;
using System.Xml;

namespace Gazetteer.Documents.Xml;

/// <summary>Opens XML that nobody vouches for.</summary>
/// <remarks>
/// Nothing outside the document is ever fetched; entities may not expand to more than a million characters; the document's own length is bounded.
/// </remarks>
internal static class SafeXml
{
    private const long MaximumEntityCharacters = 1 << 20;

    static SafeXml() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>A forward reader; elements are visited one by one, so that deep nesting costs no stack.</summary>
    public static XmlReader Open(Stream stream, ReadingOptions options) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = MaximumEntityCharacters,
        MaxCharactersInDocument = options.MaximumBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });
}
