using Gazetteer.Indexing;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Resolution;

/// <summary>Finds the places that a mention's words may name: by the whole name first, then without what only says its kind or part.</summary>
internal sealed class CandidateFinder(PlaceIndex index)
{
    /// <summary>More places of one name are not weighed: the index orders them, the rest are hamlets.</summary>
    private const int MostCandidates = 40;

    /// <summary>Longest name, in UTF-16 units, that other languages' letters could spell by chance.</summary>
    private const int ShortName = 3;

    private static readonly string[] Directions =
        ["north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "upper", "lower", "greater", "inner", "outer", "downtown", "mid", "northwest", "northeast", "southwest", "southeast", "northwestern", "northeastern", "southwestern", "southeastern", "old", "metropolitan", "metro", "mainland"];

    private static readonly (string From, string To)[] Expansions = [("st ", "saint "), ("saint ", "st "), ("mt ", "mount "), ("mount ", "mt "), ("ft ", "fort "), ("fort ", "ft ")];

    /// <summary>The places that the mention's text may name, in the index's order.</summary>
    /// <param name="written">The mention as written.</param>
    /// <param name="language">The document's language; empty when not known.</param>
    /// <param name="innerNoun">Receives the folded feature noun that had to be taken off the name; null when none was.</param>
    public List<Option> Find(ReadOnlySpan<char> written, string language, out string? innerNoun)
    {
        innerNoun = null;
        var folded = NameFolding.Fold(written);
        var name = FindName(folded);
        if (name < 0) name = WithoutNoun(folded, out innerNoun);
        if (name < 0) name = WithoutDirection(folded);
        return name < 0 ? [] : OptionsOf(name, written, language);
    }

    /// <summary>Whether the posting may be meant by what is written: abbreviations begin with a capital, and a name of two or three letters keeps to its language.</summary>
    private bool IsWritten(NamePosting posting, ReadOnlySpan<char> written, string language)
    {
        if (posting.Kind == NameKind.Abbreviation) return !char.IsLower(written[0]);
        if (written.Length > ShortName || language.Length == 0) return true;
        var own = index.LanguageAt(posting.Language);
        return own.Length == 0 || own == language || own == "en";
    }

    private int FindName(string folded)
    {
        if (folded.Length == 0) return -1;
        var name = index.FindName(folded);
        foreach (var (from, to) in Expansions)
        {
            if (name >= 0) break;
            if (folded.StartsWith(from, StringComparison.Ordinal)) name = index.FindName(to + folded[from.Length..]);
        }

        return name;
    }

    private int WithoutNoun(string folded, out string? noun)
    {
        noun = null;
        var last = folded.LastIndexOf(' ');
        if (last < 0) return -1;
        var name = -1;
        if (FeatureNoun.Is(folded.AsSpan(last + 1)))
        {
            noun = folded[(last + 1)..];
            name = FindName(folded[..last]);
        }

        var first = folded.IndexOf(' ', StringComparison.Ordinal);
        if (name >= 0 || !FeatureNoun.Is(folded.AsSpan(0, first))) return name;
        noun = folded[..first];
        var rest = folded[(first + 1)..];
        return FindName(rest.StartsWith("of ", StringComparison.Ordinal) ? rest[3..] : rest);
    }

    private int WithoutDirection(string folded)
    {
        var first = folded.IndexOf(' ', StringComparison.Ordinal);
        return first > 0 && Directions.AsSpan().Contains(folded[..first]) ? FindName(folded[(first + 1)..]) : -1;
    }

    private List<Option> OptionsOf(int name, ReadOnlySpan<char> written, string language)
    {
        var options = new List<Option>();
        foreach (var posting in index.PostingsOf(name))
        {
            if (options.Count == MostCandidates) break;
            if (!IsWritten(posting, written, language) || options.Exists(o => o.Ordinal == posting.Place)) continue;
            options.Add(new Option(posting.Place, index.PlaceAt(posting.Place), posting));
        }

        return options;
    }
}
