using System.Security.Cryptography;
using System.Text;

namespace Gazetteer.Project.Corrections;

/// <summary>Checksums of texts, by which a document is known that was moved or renamed.</summary>
public static class ContentHash
{
    /// <summary>SHA-256 of the text in UTF-8, in small hexadecimal digits.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
