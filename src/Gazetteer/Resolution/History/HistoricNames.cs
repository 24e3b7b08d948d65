using System.Collections.Frozen;
using System.Globalization;
using Gazetteer.Foundation;
using Gazetteer.Places;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Resolution.History;

/// <summary>The names that places bore in other times, with their years: Stalingrad from 1925 to 1961, Troy until late antiquity.</summary>
/// <remarks>Read from <c>overlay/history.csv</c>. Immutable, thread-safe.</remarks>
internal sealed class HistoricNames
{
    /// <summary>No names.</summary>
    public static readonly HistoricNames None = new([]);

    /// <summary>Names that were there before this year are of ancient and medieval times: words such as "ruins" speak for them.</summary>
    private const int LastAncientYear = 1000;

    /// <summary>A name that was there in antiquity and ended by this year is one of antiquity still: Philippi, Ephesus.</summary>
    private const int LastMedievalYear = 1500;

    /// <summary>A place that bears the name today, as its main name and with so many inhabitants, is meant as often as the historic one.</summary>
    private const long RivalPopulation = 10_000;

    /// <summary>A place of so many inhabitants is written of as it is today.</summary>
    private const long LivingPopulation = 1_000;

    /// <summary>How much it says that nothing living bears the name, where the text says nothing of its time.</summary>
    private const double Unrivalled = 0.4;

    /// <summary>What lies so near a historic place is that place, by another row.</summary>
    private const double SamePlaceKm = 50;

    private readonly FrozenDictionary<string, NameYears[]> _names;

    private HistoricNames(IEnumerable<(string Folded, NameYears Years)> rows) =>
        _names = rows.GroupBy(static r => r.Folded, static r => r.Years, StringComparer.Ordinal).ToFrozenDictionary(static g => g.Key, static g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>Reads a CSV with the columns <c>place_id,name,from,to</c> first; years before Christ are negative, an empty year is open.</summary>
    /// <exception cref="InvalidDataException">A line is none of the table.</exception>
    public static HistoricNames Read(TextReader reader)
    {
        var rows = new List<(string, NameYears)>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var fields = CsvLine.Split(line);
            if (fields.Count < 4) throw new InvalidDataException($"A row of the historic names has fewer than four columns: {line}");
            rows.Add((NameFolding.Fold(fields[1]), new NameYears(new PlaceId(fields[0]), fields[1], YearOf(fields[2], int.MinValue), YearOf(fields[3], int.MaxValue))));
        }

        return new HistoricNames(rows);
    }

    /// <summary>Whether a folded name is one of other times.</summary>
    public bool Contains(string folded) => _names.ContainsKey(folded);

    /// <summary>The name that a place bore, as it is written; null when it never bore the folded one.</summary>
    public string? NameOf(string folded, PlaceId place)
    {
        if (!_names.TryGetValue(folded, out var years)) return null;
        var at = Array.FindIndex(years, y => y.Place == place);
        return at < 0 ? null : years[at].Name;
    }

    /// <summary>Marks the places that bore their names in the times that the text speaks of, and takes the others away where such are meant more likely.</summary>
    /// <param name="groups">The names of the text that are names of other times.</param>
    /// <param name="times">What the text says of its times.</param>
    public void Read(List<NameGroup> groups, TextTimes times)
    {
        // Several names of antiquity, of which one is borne by nothing that lives, speak of antiquity: Corinth and Ephesus.
        var ancient = groups.Where(g => _names[g.Key].Any(static y => y.IsAncient)).ToList();
        var isAncient = times.IsAncient || (ancient.Count > 1 && ancient.Exists(IsOfNothingLiving));
        foreach (var group in groups) Read(group, times, isAncient);
    }

    private void Read(NameGroup group, TextTimes times, bool isAncient)
    {
        var years = _names[group.Key];
        var historic = group.Options.Where(o => years.Any(y => y.Place == o.Place.Id && (times.HasYear(y.From, y.To) || (isAncient && y.From <= LastAncientYear)))).ToList();
        if (historic.Count == 0)
        {
            if (IsOfNothingLiving(group)) foreach (var option in group.Options.Where(o => years.Any(y => y.IsAncient && y.Place == o.Place.Id))) option[Signal.OfItsTime] = Unrivalled;
            return;
        }

        bool IsThere(Option option) => historic.Any(h => h.Place.Point.DistanceKm(option.Place.Point) <= SamePlaceKm);
        if (!times.IsColonial && !years.Any(static y => y.From <= LastAncientYear) && group.Options.Exists(o => !IsThere(o) && IsRival(o))) return;
        foreach (var option in historic) option[Signal.OfItsTime] = 1;
        group.Options = group.Options.Where(o => historic.Contains(o) || (IsThere(o) && o.Place.Feature.Class != FeatureClass.Administrative)).ToList();
    }

    /// <summary>Whether an ancient place bears the name, and no town or unit elsewhere that anybody would write of.</summary>
    private bool IsOfNothingLiving(NameGroup group)
    {
        var sites = group.Options.Where(o => _names[group.Key].Any(y => y.IsAncient && y.Place == o.Place.Id)).ToList();
        return sites.Count > 0 && !group.Options.Exists(o => IsLiving(o) && !sites.Exists(s => s.Place.Point.DistanceKm(o.Place.Point) <= SamePlaceKm));
    }

    private static bool IsLiving(Option option) => option.Place.Population >= LivingPopulation || option.Place.Feature is { IsCountry: true } or { IsAdmin1: true };

    private static bool IsRival(Option option) => option.Posting.Rank == 0 && option.Place.Feature.Class == FeatureClass.Populated && option.Place.Population >= RivalPopulation;

    private static int YearOf(string field, int open) => field.Length == 0 ? open : int.Parse(field, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private readonly record struct NameYears(PlaceId Place, string Name, int From, int To)
    {
        /// <summary>Whether it is of antiquity: it was gone by its end, or was there before Christ and did not outlast the Middle Ages.</summary>
        public bool IsAncient => To <= LastAncientYear || (From < 0 && To <= LastMedievalYear);
    }
}
