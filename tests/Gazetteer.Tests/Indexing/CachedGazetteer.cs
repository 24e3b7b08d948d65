using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Caching;

namespace Gazetteer.Tests.Indexing;

/// <summary>A gazetteer of one place in files of its own, and the cache of its index.</summary>
internal sealed class CachedGazetteer : IDisposable
{
    public const string PlacesHeader = "id,name,feature_class,feature_code,country,longitude,latitude,population\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("gazetteer-cache-").FullName;

    public CachedGazetteer()
    {
        Write("places.csv", PlacesHeader + "test:1,Chabahar,P,PPL,IR,60.643,25.2919,106739\n");
        Write("names.csv", "place_id,name,language,kind,rank\ntest:1,چابهار,fa,official,1\n");
    }

    public GazetteerFiles Files => new(PathOf("places.csv"), PathOf("names.csv"));

    public string Cache => PathOf("cache");

    /// <summary>What was reported by all openings.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>How many openings compiled.</summary>
    public int Compiles { get; private set; }

    public string PathOf(string name) => Path.Combine(_folder, name);

    public void Write(string name, string content) => File.WriteAllText(PathOf(name), content);

    public PlaceIndex Open(string? cache = null, params GazetteerFiles[] more)
    {
        var compiled = false;
        var index = new PlaceIndexCache(cache ?? Cache).Open([Files, .. more], Problems.Add, _ => compiled = true, TestContext.Current.CancellationToken);
        Compiles += compiled ? 1 : 0;
        return index;
    }

    public string[] Indexes() => Directory.GetFiles(Cache, "*.placeindex");

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
