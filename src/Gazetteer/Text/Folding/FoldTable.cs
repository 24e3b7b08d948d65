using System.Globalization;
using System.Text;

namespace Gazetteer.Text.Folding;

/// <summary>What each UTF-16 code unit folds to: itself, another one, several, or nothing.</summary>
internal sealed class FoldTable
{
    private const char Long = '\uFFFF';
    private readonly char[] _single = new char[char.MaxValue + 1];
    private readonly Dictionary<char, string> _others = [];

    private FoldTable()
    {
        for (var i = 0; i < _single.Length; i++) _single[i] = (char)i;
        for (var c = 'A'; c <= 'Z'; c++) _single[c] = (char)(c | 0x20);
    }

    /// <summary>Reads the embedded table: on each line a code unit and what it folds to, in hexadecimal.</summary>
    public static FoldTable Load()
    {
        var table = new FoldTable();
        using var stream = typeof(FoldTable).Assembly.GetManifestResourceStream("folding.tsv") ?? throw new InvalidOperationException("The folding table is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            table.Set((char)int.Parse(line.AsSpan(0, tab), NumberStyles.HexNumber), line.AsSpan(tab + 1));
        }

        return table;
    }

    public void AppendTo(StringBuilder folded, char c)
    {
        var single = _single[c];
        if (single == Long && _others.TryGetValue(c, out var several)) folded.Append(several);
        else folded.Append(single);
    }

    public int Write(char c, Span<char> destination)
    {
        var single = _single[c];
        if (single == Long && _others.TryGetValue(c, out var several)) return Copy(several, destination);
        destination[0] = single;
        return 1;
    }

    private static int Copy(string text, Span<char> destination)
    {
        text.CopyTo(destination);
        return text.Length;
    }

    private void Set(char c, ReadOnlySpan<char> codes)
    {
        var target = new StringBuilder();
        foreach (var code in codes.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)) target.Append((char)int.Parse(code, NumberStyles.HexNumber));
        if (target.Length == 1)
        {
            _single[c] = target[0];
            return;
        }

        _single[c] = Long;
        _others[c] = target.ToString();
    }
}
