using System.Collections.Immutable;
using Gazetteer.Pipeline;

namespace Gazetteer.Scene;

/// <summary>Names documents for links: by their own names; of several that bear one name, the later ones with a number after it.</summary>
internal sealed class DocumentKeys
{
    private readonly string[] _keys;
    private readonly Dictionary<string, int> _ordinals;

    public DocumentKeys(ImmutableArray<ExtractedDocument> documents)
    {
        _keys = new string[documents.Length];
        _ordinals = new Dictionary<string, int>(documents.Length, StringComparer.Ordinal);
        for (var i = 0; i < documents.Length; i++)
        {
            var name = documents[i].Source.Name;
            var key = name;
            for (var again = 2; !_ordinals.TryAdd(key, i); again++) key = $"{name} ({again})";
            _keys[i] = key;
        }
    }

    public string this[int document] => _keys[document];

    public int? Find(string key) => _ordinals.TryGetValue(key, out var ordinal) ? ordinal : null;
}
