using Gazetteer.Text;

namespace Gazetteer.Documents.Languages;

/// <summary>How often each letter and each script occurs in a text.</summary>
internal sealed class LetterCounts
{
    private readonly Dictionary<char, int> _letters = [];
    private readonly Dictionary<string, int> _scripts = [];

    /// <summary>Letters in all.</summary>
    public int Total { get; private set; }

    /// <summary>ISO 15924 code of the script that most letters are of; empty without letters.</summary>
    public string Dominant => _scripts.Count == 0 ? "" : _scripts.MaxBy(static s => s.Value).Key;

    /// <summary>Counts a text.</summary>
    public static LetterCounts Of(ReadOnlySpan<char> text)
    {
        var counts = new LetterCounts();
        foreach (var c in text)
        {
            if (char.IsLetter(c)) counts._letters[c] = counts._letters.GetValueOrDefault(c) + 1;
        }

        foreach (var (letter, count) in counts._letters)
        {
            var script = WritingSystem.ScriptOf([letter]);
            counts._scripts[script] = counts._scripts.GetValueOrDefault(script) + count;
            counts.Total += count;
        }

        return counts;
    }

    /// <summary>Share of the letters that are among these, 0 to 1.</summary>
    public double Share(string letters)
    {
        var count = 0;
        foreach (var letter in letters) count += _letters.GetValueOrDefault(letter);
        return Total == 0 ? 0 : (double)count / Total;
    }

    /// <summary>Share of the letters that are of a script.</summary>
    public double ShareOf(string script) => Total == 0 ? 0 : (double)_scripts.GetValueOrDefault(script) / Total;
}
