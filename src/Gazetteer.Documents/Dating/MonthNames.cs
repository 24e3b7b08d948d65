using System.Collections.Frozen;

namespace Gazetteer.Documents.Dating;

/// <summary>Months by their names in the languages that are read most.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int> GregorianMonths = Numbered(
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
        "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر");

    private static readonly FrozenDictionary<string, int> SolarMonths = Numbered("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند");

    /// <summary>1 to 12 of a month's name, of either case; null when it is not one.</summary>
    public static int? Gregorian(string name) => GregorianMonths.TryGetValue(name, out var month) ? month : null;

    /// <summary>1 to 12 of a month of the Solar Hijri calendar; null when it is not one.</summary>
    public static int? Solar(string name) => SolarMonths.TryGetValue(name, out var month) ? month : null;

    private static FrozenDictionary<string, int> Numbered(params string[] lists) => lists
        .SelectMany(static l => l.Split(' ').Select(static (name, i) => (name, i)))
        .DistinctBy(static p => p.name)
        .ToFrozenDictionary(static p => p.name, static p => p.i + 1, StringComparer.OrdinalIgnoreCase);
}
