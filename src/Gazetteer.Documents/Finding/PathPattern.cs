using System.Text;
using System.Text.RegularExpressions;

namespace Gazetteer.Documents.Finding;

/// <summary>A path with wildcards: <c>*</c> and <c>?</c> within a name, <c>**</c> across folders.</summary>
internal sealed class PathPattern
{
    private readonly Regex _regex;

    /// <summary>Reads the pattern.</summary>
    public PathPattern(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var segments = pattern.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        var plain = segments.TakeWhile(static s => !IsPattern(s)).ToArray();
        Root = plain.Length == 0 ? "." : plain is [""] ? "/" : string.Join('/', plain);
        var expression = new StringBuilder("^");
        for (var i = plain.Length; i < segments.Length; i++) expression.Append(SegmentExpression(segments[i], i == segments.Length - 1));
        _regex = new Regex(expression.Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    /// <summary>The folder above the first wildcard, where the search begins.</summary>
    public string Root { get; }

    /// <summary>Whether the text has a wildcard.</summary>
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>Whether a path found below <see cref="Root"/> fits.</summary>
    public bool Matches(string path) => _regex.IsMatch(Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/'));

    private static string SegmentExpression(string segment, bool isLast)
    {
        if (segment == "**") return isLast ? ".*" : "(?:[^/]+/)*";
        return Regex.Escape(segment).Replace("\\*", "[^/]*").Replace("\\?", "[^/]") + (isLast ? "" : "/");
    }
}
