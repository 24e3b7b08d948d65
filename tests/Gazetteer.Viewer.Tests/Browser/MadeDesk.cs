using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Gazetteer.Indexing;
using Gazetteer.Mentions;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Scene;
using Gazetteer.Text;

namespace Gazetteer.Viewer.Tests.Browser;

/// <summary>Very many made documents about places of the shipped gazetteer, laid on a desk without being read. The same each time.</summary>
internal static class MadeDesk
{
    private const int MentionsInDocument = 30;
    private static readonly string[] Words = ["The road from", "reaches", "by noon, said a driver in", "where the market of", "is older than that of"];

    /// <summary>Lays documents on a desk: large places are named far more often than small ones.</summary>
    public static void Fill(Desk desk, PlaceIndex index, int documents, int places)
    {
        var random = new Random(11);
        var known = Enumerable.Range(0, index.PlaceCount).Where(p => index.FeatureOf(p).Class is FeatureClass.Populated or FeatureClass.Administrative)
            .OrderByDescending(index.PopulationOf).ThenBy(static p => p).Take(places).ToArray();
        var next = 0;
        for (var i = 0; i < documents; i++)
        {
            // Each place at least once, the rest by rank.
            var named = Enumerable.Range(0, MentionsInDocument).Select(m => known[m < 6 ? next++ % known.Length : (int)(known.Length * Math.Pow(random.NextDouble(), 4))]);
            desk.Add(Document(i, [.. named.Select(index.PlaceAt)], new DateOnly(2000, 1, 1).AddDays(random.Next(9000))));
        }

        desk.Complete();
    }

    private static ExtractedDocument Document(int number, ImmutableArray<Place> places, DateOnly date)
    {
        var text = new StringBuilder();
        var mentions = ImmutableArray.CreateBuilder<ResolvedMention>();
        foreach (var place in places)
        {
            text.Append(Words[mentions.Count % Words.Length]).Append(' ');
            var start = text.Length;
            text.Append(place.Name);
            mentions.Add(new ResolvedMention(new TextSpan(start, text.Length), MentionKind.Literal, place, 0.9, []));
            text.Append(mentions.Count % 6 == 0 ? ".\n\n" : " ");
        }

        var title = string.Create(CultureInfo.InvariantCulture, $"Dispatch {number} from {places[0].Name}");
        return new ExtractedDocument(new SourceText
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"made/{number:D6}.txt"),
            Text = text.ToString(),
            Title = title,
            Language = "en",
            Date = date,
        }, mentions.DrainToImmutable());
    }
}
