namespace Gazetteer.Documents.Pdf.Pages;

/// <summary>Why a document was not read to its end.</summary>
/// <param name="Reason">What is wrong, as a message goes on after the document's name.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="IsFinal">Whether another reader would fail as well, or should not try.</param>
/// <param name="IsTime">Whether it took too long.</param>
internal sealed record PdfFailure(string Reason, string Remedy, bool IsFinal = false, bool IsTime = false)
{
    /// <summary>It wants a password.</summary>
    public static readonly PdfFailure Password = new("the PDF is encrypted and wants a password", "save a copy without one", IsFinal: true);

    /// <summary>Its author forbids to copy text out of it.</summary>
    public static readonly PdfFailure NoCopying = new("the PDF forbids copying its text", "ask its owner for a copy that allows it", IsFinal: true);

    /// <summary>It took more time than it may.</summary>
    public static readonly PdfFailure Time = new("reading it takes too long", "it may be damaged: open it in a viewer and print it to a new PDF", IsTime: true);

    /// <summary>It took more memory than it may.</summary>
    public static readonly PdfFailure Memory = new("reading it takes more memory than a document may", "split it, or open it in a viewer and print it to a new PDF");

    /// <summary>The file is not a whole PDF.</summary>
    public static PdfFailure Damage(string detail) =>
        new($"the PDF is damaged{(detail.Length > 0 ? $" ({detail.TrimEnd('.')})" : "")}", "get it anew, or open it in a viewer and print it to a new PDF");
}
