using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Learning.Corpora;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Text;

namespace Gazetteer.Learning.Courses;

/// <summary>Annotated documents in which other names of the same sort stand for the places': what a model learns from them is the use of names, not the names.</summary>
/// <remarks>Deterministic.</remarks>
internal sealed class NameSubstitution
{
    private const int MostWords = 3;

    private readonly PlaceIndex _index;
    private readonly NameProfiles _profiles;
    private readonly Dictionary<(NameClass, int, int), List<int>> _pools = [];
    private readonly bool _isArabic;

    /// <summary>Gathers the names that can stand in.</summary>
    /// <param name="index">The index.</param>
    /// <param name="profiles">What it knows of its names.</param>
    /// <param name="isArabic">Whether they are in Arabic script, or in Latin.</param>
    public NameSubstitution(PlaceIndex index, NameProfiles profiles, bool isArabic = false)
    {
        (_index, _profiles, _isArabic) = (index, profiles, isArabic);
        foreach (var name in index.ListNames())
        {
            if (IsUsable(index.FoldedNameAt(name), profiles.Of(name))) PoolOf(name).Add(name);
        }
    }

    /// <summary>The document with every known name exchanged for another, the same one wherever it stands.</summary>
    public AnnotatedDocument Substitute(AnnotatedDocument document, int seed)
    {
        var random = new Random(seed);
        var text = document.Text ?? "";
        var codePoints = new CodePoints(text);
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        var (changed, toponyms, last, shift) = (new StringBuilder(text.Length), ImmutableArray.CreateBuilder<AnnotatedToponym>(), 0, 0);
        foreach (var toponym in document.Toponyms.OrderBy(static t => t.Start))
        {
            var (start, end) = (codePoints.ToUtf16(toponym.Start), codePoints.ToUtf16(toponym.End));
            if (start < last) continue;
            changed.Append(text, last, start - last);
            var name = Replacement(text[start..end], chosen, random);
            changed.Append(name);
            var growth = name.EnumerateRunes().Count() - (toponym.End - toponym.Start);
            toponyms.Add(toponym with { Start = toponym.Start + shift, End = toponym.End + shift + growth, Text = null });
            shift += growth;
            last = end;
        }

        changed.Append(text, last, text.Length - last);
        return document with { Text = changed.ToString(), Toponyms = toponyms.ToImmutable(), Others = [] };
    }

    private bool IsUsable(string folded, NameProfile profile) =>
        !profile.IsSeldomPlace && !profile.IsOnlyCapitals && profile.Rank <= 1 && profile.Class != NameClass.Abbreviation
        && folded.Length > 3 && folded.Count(static c => c == ' ') < MostWords && folded.All(c => c == ' ' || (_isArabic ? WritingSystem.IsArabic(c) : char.IsAsciiLetterLower(c)));

    /// <summary>In Arabic script, the languages in which a name is known well: a Persian village stands for a Persian one.</summary>
    private static int StandingsOf(NameProfile profile)
    {
        var standings = 0;
        for (var language = UncasedLanguage.Arabic; language <= UncasedLanguage.Urdu; language++) standings = (standings * 4) + profile.StandingIn(language);
        return standings;
    }

    private string Replacement(string written, Dictionary<string, string> chosen, Random random)
    {
        if (chosen.TryGetValue(written, out var other)) return other;
        var name = _index.FindName(NameFolding.Fold(written));
        var pool = name < 0 || !IsUsable(_index.FoldedNameAt(name), _profiles.Of(name)) ? [] : PoolOf(name);
        return chosen[written] = pool.Count == 0 ? written : InCase(_index.FoldedNameAt(pool[random.Next(pool.Count)]), written);
    }

    private static string InCase(string folded, string written) =>
        !written.Any(char.IsLower) ? folded.ToUpperInvariant() : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(folded);

    private List<int> PoolOf(int name)
    {
        var profile = _profiles.Of(name);
        var key = (profile.Class, _isArabic ? 0 : profile.MainPopulation, _isArabic ? StandingsOf(profile) : profile.HasDemonym ? 1 : 0);
        return _pools.TryGetValue(key, out var pool) ? pool : _pools[key] = [];
    }
}
