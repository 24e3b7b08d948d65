namespace Gazetteer.Composer.Composition;

/// <summary>Takes the word for "province" and the like off a unit's name: <c>استان کرمان</c> is also called <c>کرمان</c>.</summary>
internal static class UnitWords
{
    private static readonly string[] Leading =
    [
        "استان ", "ولایت ", "صوبہ ", "ضلع ", "شہرستان ", "شهرستان ", "محافظة ", "محافظہ ", "ولاية ", "منطقة ", "منطقه ", "منطقہ ", "مقاطعة ", "إقليم ",
        "ایالت ", "ناحیه ", "امارة ", "إمارة ", "Province of ", "Region of ", "Governorate of ", "District of ", "Emirate of ", "Provincia de ", "Province de ",
        "Shahrestān-e ", "Shahrestan-e ", "City of ", "City and Borough of ", "Borough of ", "Royal Borough of ", "County ",
    ];

    private static readonly string[] Trailing =
    [
        " Province", " Governorate", " Region", " District", " County", " Municipality", " Prefecture", " Oblast", " Krai", " Emirate", " Division",
        " State", " Department", " Parish", " Voivodeship", " پراونس", " صوبہ", " ضلع",
    ];

    /// <summary>The name without its word for the unit; <c>null</c> when there is none, or nothing but a compass point would be left.</summary>
    public static string? Bare(string name)
    {
        foreach (var word in Leading)
        {
            if (name.StartsWith(word, StringComparison.Ordinal)) return Meaningful(name[word.Length..]);
        }

        foreach (var word in Trailing)
        {
            if (name.EndsWith(word, StringComparison.Ordinal)) return Meaningful(name[..^word.Length]);
        }

        return null;
    }

    private static string? Meaningful(string rest) =>
        rest.Trim() is { Length: > 1 } bare && bare is not ("Northern" or "Southern" or "Eastern" or "Western" or "Central" or "North" or "South" or "East" or "West"
            or "Capital" or "Federal" or "مرکزی" or "Upper" or "Lower" or "National Capital" or "North Central" or "North Eastern" or "North Western" or "Metropolitan")
            ? bare
            : null;
}
