using Gazetteer.Foundation;

namespace Gazetteer.Documents;

/// <summary>A document that could not be read: which, why, and what its owner can do about it.</summary>
public sealed class DocumentException : Exception
{
    /// <summary>Names the file, the cause and the remedy.</summary>
    /// <param name="path">The document as the user named it.</param>
    /// <param name="cause">What is wrong, as a sentence fragment without a full stop, such as <c>the file is encrypted</c>.</param>
    /// <param name="remedy">What to do, as a fragment without a full stop; empty when nothing can be done.</param>
    /// <param name="inner">The failure beneath, if any.</param>
    public DocumentException(string path, string cause, string remedy = "", Exception? inner = null)
        : base($"{path}: {Sentence(cause, remedy)}", inner)
    {
        Path = path;
        Cause = cause;
        Remedy = remedy;
    }

    /// <summary>The document as the user named it.</summary>
    public string Path { get; }

    /// <summary>What is wrong.</summary>
    public string Cause { get; }

    /// <summary>What to do; empty when nothing can be done.</summary>
    public string Remedy { get; }

    /// <summary>The line concerned, from 1; 0 when it is the whole document.</summary>
    public int Line { get; init; }

    /// <summary>The same as an entry of a report.</summary>
    public Problem ToProblem() => new(Path, Line, Sentence(Cause, Remedy));

    private static string Sentence(string cause, string remedy) => remedy.Length == 0 ? $"{cause}." : $"{cause}; {remedy}.";
}
