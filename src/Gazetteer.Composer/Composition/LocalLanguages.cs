using Gazetteer.Composer.Drafts;
using Gazetteer.Composer.Reading;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Composer.Composition;

/// <summary>The languages of each country, the most spoken one first, and the scripts that they are written in.</summary>
/// <remarks>A language's script is that of the country's own name in it, so no table of scripts is needed.</remarks>
internal sealed class LocalLanguages
{
    private readonly Dictionary<CountryCode, List<(string Language, string Script)>> _languages = [];

    public LocalLanguages(IEnumerable<CountryInfo> countries, GazetteerDraft draft)
    {
        foreach (var country in countries)
        {
            if (draft.FindUnit(country.Code.ToString()) is not { } place) continue;
            var scripts = place.Names.ToLookup(static name => name.Language, static name => WritingSystem.ScriptOf(name.Text), StringComparer.Ordinal);
            _languages[country.Code] = [.. country.Languages.Where(scripts.Contains).Select(language => (language, scripts[language].First()))];
        }
    }

    /// <summary>The languages of a country that are written in a script.</summary>
    public IReadOnlyList<string> Of(CountryCode country, string script) =>
        [.. _languages.GetValueOrDefault(country, []).Where(language => language.Script == script).Select(static language => language.Language)];

    /// <summary>Whether a language of the country is written in the script.</summary>
    public bool Writes(CountryCode country, string script) => _languages.GetValueOrDefault(country, []).Exists(language => language.Script == script);
}
