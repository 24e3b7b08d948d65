using System.Text;

namespace Gazetteer.Benchmarks.Material;

/// <summary>A made gazetteer's names and a made text that mentions them, the same for the same seed and size.</summary>
/// <remarks>
/// As in real gazetteers, a third of the names is one word, some words ("san", "new") begin very many names, everyday words occur in names and are names, and
/// most words are rare. In the text, half of all words are everyday words, one in twenty-five begins a name, and the others are of a lexicon that does not
/// grow with the gazetteer, half of it unknown to that, and are as rare as their rank (Zipf's law).
/// </remarks>
internal sealed class MadeWorld
{
    private const string LatinEveryday =
        "the of and to in a is that for it was on are as with his they at be this from have or by one had not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than first been its who now people my made over did down only way find use may water long little very after words called just where most know";

    private const string LatinHeads =
        "san new saint north south east west lake mount port fort villa santa la el al bandar kuh rud deh shahr tall wadi jabal ras bir ain khan qala hajji chak goth los las le rio sao santo monte castle great little upper lower old big";

    private const string ArabicEveryday =
        "و در به از که این را با است برای آن یک خود تا بر هم نیز شد های می ها کرد شده او ما من اما هر باید بود دو پس پیش دیگر بین روی سال کند شود یا گفت وی چه همه";

    private const string ArabicHeads = "ده شهر روستای بندر کوه رود قلعه حاجی چاه خان تپه باغ سر پل چشمه گود دشت علی محمد حسین نو بالا پایین بزرگ کوچک شمالی جنوبی آباد";

    private const int LexiconSize = 30_000;

    private readonly string[] _words;
    private readonly string[] _lexicon;
    private readonly string[] _everyday;
    private readonly string[] _heads;
    private readonly Random _random;
    private readonly bool _arabic;

    public MadeWorld(int seed, int names, bool arabic)
    {
        _arabic = arabic;
        _random = new Random(seed);
        _words = MadeWords.Make(seed + 1, (int)(8 * Math.Pow(names, 0.8)), arabic);
        var unknown = MadeWords.Make(seed + 2, LexiconSize, arabic);
        _lexicon = [.. unknown.Select((word, rank) => rank % 2 == 0 ? word : _words[(int)(rank * 7919L % Math.Min(_words.Length, LexiconSize * 2))])];
        _everyday = (arabic ? ArabicEveryday : LatinEveryday).Split(' ');
        _heads = (arabic ? ArabicHeads : LatinHeads).Split(' ');
    }

    /// <summary>Names in the spelling of a gazetteer; a few come twice.</summary>
    public IEnumerable<string> Names(int count)
    {
        foreach (var word in _everyday.Take(count / 1000)) yield return Spell(word);
        for (; count > 0; count--) yield return Name();
    }

    /// <summary>Running text of at least so many UTF-16 code units, a paragraph a line pair.</summary>
    public string Text(int length, IReadOnlyList<string> names)
    {
        var text = new StringBuilder(length + 4096);
        while (text.Length < length)
        {
            for (var sentences = 2 + _random.Next(6); sentences > 0; sentences--) Sentence(text, names);
            text.Append("\n\n");
        }

        return text.ToString();
    }

    private string Name()
    {
        var draw = _random.Next(100);
        var tokens = draw < 35 ? 1 : draw < 75 ? 2 : draw < 92 ? 3 : draw < 98 ? 4 : 5;
        var name = new StringBuilder();
        for (var i = 0; i < tokens; i++)
        {
            if (i > 0) name.Append(' ');
            var isHead = tokens > 1 && i == 0 && _random.Next(2) == 0;
            var isEveryday = i > 0 && _random.Next(12) == 0;
            name.Append(isHead ? Spell(Draw(_heads, 2)) : isEveryday ? Draw(_everyday, 2) : Spell(Draw(_words, 2.2)));
        }

        return name.ToString();
    }

    private void Sentence(StringBuilder text, IReadOnlyList<string> names)
    {
        var column = 0;
        for (var words = 6 + _random.Next(18); words > 0; words--)
        {
            var start = text.Length;
            var draw = _random.Next(100);
            if (draw < 4) text.Append(names[_random.Next(names.Count)]);
            else text.Append(draw < 52 ? Draw(_everyday, 2.5) : _lexicon[(int)Math.Pow(LexiconSize, _random.NextDouble()) - 1]);
            if (!_arabic && _random.Next(90) == 0) text.Append("'s");
            column += text.Length - start + 1;
            if (words == 1) break;
            var comma = _random.Next(14) == 0 ? _arabic ? "،" : "," : "";
            text.Append(comma).Append(column > 76 ? '\n' : ' ');
            if (column > 76) column = 0;
        }

        text.Append(". ");
    }

    private string Spell(string word) => _arabic ? word : char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>One of the words, the first ones much likelier.</summary>
    private string Draw(string[] words, double skew) => words[(int)(words.Length * Math.Pow(_random.NextDouble(), skew))];
}
