using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Scene;

namespace Gazetteer.Pictures.Symbols;

/// <summary>Places that one symbol stands for.</summary>
/// <param name="Head">The most mentioned of them, where the symbol stands.</param>
/// <param name="At">Where that is on the page.</param>
/// <param name="Look">What they have in common: places that are drawn unlike are never gathered.</param>
/// <param name="Members">All of them.</param>
internal sealed record GatheredPlaces(PlaceMentions Head, PicturePoint At, int Look, ImmutableArray<PlaceMentions> Members)
{
    /// <summary>Fewer places than this are drawn each by itself, however near they are.</summary>
    private const int FewestToGather = 400;

    /// <summary>How often they are mentioned.</summary>
    public int Mentions { get; } = Members.Sum(static m => m.Count);

    /// <summary>How many documents mention any of them.</summary>
    public int Documents { get; } = Members.Length == 1 ? Members[0].DocumentCount : Members.SelectMany(static m => m.Mentions).Select(static m => m.Document).Distinct().Count();

    /// <summary>Gathers places: from the most mentioned down, each joins a symbol of its look that is near enough, or begins its own.</summary>
    /// <param name="places">The places, where they stand, and their looks; most mentioned first.</param>
    /// <param name="reach">What is nearer than this on the page is near enough.</param>
    public static ImmutableArray<GatheredPlaces> Of(IReadOnlyCollection<(PlaceMentions Place, PicturePoint At, int Look)> places, double reach)
    {
        if (places.Count < FewestToGather) return [.. places.Select(static p => new GatheredPlaces(p.Place, p.At, p.Look, [p.Place]))];
        var heads = new List<(PlaceMentions Head, PicturePoint At, int Look, List<PlaceMentions> Members)>();
        var cells = new Dictionary<(int Look, int X, int Y), List<int>>();
        foreach (var (place, at, look) in places)
        {
            var cell = (X: (int)Math.Floor(at.X / reach), Y: (int)Math.Floor(at.Y / reach));
            if (Near(at, look, cell) is { } head)
            {
                heads[head].Members.Add(place);
                continue;
            }

            ref var there = ref CollectionsMarshal.GetValueRefOrAddDefault(cells, (look, cell.X, cell.Y), out _);
            (there ??= []).Add(heads.Count);
            heads.Add((place, at, look, [place]));
        }

        return [.. heads.Select(static h => new GatheredPlaces(h.Head, h.At, h.Look, [.. h.Members]))];

        int? Near(PicturePoint at, int look, (int X, int Y) cell)
        {
            for (var x = cell.X - 1; x <= cell.X + 1; x++)
            {
                for (var y = cell.Y - 1; y <= cell.Y + 1; y++)
                {
                    if (!cells.TryGetValue((look, x, y), out var candidates)) continue;
                    foreach (var candidate in candidates)
                        if (double.Hypot(heads[candidate].At.X - at.X, heads[candidate].At.Y - at.Y) < reach) return candidate;
                }
            }

            return null;
        }
    }
}
