using System.Runtime.CompilerServices;
using Gazetteer.Scene.Naming;
using Gazetteer.Text;

namespace Gazetteer.Scene.Panels;

/// <summary>What documents are found by, folded once: title, file name, language and date, a line each. Immutable, thread-safe.</summary>
internal sealed class DocumentTexts
{
    private static readonly ConditionalWeakTable<Atlas, DocumentTexts> Kept = [];
    private readonly string[] _texts;

    private DocumentTexts(Atlas atlas) => _texts = [.. atlas.Documents.Select(static d => TextOf(d.Source))];

    /// <summary>Those of these documents, made at first need.</summary>
    public static DocumentTexts Of(Atlas atlas) => Kept.GetValue(atlas, static a => new DocumentTexts(a));

    /// <summary>Whether a document is found by a folded text.</summary>
    public bool Holds(int document, string wanted) => wanted.Length == 0 || _texts[document].Contains(wanted, StringComparison.Ordinal);

    /// <summary>The folded title.</summary>
    public ReadOnlySpan<char> TitleOf(int document) => _texts[document].AsSpan(0, _texts[document].IndexOf('\n', StringComparison.Ordinal));

    private static string TextOf(SourceText source) => string.Join('\n',
        NameFolding.Fold(source.Title), NameFolding.Fold(source.Name), NameFolding.Fold(LanguageWords.Of(source.Language)), source.Date is { } date ? date.ToString("yyyy-MM-dd") : "");
}
