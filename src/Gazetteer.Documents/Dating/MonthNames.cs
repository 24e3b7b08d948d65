using Gazetteer.Languages;
using Gazetteer.Text;

namespace Gazetteer.Documents.Dating;

/// <summary>Months by their names in the languages of <c>data/languages</c>.</summary>
internal static class MonthNames
{
    private const int MonthsOfYear = 12;

    /// <summary>1 to 12 of a month's name, of either case; null when it is not one.</summary>
    public static int? Gregorian(string name) => Find(name) is >= 1 and <= MonthsOfYear and var month ? month : null;

    /// <summary>1 to 12 of a month of the Solar Hijri calendar; null when it is not one.</summary>
    public static int? Solar(string name) => Find(name) is > MonthsOfYear and var month ? month - MonthsOfYear : null;

    /// <summary>The number of a month in the first language that has it; 0 when none has.</summary>
    private static int Find(string name)
    {
        var hash = WordHash.Of(NameFolding.Fold(name));
        foreach (var language in LanguagePacks.Shipped.All)
        {
            if ((int)language.Months.Of(hash) is > 0 and var month) return month;
        }

        return 0;
    }
}
