using Gazetteer.Foundation;
using Gazetteer.Languages;
using Gazetteer.Text;

namespace Gazetteer.Composer.Languages;

/// <summary>Compiles <c>data/languages</c>, a folder a language, into the one file that the program is built with.</summary>
internal static class LanguagesComposer
{
    private const int MostLanguages = 128;

    /// <summary>Writes the file.</summary>
    /// <param name="folder">The folder of all languages; one whose name begins with an underscore is none.</param>
    /// <param name="stream">Takes the file.</param>
    /// <param name="report">Takes the rows that cannot be used, which are left out.</param>
    public static void Compose(string folder, Stream stream, Action<Problem> report)
    {
        var languages = Directory.GetDirectories(folder).Where(static f => !Path.GetFileName(f).StartsWith('_')).Order(StringComparer.Ordinal).Select(f => LanguageRows.Read(f, report)).ToList();
        if (languages.Count > MostLanguages) throw new InvalidDataException($"{folder} holds more than {MostLanguages} languages.");
        var everywhere = LanguageRows.Join(languages.Where(static l => l.Traits.HasFlag(LanguageTraits.Taught)));
        LanguageFile.Write(stream, [.. languages.Append(everywhere).Select(static l => l.Draft())], WordTable.Build(Commonest(languages)));
    }

    private static Dictionary<ulong, UInt128> Commonest(List<LanguageRows> languages)
    {
        var words = new Dictionary<ulong, UInt128>();
        for (var i = 0; i < languages.Count; i++)
        {
            foreach (var word in languages[i].Commonest.Select(static w => WordHash.Of(NameFolding.Fold(w)))) words[word] = words.GetValueOrDefault(word) | (UInt128.One << i);
        }

        return words;
    }
}
