using System.Buffers.Binary;
using System.Globalization;

namespace Gazetteer.Text.Folding;

/// <summary>What the tokeniser, the folding and the matcher need to know of each UTF-16 code unit. Immutable.</summary>
/// <remarks>
/// Besides its fold (itself, another, up to three, or nothing), each unit has a <em>code</em>: one byte that stands for the unit it folds to, so that
/// the folded token "زاهدان" is six bytes and "Zahedan" seven. Codes 0 to 3 are no letters: <see cref="Separator"/>, <see cref="Complex"/>,
/// <see cref="Escape"/>, and 3, which the token table uses as a mark. The table is an embedded file that <c>Gazetteer.Composer/Folding</c> makes
/// (<c>FoldTableBuilder</c> there tells its layout); it is unpacked at start in a fraction of a millisecond.
/// </remarks>
internal sealed class FoldTable
{
    /// <summary>The code of what parts tokens.</summary>
    public const byte Separator = 0;

    /// <summary>The code of what needs a closer look: apostrophes, marks, ideographs, surrogates, units that fold to none or several.</summary>
    public const byte Complex = 1;

    /// <summary>In a folded token, announces a unit without a code of its own, in two bytes, the higher first.</summary>
    public const byte Escape = 2;

    /// <summary>The lowest code that stands for a letter.</summary>
    public const byte FirstCode = 4;

    /// <summary>Stands in for the fold of a unit that folds to none or several; this unit itself is no character.</summary>
    public const char Several = '\uFFFF';

    /// <summary>A UTF-16 code unit folds to at most so many.</summary>
    public const int MaximumExpansion = 3;

    private const int TraitShift = 3;
    private const int PageSize = 256;
    private readonly char[] _folded = new char[char.MaxValue + 1];
    private readonly byte[] _roles = new byte[char.MaxValue + 1];
    private readonly byte[] _traits = new byte[char.MaxValue + 1];
    private readonly byte[] _codes = new byte[char.MaxValue + 1];
    private readonly char[] _units = new char[256];
    private readonly char[] _others;

    /// <summary>Unpacks a table.</summary>
    public FoldTable(ReadOnlySpan<byte> bytes)
    {
        Identity = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        var numbers = bytes.Slice(sizeof(uint), PageSize);
        var pages = bytes[(sizeof(uint) + PageSize)..];
        var pageCount = BinaryPrimitives.ReadInt32LittleEndian(pages);
        pages = pages[sizeof(int)..];
        for (var page = 0; page < PageSize; page++) Unpack(pages.Slice(numbers[page] * PageSize * 4, PageSize * 4), page * PageSize);
        var rest = pages[(pageCount * PageSize * 4)..];
        for (var code = 0; code < _units.Length; code++) _units[code] = UnitAt(rest, code);
        rest = rest[(_units.Length * sizeof(char))..];
        _others = new char[BinaryPrimitives.ReadInt32LittleEndian(rest) * (MaximumExpansion + 1)];
        for (var i = 0; i < _others.Length; i++) _others[i] = UnitAt(rest[sizeof(int)..], i);
    }

    /// <summary>The one table.</summary>
    public static FoldTable Instance { get; } = Load();

    /// <summary>Changes whenever the table does: an index folded by another one cannot be used.</summary>
    public uint Identity { get; }

    /// <summary>The <see cref="CharacterRole"/> of each code unit.</summary>
    public ReadOnlySpan<byte> Roles => _roles;

    /// <summary>The <see cref="TokenTraits"/> that each code unit gives its token.</summary>
    public ReadOnlySpan<byte> Traits => _traits;

    /// <summary>The code of each code unit.</summary>
    public ReadOnlySpan<byte> Codes => _codes;

    /// <summary>The folded code unit of each code; 0 where a code has none.</summary>
    public ReadOnlySpan<char> Units => _units;

    /// <summary>Role and traits in one byte.</summary>
    public static byte Pack(CharacterRole role, TokenTraits traits) => (byte)((int)role | ((int)traits << TraitShift));

    /// <summary>The traits of a character beyond the first plane, which the table does not hold.</summary>
    public static TokenTraits TraitOf(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => TokenTraits.HasCapital,
        UnicodeCategory.LowercaseLetter => TokenTraits.HasSmall,
        UnicodeCategory.OtherLetter => TokenTraits.HasUncased,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => TokenTraits.HasDigit,
        _ => TokenTraits.None,
    };

    /// <summary>Writes what a code unit folds to, and tells how many code units that were.</summary>
    public int Write(char c, Span<char> destination)
    {
        var folded = _folded[c];
        if (folded == Several && c != Several) return WriteOthers(c, destination);
        destination[0] = folded;
        return 1;
    }

    private static FoldTable Load()
    {
        using var stream = typeof(FoldTable).Assembly.GetManifestResourceStream("folding.bin") ?? throw new InvalidOperationException("The folding table is missing from the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new FoldTable(bytes);
    }

    private static char UnitAt(ReadOnlySpan<byte> bytes, int index) => (char)BinaryPrimitives.ReadUInt16LittleEndian(bytes[(index * sizeof(char))..]);

    private void Unpack(ReadOnlySpan<byte> page, int first)
    {
        for (var i = 0; i < PageSize; i++, page = page[4..])
        {
            _roles[first + i] = (byte)(page[0] & ((1 << TraitShift) - 1));
            _traits[first + i] = (byte)(page[0] >> TraitShift);
            _codes[first + i] = page[1];
            _folded[first + i] = (char)(first + i + BinaryPrimitives.ReadUInt16LittleEndian(page[2..]));
        }
    }

    /// <summary>Looks a unit up among those that fold to none or several: they are in order, each before its three units.</summary>
    private int WriteOthers(char c, Span<char> destination)
    {
        const int Entry = MaximumExpansion + 1;
        var low = 0;
        var high = (_others.Length / Entry) - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_others[middle * Entry] < c) low = middle + 1;
            else high = middle;
        }

        var length = 0;
        for (; length < MaximumExpansion && _others[(low * Entry) + 1 + length] != 0; length++) destination[length] = _others[(low * Entry) + 1 + length];
        return length;
    }
}
