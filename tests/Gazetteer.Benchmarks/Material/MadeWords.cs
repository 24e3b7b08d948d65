using System.Text;

namespace Gazetteer.Benchmarks.Material;

/// <summary>Words made of syllables, in Latin or Arabic script, the same for the same seed; short ones come first, as in a language.</summary>
internal sealed class MadeWords
{
    private const string LatinOnsets = "b c d f g h j k l m n p r s t v w z ch sh th st br kr gr tr pl kh gh q y";
    private const string LatinRhymes = "a e i o u an en in on ar er or al el ad am as ab ai ou ang eng ur ul esh";
    private const string ArabicOnsets = "ب پ ت ج چ ح خ د ر ز س ش ص ط ع غ ف ق ک گ ل م ن ه ی و ش س";
    private const string ArabicRhymes = "ا و ی ان ار اد آن ین ور اب ام ند ست رد هر";
    private readonly string[] _onsets;
    private readonly string[] _rhymes;

    private MadeWords(string onsets, string rhymes)
    {
        _onsets = onsets.Split(' ');
        _rhymes = rhymes.Split(' ');
    }

    /// <summary>So many distinct words.</summary>
    public static string[] Make(int seed, int count, bool arabic)
    {
        var maker = arabic ? new MadeWords(ArabicOnsets, ArabicRhymes) : new MadeWords(LatinOnsets, LatinRhymes);
        var random = new Random(seed);
        var seen = new HashSet<string>(count, StringComparer.Ordinal);
        var words = new string[count];
        for (var i = 0; i < count;)
        {
            var syllables = 1 + (int)Math.Log(1 + (i * random.NextDouble()), 220) + (random.Next(3) == 0 ? 1 : 0);
            var word = maker.Word(random, syllables);
            if (seen.Add(word)) words[i++] = word;
        }

        return words;
    }

    private string Word(Random random, int syllables)
    {
        var word = new StringBuilder();
        for (; syllables > 0; syllables--) word.Append(_onsets[random.Next(_onsets.Length)]).Append(_rhymes[random.Next(_rhymes.Length)]);
        if (random.Next(3) == 0) word.Append(_onsets[random.Next(_onsets.Length)]);
        return word.ToString();
    }
}
