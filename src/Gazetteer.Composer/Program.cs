using Gazetteer.Composer.Basemaps;
using Gazetteer.Composer.Composition;
using Gazetteer.Composer.Folding;
using Gazetteer.Composer.Lexicon;
using Gazetteer.Composer.Packages;
using Gazetteer.Importing;

const string gazetteerFolder = "data/gazetteer";
var store = new PackageStore(Path.GetFullPath(".cache/composer"), Console.Error.WriteLine);

// The lexicon takes minutes and hardly ever changes, so it is composed only when it is named.
if (args is ["lexicon"])
{
    ComposeLexicon();
    return;
}

// So does the folding table; every compiled index depends on it.
if (args is ["folding"])
{
    using var characters = new StreamReader(store.Open(SourcePackages.UnicodeData, "usr/share/unicode/UnicodeData.txt"));
    File.WriteAllBytes("src/Gazetteer/Text/Folding/folding.bin", FoldTableComposer.Compose(characters));
    return;
}

if (args is not ["basemap"]) ComposeGazetteer();
ComposeBasemap();

void ComposeLexicon()
{
    Directory.CreateDirectory("data/lexicon");
    using var lexicon = File.Create("data/lexicon/english.lexicon");
    new LexiconComposer(store).Compose().Write(lexicon);
}

void ComposeGazetteer()
{
    var composition = new GazetteerComposition(store, "data/overlay", Console.Error.WriteLine);
    var composed = composition.Compose();
    foreach (var tally in composition.Tallies)
    {
        Console.WriteLine($"{tally.Source}: given {tally.Given}, added {tally.Added}, merged {tally.Merged}, refused {tally.Refused}");
        foreach (var (reason, count) in tally.Reasons) Console.WriteLine($"    {reason}: {count}");
    }

    foreach (var problem in composition.Problems) Console.WriteLine(problem);
    Directory.CreateDirectory(gazetteerFolder);
    using (var places = File.Create($"{gazetteerFolder}/places.csv.gz")) GazetteerCsvWriter.WritePlaces(places, composed.Places, gzip: true);
    using (var names = File.Create($"{gazetteerFolder}/names.csv.gz")) GazetteerCsvWriter.WriteNames(names, composed.Names, gzip: true);
    Console.WriteLine($"{composed.Places.Length} places, {composed.Names.Length} names");
}

void ComposeBasemap()
{
    var gazetteer = new GazetteerCsvReader(static problem => Console.WriteLine(problem));
    new BasemapComposition(store, Console.WriteLine)
        .Write("data/basemap", gazetteer.ReadPlaces($"{gazetteerFolder}/places.csv.gz"), gazetteer.ReadNames($"{gazetteerFolder}/names.csv.gz"));
}
