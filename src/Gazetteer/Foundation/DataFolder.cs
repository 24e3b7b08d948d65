namespace Gazetteer.Foundation;

/// <summary>Where the product's own data lie: gazetteer, models, overlay, base map.</summary>
public sealed class DataFolder
{
    /// <summary>An environment variable of this name overrides the search.</summary>
    public const string Variable = "GAZETTEER_DATA";

    private const string Landmark = "gazetteer/places.csv.gz";

    /// <summary>Takes a folder as it is.</summary>
    public DataFolder(string path) => Path = path;

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The shipped places.</summary>
    public string Places => System.IO.Path.Combine(Path, "gazetteer", "places.csv.gz");

    /// <summary>The shipped names.</summary>
    public string Names => System.IO.Path.Combine(Path, "gazetteer", "names.csv.gz");

    /// <summary>The folder of all models, which training replaces together.</summary>
    public string Models => System.IO.Path.Combine(Path, "models");

    /// <summary>The resolver's model.</summary>
    public string ResolverModel => System.IO.Path.Combine(Models, "resolver.csv");

    /// <summary>What is known of English words.</summary>
    public string EnglishLexicon => System.IO.Path.Combine(Path, "lexicon", "english.lexicon");

    /// <summary>The English names of languages, one a line.</summary>
    public string LanguageNames => System.IO.Path.Combine(Path, "lexicon", "languages.txt");

    /// <summary>The recogniser's model for scripts with capitals.</summary>
    public string CasedModel => System.IO.Path.Combine(Models, "latin.names");

    /// <summary>The recogniser's model for Arabic script.</summary>
    public string UncasedModel => System.IO.Path.Combine(Models, "arabic.names");

    /// <summary>The recogniser's model for paragraphs in the other languages of scripts with capitals.</summary>
    public string PassageModel => System.IO.Path.Combine(Models, "passages.names");

    /// <summary>The model that tells kinds of mention apart.</summary>
    public string KindModel => System.IO.Path.Combine(Models, "kinds.weights");

    /// <summary>The folder of our own sentences with their names marked, a file a script, that the recogniser learns from beside the corpora.</summary>
    public string TrainingSentences => System.IO.Path.Combine(Path, "training");

    /// <summary>The folder of the languages, a folder each.</summary>
    public string Languages => System.IO.Path.Combine(Path, "languages");

    /// <summary>Names that are mostly no places.</summary>
    public string NotPlaces => System.IO.Path.Combine(Path, "overlay", "not-places.csv");

    /// <summary>Names of other times, with their years.</summary>
    public string History => System.IO.Path.Combine(Path, "overlay", "history.csv");

    /// <summary>Base map tiles.</summary>
    public string BaseMap => System.IO.Path.Combine(Path, "basemap");

    /// <summary>Outlines of countries and units, and courses of rivers.</summary>
    public string Outlines => System.IO.Path.Combine(Path, "outlines", "world.outlines");

    /// <summary>Which of the gazetteer's own places are regions, and how they are drawn.</summary>
    public string NamedRegions => System.IO.Path.Combine(Path, "overlay", "regions.csv");

    /// <summary>The fonts that pictures are written in.</summary>
    public string Fonts => System.IO.Path.Combine(Path, "fonts");

    /// <summary>Finds the data: where the environment says, beside the program, or in the repository that the program was built in.</summary>
    /// <exception cref="DirectoryNotFoundException">They are in none of these.</exception>
    public static DataFolder Locate()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return Holds(named) ? new DataFolder(named) : throw new DirectoryNotFoundException($"{Variable} names {named}, which holds no {Landmark}.");
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = System.IO.Path.Combine(folder.FullName, "data");
            if (Holds(candidate)) return new DataFolder(candidate);
        }

        throw new DirectoryNotFoundException($"The data folder (with {Landmark}) is neither beside the program nor above it; set {Variable} to where it is.");
    }

    private static bool Holds(string folder) => File.Exists(System.IO.Path.Combine(folder, Landmark));
}
