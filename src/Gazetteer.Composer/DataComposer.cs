using Gazetteer.Composer.Basemaps;
using Gazetteer.Composer.Composition;
using Gazetteer.Composer.Folding;
using Gazetteer.Composer.Languages;
using Gazetteer.Composer.Lexicon;
using Gazetteer.Composer.Outlines;
using Gazetteer.Composer.Packages;
using Gazetteer.Composer.Reports;
using Gazetteer.Foundation;
using Gazetteer.Gazetteers;

namespace Gazetteer.Composer;

/// <summary>Makes the parts of the data folder, and the one table of the code that comes from a package.</summary>
/// <param name="store">The packages.</param>
/// <param name="data">The data folder of the repository: what is authored there is read.</param>
/// <param name="target">The folder to write to; the same, or another one when the result is only to be compared.</param>
/// <param name="log">Takes what is being done.</param>
internal sealed class DataComposer(PackageStore store, string data, string target, Action<string> log)
{
    private const string Gazetteer = "gazetteer";
    private const string Basemap = "basemap";
    private const string Outlines = "outlines";
    private const string OutlinesFile = "outlines/world.outlines";
    private const string Lexicon = "lexicon";
    private const string Folding = "folding";
    private const string Languages = "languages";
    private const string LanguagesFile = "lexicon/languages.pack";
    private const string FoldingFile = "../src/Gazetteer/Text/Folding/folding.bin";
    private const string SourcesFile = "SOURCES.md";
    private readonly List<Problem> _problems = [];

    /// <summary>The parts, in the order in which they need each other.</summary>
    public static IReadOnlyList<string> Parts { get; } = [Gazetteer, Basemap, Outlines, Lexicon, Folding, Languages];

    /// <summary>Rows of the overlay and of the languages that could not be used.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>What a part writes, below the data folder.</summary>
    public static IReadOnlyList<string> OutputOf(string part) => part switch
    {
        Gazetteer => [part, SourcesFile],
        Folding => [FoldingFile],
        Lexicon => ["lexicon/english.lexicon", "lexicon/languages.txt"],
        Languages => [LanguagesFile],
        _ => [part],
    };

    /// <summary>Composes one of <see cref="Parts"/>.</summary>
    public void Compose(string part)
    {
        if (part == Gazetteer) ComposeGazetteer();
        else if (part == Basemap) ComposeBasemap();
        else if (part == Outlines) ComposeOutlines();
        else if (part == Lexicon) ComposeLexicon();
        else if (part == Folding) ComposeFolding();
        else ComposeLanguages();
    }

    private static string Places(string folder) => Path.Combine(folder, Gazetteer, "places.csv.gz");

    private static string Names(string folder) => Path.Combine(folder, Gazetteer, "names.csv.gz");

    private void ComposeGazetteer()
    {
        var composition = new GazetteerComposition(store, Path.Combine(data, "overlay"), log);
        var composed = composition.Compose();
        Directory.CreateDirectory(Path.Combine(target, Gazetteer));
        using (var places = File.Create(Places(target))) GazetteerCsvWriter.WritePlaces(places, composed.Places, gzip: true);
        using (var names = File.Create(Names(target))) GazetteerCsvWriter.WriteNames(names, composed.Names, gzip: true);
        var authored = Path.Combine(data, SourcesFile);
        var figures = GazetteerFigures.Of(composed, composition.DuplicatesBefore);
        var sources = SourcesDocument.Update(File.Exists(authored) ? File.ReadAllText(authored) : "# Sources\n", figures, composition.Tallies);
        File.WriteAllText(Path.Combine(target, SourcesFile), sources);
        _problems.AddRange(composition.Problems);
    }

    /// <summary>The labels of the base map come from the gazetteer: the one just made, if it was.</summary>
    private void ComposeBasemap()
    {
        var source = File.Exists(Places(target)) ? target : data;
        var gazetteer = new GazetteerCsvReader(_problems.Add);
        new BasemapComposition(store, log).Write(Path.Combine(target, Basemap), gazetteer.ReadPlaces(Places(source)), gazetteer.ReadNames(Names(source)));
    }

    /// <summary>The outlines are those of the gazetteer's places: of the one just made, if it was.</summary>
    private void ComposeOutlines()
    {
        var source = File.Exists(Places(target)) ? target : data;
        var gazetteer = new GazetteerCsvReader(_problems.Add);
        Directory.CreateDirectory(Path.Combine(target, Outlines));
        using var file = File.Create(Path.Combine(target, OutlinesFile));
        new OutlineComposition(store, log).Write(file, [.. gazetteer.ReadPlaces(Places(source))], gazetteer.ReadNames(Names(source)));
    }

    private void ComposeLexicon()
    {
        log("composing the lexicon");
        Directory.CreateDirectory(Path.Combine(target, Lexicon));
        using var lexicon = File.Create(Path.Combine(target, Lexicon, "english.lexicon"));
        new LexiconComposer(store).Compose().Write(lexicon);
        File.WriteAllText(Path.Combine(target, Lexicon, "languages.txt"), string.Join('\n', LanguageList.Compose(store)) + "\n");
    }

    private void ComposeFolding()
    {
        log("composing the folding table");
        using var characters = new StreamReader(store.Open(SourcePackages.UnicodeData, "usr/share/unicode/UnicodeData.txt"));
        var file = Path.Combine(target, FoldingFile);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, FoldTableComposer.Compose(characters));
    }

    private void ComposeLanguages()
    {
        log("composing the languages");
        Directory.CreateDirectory(Path.Combine(target, Lexicon));
        using var file = File.Create(Path.Combine(target, LanguagesFile));
        LanguagesComposer.Compose(Path.Combine(data, Languages), file, _problems.Add);
    }
}
