using System.Globalization;
using Gazetteer.Languages;
using Gazetteer.Recognition.Passages;

namespace Gazetteer.Recognition;

/// <summary>Which words of <c>data/languages</c> the models were trained with. The words are features of the models: with others a model does not fail, it silently errs more.</summary>
/// <remarks>
/// <c>words.tsv</c> beside the models has a row for each: its file and a checksum of the words whose classes its features read. Words of other classes, which rules read,
/// may change without training.
/// </remarks>
internal static class ModelWords
{
    /// <summary>The name of the table.</summary>
    public const string Table = "words.tsv";

    private const string Head = "model\twords";

    private static readonly WordClass[] Cased = [WordClass.PlacePreposition, WordClass.PersonTitle, WordClass.Abbreviation, WordClass.Particle, WordClass.JoiningParticle, WordClass.NameNoun];

    private static readonly WordClass[] Uncased = [.. Enumerable.Range(0, (int)WordClass.ContextSpeech + 1).Select(static c => (WordClass)c)];

    private static readonly WordClass[] Kinds =
    [
        .. Cased, WordClass.OrganisationHead, WordClass.OrganisationOf, WordClass.OrganisationPlain, WordClass.CompanyHead, WordClass.Function, WordClass.Singular, WordClass.Tongue,
            WordClass.Speaking,
        WordClass.Writing, WordClass.LanguagePreposition,
    ];

    /// <summary>What signals of the resolver read.</summary>
    private static readonly WordClass[] Resolver =
    [
        WordClass.Another, WordClass.Antiquity, WordClass.Article, WordClass.Century, WordClass.Colony, WordClass.Conjunction, WordClass.ContainmentFiller, WordClass.ContainmentLink,
        WordClass.CountryWithArticle, WordClass.CountyBody, WordClass.Definite, WordClass.Equation, WordClass.EraAfter, WordClass.EraBefore, WordClass.Height, WordClass.HeightPreposition,
        WordClass.ListOpener, WordClass.NationOffice, WordClass.NearLink, WordClass.NounBefore, WordClass.NounEnding, WordClass.NounLink, WordClass.OfficeLink, WordClass.UncasedBeside,
        WordClass.UncasedFiller, WordClass.UncasedIn, WordClass.UncasedNear, WordClass.UncasedOf, WordClass.UncasedSeat, WordClass.UnitOffice, WordClass.UnitPlural, WordClass.UnitSeat,
        WordClass.VerbEnding, WordClass.WhichLink, WordClass.Year,
    ];

    /// <summary>Refuses a model that was trained with other words than those of this program.</summary>
    /// <param name="path">The model.</param>
    /// <exception cref="InvalidDataException">Its row names other words, or is missing.</exception>
    public static void Require(string path)
    {
        if (Rows(path).GetValueOrDefault(Path.GetFileName(path)) is { } trained && Fits(trained, IdentityOf(path))) return;
        throw new InvalidDataException($"It was trained with other words than those of data/languages (see {Table} beside it). Train it again with 'gazetteer train'; or, if 'gazetteer evaluate' shows no loss with these words, say so with 'gazetteer train --stamp'.");
    }

    /// <summary>Writes the table, in which models now fit the words of this program; what it says of others stays.</summary>
    /// <param name="stream">Takes the table.</param>
    /// <param name="models">The models, all in one folder.</param>
    public static void Write(Stream stream, IReadOnlyList<string> models)
    {
        ArgumentOutOfRangeException.ThrowIfZero(models.Count);
        var rows = Rows(models[0]);
        foreach (var model in models) rows[Path.GetFileName(model)] = IdentityOf(model);
        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(Head);
        foreach (var (model, words) in rows) writer.WriteLine($"{model}\t{words}");
    }

    /// <summary>A checksum of the words that a model's features read, or one for each language.</summary>
    private static string IdentityOf(string path) => Path.GetExtension(path) switch
    {
        ".weights" => Identity(Kinds),
        ".csv" => Identity(Resolver),
        _ when Path.GetFileName(path).StartsWith("arabic", StringComparison.Ordinal) => Identity(Uncased),
        _ when Path.GetFileName(path).StartsWith("passages", StringComparison.Ordinal) => IdentityOfEach(WordRole.Classes.AsSpan()),
        _ => Identity(Cased),
    };

    private static string Identity(WordClass[] classes) => LanguagePacks.Shipped.Everywhere.Set(classes).Identity.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>Each language by itself, so that one more makes no other a stranger: what its words are beside names, its nouns for places, its months.</summary>
    private static string IdentityOfEach(ReadOnlySpan<WordClass> classes)
    {
        var each = new List<string>();
        foreach (var pack in LanguagePacks.Shipped.All)
        {
            var sum = WordHash.Join(pack.Set(classes).Identity, WordHash.Join(pack.Generics.IdentityOf(UInt128.MaxValue), pack.Months.IdentityOf(UInt128.MaxValue)));
            each.Add($"{pack.Tag}:{sum.ToString("x16", CultureInfo.InvariantCulture)}");
        }

        return string.Join(' ', each);
    }

    private static bool Fits(string trained, string words) => trained.Split(' ').All(words.Split(' ').Contains);

    private static SortedDictionary<string, string> Rows(string model)
    {
        var rows = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(TableOf(model))) return rows;
        foreach (var line in File.ReadLines(TableOf(model)).Skip(1))
        {
            if (line.Split('\t') is [var name, var words]) rows[name] = words;
        }

        return rows;
    }

    private static string TableOf(string model) => Path.Combine(Path.GetDirectoryName(model)!, Table);
}
