using System.Collections.Immutable;

namespace Gazetteer.Documents.Markdown;

/// <summary>The block of metadata between two lines of three hyphens at the head of a document.</summary>
/// <remarks>
/// Of YAML it understands what front matter is made of: <c>key: value</c> on one line, quoted or not, comments, text that folds over
/// indented lines, and lists of words in brackets or a line each. Nested maps are passed over.
/// </remarks>
/// <param name="Values">By key in lower case.</param>
/// <param name="Lists">Lists, by key in lower case.</param>
/// <param name="End">Offset in the text at which the document itself begins; 0 when there is no front matter.</param>
public sealed record FrontMatter(ImmutableDictionary<string, string> Values, ImmutableDictionary<string, ImmutableArray<string>> Lists, int End)
{
    private static readonly FrontMatter None = new(ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, ImmutableArray<string>>.Empty, 0);

    /// <summary>The value of the first of the keys that has one; empty when none has.</summary>
    public string Value(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (Values.TryGetValue(key, out var value) && value.Length > 0) return value;
        }

        return "";
    }

    /// <summary>The words of all these keys, each once: of lists their items, of a line what stands between its commas.</summary>
    public ImmutableArray<string> Words(params ReadOnlySpan<string> keys)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var key in keys)
        {
            var items = Lists.TryGetValue(key, out var list) ? list : [.. Values.GetValueOrDefault(key, "").Split(',', StringSplitOptions.TrimEntries)];
            words.AddRange(items.Where(i => i.Length > 0 && !words.Contains(i)));
        }

        return words.DrainToImmutable();
    }

    /// <summary>Reads the front matter of a text, if it has any that is closed.</summary>
    public static FrontMatter Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var position = 0;
        if (!IsFence(NextLine(text, ref position), "---")) return None;
        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var lists = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var (key, listKey) = ("", "");
        while (position < text.Length)
        {
            var line = NextLine(text, ref position);
            if (IsFence(line, "---") || IsFence(line, "...")) return new FrontMatter(values.ToImmutable(), lists.ToImmutable(), position);
            if (listKey.Length > 0 && ItemOf(line) is { } item)
            {
                lists[listKey] = lists.GetValueOrDefault(listKey, []).Add(item);
                continue;
            }

            (var before, key) = (key, Take(line, key, values));
            if (Bracketed(line) is { } items && key.Length == 0) lists[line[..line.IndexOf(':')].Trim().ToString().ToLowerInvariant()] = items;
            if (key != before) listKey = key.Length > 0 && values[key].Length == 0 ? key : "";
        }

        return None;
    }

    /// <summary>Takes a line and returns the key that an indented line after it would go on with.</summary>
    private static string Take(ReadOnlySpan<char> line, string key, ImmutableDictionary<string, string>.Builder values)
    {
        var trimmed = line.Trim();
        if (trimmed.IsEmpty || trimmed[0] == '#') return key;
        if (char.IsWhiteSpace(line[0]))
        {
            if (key.Length > 0) values[key] = $"{values[key]} {trimmed}".Trim();
            return key;
        }

        var colon = line.IndexOf(':');
        if (colon <= 0 || (colon + 1 < line.Length && !char.IsWhiteSpace(line[colon + 1]))) return "";
        key = line[..colon].Trim().ToString().ToLowerInvariant();
        var raw = line[(colon + 1)..].Trim();
        values[key] = Scalar(raw);
        return raw.IsEmpty || raw[0] is '|' or '>' || raw[0] is not ('"' or '\'' or '[' or '{') ? key : "";
    }

    /// <summary>The item of a line <c>- item</c>; null for any other line.</summary>
    private static string? ItemOf(ReadOnlySpan<char> line) => line.TrimStart() is ['-', ' ' or '\t', .. var item] ? Scalar(item.Trim()) : null;

    /// <summary>The items of a line <c>key: [a, b]</c>; null for any other line.</summary>
    private static ImmutableArray<string>? Bracketed(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || line[(colon + 1)..].Trim() is not ['[', .. var inner, ']']) return null;
        return [.. inner.ToString().Split(',').Select(static item => Scalar(item.AsSpan().Trim()))];
    }

    private static string Scalar(ReadOnlySpan<char> raw)
    {
        if (raw.IsEmpty || raw[0] is '|' or '>' or '[' or '{') return "";
        if (raw[0] == '"' && raw.LastIndexOf('"') is > 0 and var end) return raw[1..end].ToString().Replace("\\\"", "\"").Replace("\\\\", "\\");
        if (raw[0] == '\'' && raw.LastIndexOf('\'') is > 0 and var last) return raw[1..last].ToString().Replace("''", "'");
        var comment = raw.IndexOf(" #");
        return (comment < 0 ? raw : raw[..comment]).Trim().ToString();
    }

    private static bool IsFence(ReadOnlySpan<char> line, string fence) => line.TrimEnd().SequenceEqual(fence);

    private static ReadOnlySpan<char> NextLine(string text, ref int position)
    {
        var rest = text.AsSpan(position);
        var end = rest.IndexOf('\n');
        position += end < 0 ? rest.Length : end + 1;
        return (end < 0 ? rest : rest[..end]).TrimEnd('\r');
    }
}
