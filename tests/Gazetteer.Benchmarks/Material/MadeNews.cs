using System.Text;
using Gazetteer.Indexing;

namespace Gazetteer.Benchmarks.Material;

/// <summary>Made news in English about places of a real index, the same for the same seed: datelines, persons, numbers, two or three places a sentence.</summary>
/// <remarks>Large places are named far more often than small ones, as in a newspaper, and each story keeps to a handful of them.</remarks>
internal sealed class MadeNews
{
    private const int PlacesInStory = 8;
    private const int WellKnown = 30_000;

    private static readonly string[] Templates =
    [
        "The road from {P} to {P} was closed on {D} after heavy rain, officials said.", "{H} told reporters in {P} that trade with {P} had grown by {N} percent since {D}.",
        "Police in {P} said they had arrested {N} men near the border.", "\"We will not wait for another winter,\" said {H}, a teacher from {P}.",
        "At least {N} people were hurt when a bus left the highway outside {P}, {P}, late on {D}.", "Traders at the market say that prices of wheat and diesel have doubled within a year.",
        "The company, based in {P}, hopes to open a second plant by the end of the decade.", "Mr. {S} has led the council for {N} years and does not plan to step down.",
        "Fishermen along the coast have long asked for a breakwater, but the money went elsewhere.", "According to the ministry, {N} schools were built in the province, most of them around {P}.",
        "{H} was born in {P} and studied at the University of {P} before she moved abroad.", "It was the first meeting of the two governments since the bridge at {P} was opened.",
        "Farmers who depend on the river fear that the new dam will leave them without water in summer.", "The {S} family came from {P} and settled here when the railway reached the town.",
    ];

    private static readonly string[] Given = ["John", "Mary", "Ahmed", "Fatima", "David", "Sarah", "Hassan", "Maria", "Peter", "Zahra", "Robert", "Amina", "James", "Laila"];
    private static readonly string[] Family = ["Smith", "Khan", "Rahimi", "Johnson", "Baloch", "Garcia", "Haidari", "Brown", "Miller", "Noorzai", "Davis", "Raisani"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "12 May", "3 October 2019"];
    private readonly string[] _names;
    private readonly Random _random;

    public MadeNews(int seed, PlaceIndex index)
    {
        _random = new Random(seed);
        _names = [.. Enumerable.Range(0, index.PlaceCount).OrderByDescending(index.PopulationOf).ThenBy(static p => p).Take(WellKnown).Select(p => index.PlaceAt(p).Name)];
    }

    /// <summary>Stories of some three thousand characters, until they have so many in all.</summary>
    public IEnumerable<string> Stories(int length)
    {
        for (var written = 0; written < length;)
        {
            var story = Story();
            written += story.Length;
            yield return story;
        }
    }

    private string Story()
    {
        var places = Enumerable.Range(0, PlacesInStory).Select(_ => _names[(int)(_names.Length * Math.Pow(_random.NextDouble(), 4))]).ToArray();
        var story = new StringBuilder(places[0].ToUpperInvariant()).Append(" — ");
        while (story.Length < 3000)
        {
            for (var sentences = 1 + _random.Next(4); sentences > 0; sentences--) Sentence(story, places);
            story.Append("\n\n");
        }

        return story.ToString();
    }

    private void Sentence(StringBuilder story, string[] places)
    {
        var template = Templates[_random.Next(Templates.Length)];
        for (var at = 0; at < template.Length; at++)
        {
            if (template[at] != '{')
            {
                story.Append(template[at]);
                continue;
            }

            story.Append(template[at + 1] switch
            {
                'P' => places[_random.Next(places.Length)],
                'D' => Days[_random.Next(Days.Length)],
                'N' => $"{2 + _random.Next(90)}",
                'H' => $"{Given[_random.Next(Given.Length)]} {Family[_random.Next(Family.Length)]}",
                _ => Family[_random.Next(Family.Length)],
            });
            at += 2;
        }

        story.Append(' ');
    }
}
