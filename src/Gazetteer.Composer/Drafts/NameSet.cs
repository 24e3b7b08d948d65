using Gazetteer.Composer.Naming;
using Gazetteer.Places;

namespace Gazetteer.Composer.Drafts;

/// <summary>The names of one place while sources still add to them: each text once, but for the languages that views show.</summary>
internal sealed class NameSet
{
    private readonly Dictionary<(string Text, string Language, bool IsDemonym), NameDraft> _names = [];
    private readonly Dictionary<string, string> _firstLanguage = new(StringComparer.Ordinal);
    private int _sequence;

    public IReadOnlyCollection<NameDraft> All => _names.Values;

    public void Add(string text, string language, NameKind kind, NameCloseness closeness, bool preferred, bool authored)
    {
        text = text.Trim();
        if (text.Length == 0) return;
        var draft = new NameDraft(text, language, kind, closeness, preferred, authored, _sequence++);
        var key = (text, LanguageFor(text, language), kind == NameKind.Demonym);
        if (_names.TryGetValue(key, out var known)) draft = known.Raise(draft);

        // A source that knows the language speaks for the one that does not.
        if (key.Item2.Length > 0 && _names.Remove((text, "", kind == NameKind.Demonym), out var unspoken)) draft = draft.Raise(unspoken);
        _names[key] = draft with { Language = key.Item2 };
    }

    public void Remove(NameDraft name) => _names.Remove((name.Text, name.Language, name.Kind == NameKind.Demonym));

    /// <summary>The names from the main one outwards, at most one of them preferred in each language.</summary>
    public IEnumerable<NameDraft> Ranked()
    {
        var preferred = _names.Values.Where(static name => name.IsPreferred)
            .GroupBy(static name => name.Language, StringComparer.Ordinal)
            .Select(static names => names.OrderByDescending(static n => n.IsAuthored).ThenBy(static n => n.Closeness).ThenBy(static n => n.Sequence).First())
            .ToHashSet();
        return _names.Values
            .OrderBy(static name => name.Closeness).ThenBy(static name => name.Sequence)
            .Select(name => name with { IsPreferred = preferred.Contains(name) });
    }

    // "Iran" is the name in ninety languages: one row is enough, but for the languages in which the views show names.
    private string LanguageFor(string text, string language)
    {
        if (!_firstLanguage.TryGetValue(text, out var first) || first.Length == 0)
        {
            _firstLanguage[text] = language;
            return language;
        }

        return ShownLanguages.Contains(language) ? language : first;
    }
}
