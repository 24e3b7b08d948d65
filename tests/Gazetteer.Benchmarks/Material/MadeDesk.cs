using System.Globalization;
using System.Text;
using Gazetteer.Indexing;

namespace Gazetteer.Benchmarks.Material;

/// <summary>A folder of made documents for the views: Markdown with title, date and language, some thirty mentions each, one in ten in Persian. The same for the same seed.</summary>
/// <remarks>Large places are named far more often than small ones, and each document keeps to a dozen, as a newspaper's do.</remarks>
internal sealed class MadeDesk(int seed, PlaceIndex index)
{
    private const int PlacesInDocument = 12;
    private const int Sentences = 16;
    private const int DocumentsInFolder = 1000;
    private const int WellKnown = 45_000;

    private static readonly string[] English =
    [
        "The road from {0} to {1} was closed after heavy rain, and lorries waited on both sides.", "Trade between {0} and {1} has grown since the new bridge was opened.",
        "A teacher from {0} said that the school in {1} had no roof.", "The bus from {0} comes by way of {1} and leaves at noon.", "Wheat is dearer in {0} than in {1} this year.",
        "Her family came from {0} and settled in {1} when the railway reached it.", "Of the two, {0} has the older harbour and {1} the larger one.", "From {0} it is a day's journey to {1}.",
    ];

    private static readonly string[] Persian =
    [
        "راه {0} به {1} پس از باران بسته شد.", "اتوبوس از {0} به {1} ظهر می‌رسد.", "معلمی از {0} گفت که مدرسه در {1} سقف ندارد.", "بازرگانان {0} با {1} داد و ستد دارند.",
    ];

    private readonly Random _random = new(seed);
    private readonly int[] _places = [.. Enumerable.Range(0, index.PlaceCount).Where(p => index.FeatureOf(p).Class == Places.FeatureClass.Populated)
        .OrderByDescending(index.PopulationOf).ThenBy(static p => p).Take(WellKnown)];

    /// <summary>Writes so many documents into sub-folders of a thousand.</summary>
    public void Write(string folder, int documents)
    {
        for (var i = 0; i < documents; i++)
        {
            var parent = Path.Combine(folder, (i / DocumentsInFolder).ToString("D3", CultureInfo.InvariantCulture));
            if (i % DocumentsInFolder == 0) Directory.CreateDirectory(parent);
            File.WriteAllText(Path.Combine(parent, $"dispatch-{i:D6}.md"), Document(i));
        }
    }

    private string Document(int number)
    {
        var isPersian = number % 10 == 9;
        var names = Names(isPersian);
        var text = new StringBuilder("---\n")
            .Append(CultureInfo.InvariantCulture, $"title: {(isPersian ? "گزارش" : "Dispatch")} {number} {(isPersian ? "از" : "from")} {names[0]}\n")
            .Append(CultureInfo.InvariantCulture, $"date: {new DateOnly(1990, 1, 1).AddDays(_random.Next(13_000)):yyyy-MM-dd}\n")
            .Append(isPersian ? "language: fa\n---\n\n" : "language: en\n---\n\n");
        var sentences = isPersian ? Persian : English;
        for (var i = 0; i < Sentences; i++)
        {
            var (one, other) = (_random.Next(names.Count), _random.Next(names.Count - 1));
            text.Append(string.Format(CultureInfo.InvariantCulture, sentences[_random.Next(sentences.Length)], names[one], names[other == one ? names.Count - 1 : other]));
            text.Append(i % 4 == 3 ? "\n\n" : " ");
        }

        return text.ToString();
    }

    private List<string> Names(bool persian)
    {
        var names = new List<string>();
        while (names.Count < PlacesInDocument)
        {
            var place = _places[(int)(_places.Length * Math.Pow(_random.NextDouble(), 3))];
            var name = persian ? index.NamesOf(place).FirstOrDefault(static n => n.Language == "fa")?.Text : index.PlaceAt(place).Name;
            if (name is not null && !names.Contains(name)) names.Add(name);
        }

        return names;
    }
}
