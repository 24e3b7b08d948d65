namespace Gazetteer.Viewer.Requests;

/// <summary>A request asks for what is not there, or is not understood.</summary>
internal sealed class RequestException(int status, string message) : Exception(message)
{
    public int Status { get; } = status;
}
