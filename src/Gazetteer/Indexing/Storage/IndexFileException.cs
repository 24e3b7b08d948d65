namespace Gazetteer.Indexing.Storage;

/// <summary>A file is no usable place index: foreign, cut, damaged or of another version. The remedy is to compile it again.</summary>
public sealed class IndexFileException : IOException
{
    /// <summary>States what is wrong, in words that follow "cannot be used because".</summary>
    public IndexFileException(string message)
        : base(message)
    {
    }

    /// <summary>States what is wrong and what caused it.</summary>
    public IndexFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>States nothing.</summary>
    public IndexFileException()
    {
    }
}
