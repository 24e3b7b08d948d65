using System.Buffers.Binary;
using Gazetteer.Foundation;
using Gazetteer.Text;
using Gazetteer.Text.Folding;

namespace Gazetteer.Composer.Folding;

/// <summary>Lays out the bytes that <see cref="FoldTable"/> reads. Not thread-safe.</summary>
/// <remarks>
/// An identity (checksum of all that follows); for each 256 code units the number of their page; the number of pages; the pages, four bytes a unit (role and traits; code; what
/// to add to the unit to have its fold); the unit of each code; the number of units that fold to none or several; those in order, each with three units, 0 for none. All
/// little-endian. Equal pages are kept once.
/// </remarks>
internal sealed class FoldTableBuilder
{
    private const int PageSize = 256;
    private readonly CharacterRole[] _roles = new CharacterRole[char.MaxValue + 1];
    private readonly TokenTraits[] _traits = new TokenTraits[char.MaxValue + 1];
    private readonly string[] _folds = new string[char.MaxValue + 1];
    private readonly byte[] _codes = new byte[char.MaxValue + 1];
    private readonly char[] _units = new char[256];

    /// <summary>Says what a code unit is: its role, its general category in Unicode's two letters, what it folds to.</summary>
    public void Set(char unit, CharacterRole role, string category, string fold)
    {
        _roles[unit] = role;
        _folds[unit] = fold;
        if (role is CharacterRole.Word or CharacterRole.Ideograph) _traits[unit] = TraitsOf(category);
    }

    /// <summary>Gives codes to letters that fold to themselves, range by range, until there are no more; then each unit gets the code of its fold.</summary>
    public void GiveCodes(ReadOnlySpan<(char First, char Last)> ranges)
    {
        var given = new Dictionary<char, byte>();
        var free = new Queue<byte>(Enumerable.Range(FoldTable.FirstCode, 256 - FoldTable.FirstCode).Select(static c => (byte)c).Where(static c => !IsAsciiWord((char)c)));
        foreach (var (first, last) in ranges)
        {
            for (var unit = first; unit <= last; unit++)
            {
                if (_roles[unit] != CharacterRole.Word || _folds[unit] != unit.ToString()) continue;
                if (char.IsAscii(unit)) given[unit] = (byte)unit;
                else if (free.TryDequeue(out var code)) given[unit] = code;
            }
        }

        foreach (var (unit, code) in given) _units[code] = unit;
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            if (_roles[unit] == CharacterRole.Separator) continue;
            var isPlain = _roles[unit] == CharacterRole.Word && _folds[unit].Length == 1;
            _codes[unit] = isPlain && given.TryGetValue(_folds[unit][0], out var code) ? code : FoldTable.Complex;
        }
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(0u);
        WritePages(writer);
        foreach (var unit in _units) writer.Write((ushort)unit);
        var others = Enumerable.Range(0, char.MaxValue + 1).Where(u => _folds[u].Length != 1).ToList();
        writer.Write(others.Count);
        foreach (var unit in others)
        {
            writer.Write((ushort)unit);
            for (var i = 0; i < NameFolding.MaximumExpansion; i++) writer.Write((ushort)(i < _folds[unit].Length ? _folds[unit][i] : 0));
        }

        writer.Flush();
        var bytes = stream.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Checksums.Update(0, bytes.AsSpan(sizeof(uint))));
        return bytes;
    }

    private void WritePages(BinaryWriter writer)
    {
        var numbers = new Dictionary<string, byte>(StringComparer.Ordinal);
        var pages = new List<byte[]>();
        for (var first = 0; first <= char.MaxValue; first += PageSize)
        {
            var page = PageFrom(first);
            var key = Convert.ToHexString(page);
            if (numbers.TryAdd(key, (byte)pages.Count)) pages.Add(page);
            writer.Write(numbers[key]);
        }

        writer.Write(pages.Count);
        foreach (var page in pages) writer.Write(page);
    }

    private byte[] PageFrom(int first)
    {
        var page = new byte[PageSize * 4];
        for (var i = 0; i < PageSize; i++)
        {
            var unit = first + i;
            var fold = _folds[unit].Length == 1 ? _folds[unit][0] : FoldTable.Several;
            page[i * 4] = FoldTable.Pack(_roles[unit], _traits[unit]);
            page[(i * 4) + 1] = _codes[unit];
            BinaryPrimitives.WriteUInt16LittleEndian(page.AsSpan((i * 4) + 2), (ushort)(fold - unit));
        }

        return page;
    }

    private static bool IsAsciiWord(char c) => char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c);

    private static TokenTraits TraitsOf(string category) => category switch
    {
        "Lu" or "Lt" => TokenTraits.HasCapital,
        "Ll" => TokenTraits.HasSmall,
        "Lo" => TokenTraits.HasUncased,
        "Nd" or "Nl" or "No" => TokenTraits.HasDigit,
        _ => TokenTraits.None,
    };
}
