namespace Gazetteer.Places;

/// <summary>A place's feature class and code in GeoNames' terms, such as <c>P.PPLC</c>: the capital of a country.</summary>
public readonly record struct Feature
{
    /// <summary>A place whose kind is not known.</summary>
    public static readonly Feature Unknown = new(FeatureClass.Unknown, "");

    private readonly string? _code;

    /// <summary>Makes a feature of a class and a code.</summary>
    /// <exception cref="ArgumentException">The code is longer than ten characters or holds anything but upper-case ASCII letters and digits.</exception>
    public Feature(FeatureClass featureClass, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length > 10 || !code.All(static c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)))
            throw new ArgumentException($"'{code}' is not a GeoNames feature code.", nameof(code));
        Class = featureClass;
        _code = code;
    }

    /// <summary>The class.</summary>
    public FeatureClass Class { get; }

    /// <summary>The code within the class, such as <c>PPLC</c>; empty when not known.</summary>
    public string Code => _code ?? "";

    /// <summary>A country or other political entity of today (<c>PCLI</c>, <c>PCLD</c>, <c>TERR</c> …); one of the past (<c>PCLH</c>) is not one.</summary>
    public bool IsCountry => Class == FeatureClass.Administrative && ((Code.StartsWith("PCL", StringComparison.Ordinal) && Code != "PCLH") || Code == "TERR");

    /// <summary>The capital of a country.</summary>
    public bool IsCapital => Code == "PPLC";

    /// <summary>A first-order unit: state, province.</summary>
    public bool IsAdmin1 => Code == "ADM1";

    /// <summary>The one-letter class of GeoNames, or nothing when it is not known.</summary>
    public string ClassLetter => Class == FeatureClass.Unknown ? "" : ((char)Class).ToString();

    /// <summary>Reads class letter and code; anything that is no class of GeoNames is <see cref="FeatureClass.Unknown"/>.</summary>
    public static Feature Parse(string classLetter, string code)
    {
        ArgumentNullException.ThrowIfNull(classLetter);
        var known = classLetter.Length == 1 && Enum.IsDefined((FeatureClass)(byte)classLetter[0]);
        return new Feature(known ? (FeatureClass)(byte)classLetter[0] : FeatureClass.Unknown, code);
    }

    /// <inheritdoc/>
    public override string ToString() => Class == FeatureClass.Unknown ? Code : $"{ClassLetter}.{Code}";
}
