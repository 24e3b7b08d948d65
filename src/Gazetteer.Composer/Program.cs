using Gazetteer.Composer.Composition;
using Gazetteer.Composer.Packages;
using Gazetteer.Importing;

var store = new PackageStore(Path.GetFullPath(".cache/composer"), Console.Error.WriteLine);
var composition = new GazetteerComposition(store, "data/overlay", Console.Error.WriteLine);
var composed = composition.Compose();
foreach (var tally in composition.Tallies)
{
    Console.WriteLine($"{tally.Source}: given {tally.Given}, added {tally.Added}, merged {tally.Merged}, refused {tally.Refused}");
    foreach (var (reason, count) in tally.Reasons) Console.WriteLine($"    {reason}: {count}");
}

foreach (var problem in composition.Problems) Console.WriteLine(problem);
Directory.CreateDirectory("data/gazetteer");
using (var places = File.Create("data/gazetteer/places.csv.gz")) GazetteerCsvWriter.WritePlaces(places, composed.Places, gzip: true);
using (var names = File.Create("data/gazetteer/names.csv.gz")) GazetteerCsvWriter.WriteNames(names, composed.Names, gzip: true);
Console.WriteLine($"{composed.Places.Length} places, {composed.Names.Length} names");
