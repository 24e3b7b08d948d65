using Gazetteer.Indexing.Names;

namespace Gazetteer.Indexing.Compiling;

/// <summary>Tells the shape of a name.</summary>
internal static class NameShapes
{
    public static NameShape Of(ReadOnlySpan<char> name)
    {
        var first = '\0';
        var allCapitals = true;
        foreach (var c in name)
        {
            if (!char.IsLetter(c)) continue;
            if (first == 0) first = c;
            allCapitals &= char.IsUpper(c);
        }

        if (!char.IsUpper(first) && !char.IsLower(first)) return NameShape.Uncased;
        if (allCapitals) return NameShape.AllCapitals;
        return char.IsUpper(first) ? NameShape.Capitalised : NameShape.Lower;
    }
}
