#pragma warning disable IDE0130 // Linked into every test project.
namespace Gazetteer.Tests.Tools;

/// <summary>The one sentence with which tests are skipped for want of a program; <see cref="SkipTally"/> reads it again.</summary>
internal static class MissingPackages
{
    private const string Beginning = "not installed: ";
    private const string Middle = ". On Debian: apt-get install ";
    private const string Separator = " ";

    /// <summary>What is missing and how to install it.</summary>
    public static string Message(IReadOnlyCollection<string> packages) => $"{Beginning}{string.Join(", ", packages)}{Middle}{string.Join(Separator, packages)}";

    /// <summary>The packages of such a sentence, none of any other.</summary>
    public static string[] Of(string reason)
    {
        var end = reason.IndexOf(Middle, StringComparison.Ordinal);
        return reason.StartsWith(Beginning, StringComparison.Ordinal) && end > 0 ? reason[(end + Middle.Length)..].Split(Separator) : [];
    }
}
