using System.Collections.Frozen;
using Gazetteer.Importing.Words;
using Gazetteer.Indexing;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Importing.Options;

/// <summary>Countries as tables write them: by ISO 3166-1 codes of two or three letters, or by a name in any language that the gazetteer has.</summary>
/// <param name="open">Opens the gazetteer whose names of countries are known; called once, when a name is met.</param>
public sealed class CountryNames(Func<PlaceIndex>? open = null)
{
    private static readonly FrozenDictionary<string, CountryCode> Codes = WordTable.Lines("countries.tsv")
        .SelectMany(static line => new[] { (line[1], line[0]), (line[0], line[0]) }).ToFrozenDictionary(static c => c.Item1, static c => new CountryCode(c.Item2), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, CountryCode?> _known = new(StringComparer.Ordinal);
    private PlaceIndex? _index;

    /// <summary>The country that a text names; null when it names none that is known. Of several, parted by semicolons, commas or strokes, the first.</summary>
    public CountryCode? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_known.TryGetValue(text, out var known)) return known;
        var found = FindOne(text.Trim());
        if (found is null && text.AsSpan().IndexOfAny(";|/") is >= 0 and var end) found = FindOne(text[..end].Trim());
        if (found is null && text.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma) found = FindOne(text[..comma].Trim());
        return _known[text] = found;
    }

    /// <summary>Whether a text is a code of a country in capitals.</summary>
    internal static bool IsCode(string text) => text.Length is 2 or 3 && text.All(char.IsAsciiLetterUpper) && Codes.ContainsKey(text);

    private CountryCode? FindOne(string text)
    {
        if (text.Length == 0) return null;
        if (Codes.TryGetValue(text, out var code)) return code;
        _index ??= open?.Invoke();
        if (_index is null) return null;
        var name = _index.FindName(NameFolding.Fold(text));
        if (name < 0) return null;
        foreach (var posting in _index.PostingsOf(name))
        {
            if (_index.FeatureOf(posting.Place).IsCountry) return _index.CountryOf(posting.Place);
        }

        return null;
    }
}
