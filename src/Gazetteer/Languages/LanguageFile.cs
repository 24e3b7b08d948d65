using System.Runtime.InteropServices;
using System.Text;

namespace Gazetteer.Languages;

/// <summary>The file of compiled languages: tables that are used as they are read, and a few short strings.</summary>
/// <remarks>
/// After the mark, a block of numbers of 64 bits with all tables one after the other, then for each language its tag, traits, countries, rules and the lengths of its
/// tables. The language without a tag is <see cref="LanguagePacks.Everywhere"/>; the table of the commonest words comes last.
/// </remarks>
internal static class LanguageFile
{
    private const ulong Mark = 0x0003_4B43_4150_5A47;

    /// <summary>Writes the file.</summary>
    public static void Write(Stream stream, IReadOnlyList<LanguageDraft> languages, ulong[] commonest)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        var tables = languages.SelectMany(static l => l.Tables).Append(commonest).ToList();
        writer.Write(Mark);
        writer.Write(tables.Sum(static t => t.Length));
        foreach (var table in tables) writer.Write(MemoryMarshal.AsBytes(table.AsSpan()));
        writer.Write(languages.Count);
        foreach (var language in languages)
        {
            writer.Write(language.Tag);
            writer.Write(language.Name);
            writer.Write((byte)language.Traits);
            writer.Write(string.Join(' ', language.Homes));
            writer.Write(string.Join(' ', language.Near));
            writer.Write(language.Letters);
            writer.Write(language.Script);
            writer.Write(language.OwnLetters.Letters);
            writer.Write(language.OwnLetters.Weight);
            writer.Write(language.Affixes.Count);
            foreach (var affix in language.Affixes) Write(writer, affix);
            foreach (var table in language.Tables) writer.Write(table.Length);
        }
    }

    /// <summary>Reads what <see cref="Write(Stream, IReadOnlyList{LanguageDraft}, ulong[])"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is another file.</exception>
    public static LanguagePacks Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt64() != Mark) throw new InvalidDataException("The languages are of another version: compose them, and build the program again.");
        var tables = new ulong[reader.ReadInt32()];
        stream.ReadExactly(MemoryMarshal.AsBytes(tables.AsSpan()));
        var rest = new ReadOnlyMemory<ulong>(tables);
        var packs = new LanguagePack[reader.ReadInt32()];
        for (var i = 0; i < packs.Length; i++) packs[i] = ReadPack(reader, ref rest);
        return new LanguagePacks([.. packs.Where(static p => p.Tag.Length > 0)], packs.Single(static p => p.Tag.Length == 0), new WordTable(rest));
    }

    private static LanguagePack ReadPack(BinaryReader reader, ref ReadOnlyMemory<ulong> rest)
    {
        var (tag, name, traits, homes, near, letters) = (reader.ReadString(), reader.ReadString(), (LanguageTraits)reader.ReadByte(), reader.ReadString(), reader.ReadString(), reader.ReadString());
        var (script, ownLetters, weight) = (reader.ReadString(), reader.ReadString(), reader.ReadDouble());
        var affixes = new AffixRule[reader.ReadInt32()];
        for (var i = 0; i < affixes.Length; i++) affixes[i] = new AffixRule((AffixPlace)reader.ReadByte(), reader.ReadString(), reader.ReadString(), reader.ReadByte(), reader.ReadString());
        return new LanguagePack
        {
            Tag = tag,
            Name = name,
            Traits = traits,
            Homes = [.. homes.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            Near = [.. near.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            Letters = letters,
            Script = script,
            OwnLetters = ownLetters,
            OwnLettersWeight = weight,
            Affixes = ImmutableCollectionsMarshal.AsImmutableArray(affixes),
            Words = Take(ref rest, reader.ReadInt32()),
            Generics = Take(ref rest, reader.ReadInt32()),
            Months = Take(ref rest, reader.ReadInt32()),
            Homonyms = Take(ref rest, reader.ReadInt32()),
            Telling = Take(ref rest, reader.ReadInt32()),
        };
    }

    private static WordTable Take(ref ReadOnlyMemory<ulong> rest, int length)
    {
        var table = new WordTable(rest[..length]);
        rest = rest[length..];
        return table;
    }

    private static void Write(BinaryWriter writer, AffixRule affix)
    {
        writer.Write((byte)affix.Place);
        writer.Write(affix.Written);
        writer.Write(affix.Stands);
        writer.Write((byte)affix.LeastStem);
        writer.Write(affix.Sense);
    }
}
