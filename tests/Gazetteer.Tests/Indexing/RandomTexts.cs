using System.Text;

namespace Gazetteer.Tests.Indexing;

/// <summary>Names and texts from a seed, made to hit: few words, many shared beginnings, several scripts, and signs of every sort between and within words.</summary>
internal sealed class RandomTexts(int seed)
{
    private static readonly string[] Words =
    [
        "san", "San", "SAN", "jose", "José", "de", "la", "new", "york", "a", "I", "of", "the", "newyork", "Sana'a", "Iran's", "O’Neill", "d'", "s", "1958", "A4",
        "internationalisation", "Llanfairpwllgwyngyll", "llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch", "abcdefgh", "abcdefghi", "abcdefghijklmnop",
        "abcdefghijklmnopq", "زاهدان", "تهران", "سيستان", "سیستان", "می\u200Cرود", "كويته", "کویٹہ", "زَاهِدَان", "ـ", "\u064E", "Москва", "МОСКВА", "Київ", "Αθήνα", "ΑΘΗΝΑ",
        "שָׁלוֹם", "東京", "東", "京", "𠀀", "दिल्ली", "กรุงเทพ", "Straße", "STRASSE", "Æsir", "ﬃ", "𝐏aris", "co\u00ADop", "x\u200Ey", "\u0301e", "é", "ŉ", "½", "Ⅷ", "\uD800", "\uDC00", "\uFFFF", "😀",
    ];

    private static readonly string[] Gaps =
        [" ", " ", " ", " ", "-", "\n", "\r\n", "\n\n", ", ", ". ", "\u200C", "\t", "  ", "'", "’", "“", " – ", "—", "/", "\u200F ", "\u00A0", "", "&", "\u2029", "(", "。", "\0"];

    private readonly Random _random = new(seed);

    public string Name()
    {
        var name = new StringBuilder();
        for (var count = 1 + (_random.Next(3) == 0 ? _random.Next(6) : _random.Next(3)); count > 0; count--)
        {
            name.Append(Word());
            if (count > 1) name.Append(_random.Next(6) == 0 ? Gap() : " ");
        }

        return name.ToString();
    }

    public string Text(IReadOnlyList<string> names, int pieces)
    {
        var text = new StringBuilder();
        for (; pieces > 0; pieces--)
        {
            text.Append(_random.Next(3) == 0 && names.Count > 0 ? names[_random.Next(names.Count)] : Word());
            text.Append(Gap());
            if (_random.Next(400) == 0) text.Append(Word()[0], _random.Next(6000));
        }

        return text.ToString();
    }

    public int Next(int below) => _random.Next(below);

    private string Word()
    {
        var word = Words[_random.Next(Words.Length)];
        return _random.Next(12) switch
        {
            0 => word + (char)_random.Next(0x20, 0x3000),
            1 => word.ToUpperInvariant(),
            2 => Words[_random.Next(Words.Length)] + word,
            _ => word,
        };
    }

    private string Gap() => Gaps[_random.Next(Gaps.Length)];
}
