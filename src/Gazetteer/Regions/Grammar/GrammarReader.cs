using System.Globalization;
using Gazetteer.Foundation;
using Gazetteer.Places;
using Gazetteer.Regions.Recipes;
using Gazetteer.Text;

namespace Gazetteer.Regions.Grammar;

/// <summary>Reads one language's rows into the grammar. Classes of words are the language's own; what words mean is shared.</summary>
internal sealed class GrammarReader(RegionGrammar grammar, string file, Action<Problem> onProblem)
{
    private readonly Dictionary<string, PhraseTable<bool>> _classes = new(StringComparer.Ordinal);

    /// <summary>Reads the rows.</summary>
    public void Read(TextReader rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var patterns = new List<(int Line, string Rule, string Text)>();
        for (var line = 1; rows.ReadLine() is { } row; line++)
        {
            if (line == 1 || row.Length == 0 || row[0] == '#') continue;
            var cells = row.Split('\t');
            if (cells.Length != 3) Tell(line, "a row has three cells: kind, value and text, with one tab between them");
            else if (cells[0] == "pattern") patterns.Add((line, cells[1], cells[2]));
            else if (!Take(cells[0], cells[1], cells[2])) Tell(line, $"'{row.Replace('\t', ' ')}' is there already, or its kind or value is not known");
        }

        // Patterns are found by the words in them, which may stand below them.
        foreach (var (line, rule, text) in patterns) AddPattern(line, rule, text);
    }

    private bool Take(string kind, string value, string text) => kind switch
    {
        "direction" => Enum.TryParse<Compass>(value, out var side) && grammar.Directions.Add(text, side),
        "class" => ClassOf(value).Add(text, true),
        "number" => TryNumber(value, out var number) && grammar.Numbers.Add(text, number),
        "unit" => TryNumber(value, out var metres) && grammar.Units.Add(text, metres),
        "home" => value is "country" or "province" && grammar.Homes.Add(text, value),
        "article" => grammar.Articles.Add(text, true),
        "sea" => grammar.Seas.Add(text, new PlaceId(value)),
        "nation" => CountryCode.TryParse(value, out var country) && grammar.Nations.Add(text, country),
        "stop" => TryRule(value, out var rule) && AddStop(text, rule),
        _ => false,
    };

    private bool AddStop(string text, RegionRule rule)
    {
        if (grammar.Stops.TryGet(NameFolding.Fold(text), out var rules)) return rules.Add(rule);
        return grammar.Stops.Add(text, [rule]);
    }

    private void AddPattern(int line, string rule, string text)
    {
        try
        {
            if (!TryRule(rule, out var known)) throw new FormatException($"there is no rule '{rule}'");
            foreach (var words in Expand(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), 0))
            {
                var pattern = new RegionPattern(known, text, [.. words.Select(Element)]);
                if (pattern.Anchor < 0 || pattern.Elements.Length < 2) throw new FormatException("a pattern has a slot and something beside it");
                grammar.Add(pattern);
            }
        }
        catch (FormatException error)
        {
            Tell(line, error.Message);
        }
    }

    /// <summary>A pattern with and without each of its optional elements.</summary>
    private static IEnumerable<string[]> Expand(string[] words, int from)
    {
        var at = Array.FindIndex(words, from, static word => word.Length > 2 && word[0] == '[' && word[^1] == ']');
        if (at < 0) return [words];
        string[] with = [.. words[..at], words[at][1..^1], .. words[(at + 1)..]];
        return Expand(with, at + 1).Concat(Expand([.. words[..at], .. words[(at + 1)..]], at));
    }

    private PatternElement Element(string word)
    {
        var isContext = word[0] == '~';
        if (isContext) word = word[1..];
        return word switch
        {
            "<dir>" => new PatternElement(ElementKind.Direction, SlotKind.None, null, isContext),
            "<distance>" => new PatternElement(ElementKind.Distance, SlotKind.None, null, isContext),
            "<seaword>" => new PatternElement(ElementKind.SeaWord, SlotKind.None, null, isContext),
            "<nation>" => new PatternElement(ElementKind.Nation, SlotKind.None, null, isContext),
            "-" => new PatternElement(ElementKind.Dash, SlotKind.None, null, isContext),
            "," => new PatternElement(ElementKind.Comma, SlotKind.None, null, isContext),
            "'s" => new PatternElement(ElementKind.Possessive, SlotKind.None, null, isContext),
            ['<', .., '>'] => new PatternElement(ElementKind.Slot, SlotOf(word[1..^1]), null, isContext),
            ['{', .., '}'] => new PatternElement(ElementKind.Words, SlotKind.None, _classes.GetValueOrDefault(word[1..^1]) ?? throw new FormatException($"there is no class '{word}'"), isContext),
            _ => new PatternElement(ElementKind.Words, SlotKind.None, Literal(word), isContext),
        };
    }

    private static SlotKind SlotOf(string name) =>
        Enum.TryParse<SlotKind>(name, ignoreCase: true, out var slot) && slot != SlotKind.None ? slot : throw new FormatException($"there is no slot <{name}>");

    private static PhraseTable<bool> Literal(string words)
    {
        var table = new PhraseTable<bool>();
        foreach (var word in words.Split('|')) table.Add(word, true);
        return table;
    }

    private PhraseTable<bool> ClassOf(string name)
    {
        if (!_classes.TryGetValue(name, out var table)) _classes[name] = table = new PhraseTable<bool>();
        return table;
    }

    private static bool TryRule(string name, out RegionRule rule) => Enum.TryParse(name, ignoreCase: true, out rule) && Enum.IsDefined(rule);

    private static bool TryNumber(string text, out double number) => double.TryParse(text, CultureInfo.InvariantCulture, out number) && number > 0;

    private void Tell(int line, string what) => onProblem(new Problem(file, line, what));
}
