namespace Gazetteer.Viewer;

/// <summary>The view could not be served; the message tells the user why and what to do.</summary>
public sealed class ViewerException : Exception
{
    /// <summary>Without a message.</summary>
    public ViewerException()
    {
    }

    /// <summary>With a sentence for the user.</summary>
    public ViewerException(string message)
        : base(message)
    {
    }

    /// <summary>With a sentence for the user and the cause.</summary>
    public ViewerException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
