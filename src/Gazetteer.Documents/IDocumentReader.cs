using Gazetteer.Text;

namespace Gazetteer.Documents;

/// <summary>Reads one format.</summary>
/// <remarks>Implementations keep no state between calls and are safe for concurrent use.</remarks>
public interface IDocumentReader
{
    /// <summary>The documents that the input holds, one by one: most formats hold one, mailboxes and tables many.</summary>
    /// <param name="input">The bytes and their name.</param>
    /// <param name="context">Options, and where to report what is lost on the way.</param>
    /// <exception cref="DocumentException">The content is not of this format, damaged or beyond a limit; thrown while enumerating.</exception>
    IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context);
}
