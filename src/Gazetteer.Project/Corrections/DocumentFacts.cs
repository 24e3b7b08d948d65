using System.IO.Enumeration;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Project.Corrections;

/// <summary>What conditions ask of a document, found out when it is first asked.</summary>
internal sealed class DocumentFacts(ExtractedDocument document)
{
    private readonly Lazy<HashSet<string>> _names = new(() => [.. document.Mentions.Select(m => NameFolding.Fold(m.Span.Of(document.Source.Text)))]);

    /// <summary>Whether all conditions are true of the document for a name.</summary>
    public bool Meet(Decision decision, string foldedName)
    {
        foreach (var condition in decision.Conditions)
        {
            if (!Meets(condition, foldedName)) return false;
        }

        return true;
    }

    private bool Meets(Condition condition, string foldedName) => condition.Kind switch
    {
        ConditionKind.Country => CountryTryParse(condition.Value) is { } country && MainCountry(foldedName) == country,
        ConditionKind.With => _names.Value.Contains(NameFolding.Fold(condition.Value)),
        ConditionKind.Language => document.Source.Language.Equals(condition.Value, StringComparison.OrdinalIgnoreCase),
        _ => FileSystemName.MatchesSimpleExpression(condition.Value, document.Source.Name, ignoreCase: false),
    };

    private static CountryCode? CountryTryParse(string text) => CountryCode.TryParse(text, out var code) && !code.IsNone ? code : null;

    /// <summary>The country that most of the other names' places lie in; null when two have as many.</summary>
    private CountryCode? MainCountry(string foldedName)
    {
        var counts = document.Mentions
            .Where(m => m.Place is { Country.IsNone: false } && NameFolding.Fold(m.Span.Of(document.Source.Text)) != foldedName)
            .CountBy(static m => m.Place!.Country)
            .OrderByDescending(static c => c.Value)
            .Take(2)
            .ToArray();
        return counts switch
        {
            [var only] => only.Key,
            [var first, var second] when first.Value > second.Value => first.Key,
            _ => null,
        };
    }
}
