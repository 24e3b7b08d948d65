namespace Gazetteer.Composer.Packages;

/// <summary>A package could not be had, or is not the one that is pinned. The message says which and what to do.</summary>
internal sealed class PackageException(string message, Exception? inner = null) : Exception(message, inner);
