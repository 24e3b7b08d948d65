using System.Globalization;
using System.Text;

namespace Gazetteer.Text.Folding;

/// <summary>What the tokeniser, the folding and the matcher need to know of each UTF-16 code unit. Immutable.</summary>
/// <remarks>
/// Besides its fold (itself, another, up to three, or nothing), each unit has a <em>code</em>: one byte that stands for the unit it folds to, so that
/// the folded token "زاهدان" is six bytes and "Zahedan" seven. Codes 0 to 3 are no letters: <see cref="Separator"/>, <see cref="Complex"/>,
/// <see cref="Escape"/>, and 3, which the token table uses as a mark.
/// </remarks>
internal sealed class FoldTable
{
    /// <summary>The code of what parts tokens.</summary>
    public const byte Separator = 0;

    /// <summary>The code of what needs a closer look: apostrophes, marks, ideographs, surrogates, units that fold to none or several.</summary>
    public const byte Complex = 1;

    /// <summary>In a folded token, announces a unit without a code of its own, in two bytes, the higher first.</summary>
    public const byte Escape = 2;

    private const char Several = '\uFFFF';
    private readonly char[] _folded = new char[char.MaxValue + 1];
    private readonly byte[] _roles = new byte[char.MaxValue + 1];
    private readonly byte[] _traits = new byte[char.MaxValue + 1];
    private readonly byte[] _codes = new byte[char.MaxValue + 1];
    private readonly char[] _units = new char[256];
    private readonly Dictionary<char, string> _others = [];

    private FoldTable()
    {
        for (var i = 0; i < _folded.Length; i++) _folded[i] = (char)i;
        for (var c = 'A'; c <= 'Z'; c++) _folded[c] = (char)(c | 0x20);
    }

    /// <summary>The one table.</summary>
    public static FoldTable Instance { get; } = Load();

    /// <summary>Changes whenever the table does: an index folded by another one cannot be used.</summary>
    public uint Identity { get; private set; }

    /// <summary>The <see cref="CharacterRole"/> of each code unit.</summary>
    public ReadOnlySpan<byte> Roles => _roles;

    /// <summary>The <see cref="TokenTraits"/> that each code unit gives its token.</summary>
    public ReadOnlySpan<byte> Traits => _traits;

    /// <summary>The code of each code unit.</summary>
    public ReadOnlySpan<byte> Codes => _codes;

    /// <summary>The folded code unit of each code; 0 where a code has none.</summary>
    public ReadOnlySpan<char> Units => _units;

    /// <summary>Writes what a code unit folds to, and tells how many code units that were.</summary>
    public int Write(char c, Span<char> destination)
    {
        var folded = _folded[c];
        if (folded == Several && _others.TryGetValue(c, out var several))
        {
            several.CopyTo(destination);
            return several.Length;
        }

        destination[0] = folded;
        return 1;
    }

    private static FoldTable Load()
    {
        var table = new FoldTable();
        using var stream = typeof(FoldTable).Assembly.GetManifestResourceStream("folding.tsv") ?? throw new InvalidOperationException("The folding table is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            table.Set((char)int.Parse(line.AsSpan(0, tab), NumberStyles.HexNumber), line.AsSpan(tab + 1));
        }

        table.Classify();
        table.GiveCodes();
        table.Identity = Indexing.Storage.Checksums.Update(0, table._codes);
        return table;
    }

    private void Classify()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            _roles[i] = (byte)RoleOf(c);
            if (_roles[i] is (byte)CharacterRole.Word or (byte)CharacterRole.Ideograph) _traits[i] = (byte)TraitOf(CharUnicodeInfo.GetUnicodeCategory(c));
        }
    }

    private void GiveCodes()
    {
        byte next = 4;
        foreach (var (first, last) in new[] { ('0', '9'), ('a', 'z'), ('\u0621', '\u06D5'), ('\u0430', '\u045F'), ('\u03B1', '\u03C9'), ('\u05D0', '\u05EA'), ('\u0490', '\u04F9') })
        {
            for (var c = first; c <= last; c++)
            {
                if (_roles[c] != (byte)CharacterRole.Word || _folded[c] != c) continue;
                while (char.IsAsciiDigit((char)next) || char.IsAsciiLetterLower((char)next)) next++;
                if (char.IsAscii(c)) _codes[c] = (byte)c;
                else if (next < 255) _codes[c] = next++;
                if (_codes[c] != 0) _units[_codes[c]] = c;
            }
        }

        for (var i = 0; i <= char.MaxValue; i++)
        {
            if (_roles[i] == (byte)CharacterRole.Separator) continue;
            var code = _roles[i] == (byte)CharacterRole.Word && _folded[i] != Several ? _codes[_folded[i]] : (byte)0;
            _codes[i] = code > 3 ? code : Complex;
        }
    }

    private static CharacterRole RoleOf(char c)
    {
        if (char.IsAscii(c)) return char.IsAsciiLetterOrDigit(c) ? CharacterRole.Word : c is '\'' or '`' ? CharacterRole.Apostrophe : CharacterRole.Separator;
        if (c is '\u2019' or '\u2018' or '\u02BC' or '\u02BB' or '\u02BF' or '\u02BE' or '\u02B9' or '\u2032' or '\u00B4' or '\u02BD' or '\uFF07') return CharacterRole.Apostrophe;
        if (c is '\u00AD' or '\u200D' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or '\u2060' or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\u061C') return CharacterRole.Invisible;
        if (c is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')) return CharacterRole.Ideograph;
        if (char.IsSurrogate(c)) return CharacterRole.Surrogate;
        return CharUnicodeInfo.GetUnicodeCategory(c) <= UnicodeCategory.OtherNumber ? CharacterRole.Word : CharacterRole.Separator;
    }

    internal static TokenTraits TraitOf(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => TokenTraits.HasCapital,
        UnicodeCategory.LowercaseLetter => TokenTraits.HasSmall,
        UnicodeCategory.OtherLetter => TokenTraits.HasUncased,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => TokenTraits.HasDigit,
        _ => TokenTraits.None,
    };

    private void Set(char c, ReadOnlySpan<char> codes)
    {
        var target = new StringBuilder();
        foreach (var code in codes.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)) target.Append((char)int.Parse(code, NumberStyles.HexNumber));
        if (target.Length == 1)
        {
            _folded[c] = target[0];
            return;
        }

        _folded[c] = Several;
        _others[c] = target.ToString();
    }
}
