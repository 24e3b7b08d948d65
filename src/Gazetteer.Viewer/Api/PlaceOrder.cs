using System.Collections.Immutable;
using Gazetteer.Scene;
using Gazetteer.Text;
using Gazetteer.Viewer.Requests;
using Microsoft.AspNetCore.Http;

namespace Gazetteer.Viewer.Api;

/// <summary>In which order the table of places stands: a column, and whether its least value comes first. Places that are equal in it stay most mentioned first.</summary>
internal readonly record struct PlaceOrder(string Column, bool IsAscending)
{
    /// <summary>Sorts places that come most mentioned first.</summary>
    /// <exception cref="RequestException">There is no such column.</exception>
    public IEnumerable<PlaceMentions> Apply(ImmutableArray<PlaceMentions> places) => Column switch
    {
        "mentions" => By(places, static p => p.Count, Comparer<int>.Default),
        "documents" => By(places, static p => p.DocumentCount, Comparer<int>.Default),
        "name" => By(places, static p => NameFolding.Fold(p.Place.Name), StringComparer.Ordinal),
        _ => throw new RequestException(StatusCodes.Status400BadRequest, $"The table of places has no column '{Column}'."),
    };

    private IEnumerable<PlaceMentions> By<T>(ImmutableArray<PlaceMentions> places, Func<PlaceMentions, T> value, IComparer<T> comparer) =>
        IsAscending ? places.OrderBy(value, comparer) : places.OrderByDescending(value, comparer);
}
