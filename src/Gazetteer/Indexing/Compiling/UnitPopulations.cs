using System.Text;
using Gazetteer.Indexing.Storage;
using Gazetteer.Places;

namespace Gazetteer.Indexing.Compiling;

/// <summary>The inhabitants of first- and second-order units as the sum of their towns', for gazetteers that count towns alone.</summary>
internal sealed class UnitPopulations
{
    private readonly Feature[] _features;
    private readonly Dictionary<(int Admin1, string Admin2), long> _people = [];
    private readonly GazetteerRows _rows;

    public UnitPopulations(GazetteerRows rows)
    {
        _rows = rows;
        _features = [.. Enumerable.Range(0, rows.Features.Count).Select(i => PlaceCodec.ParseFeature(TextAt(rows.Features.OffsetAt(i))))];
        for (var i = 0; i < rows.Places.Count; i++)
        {
            var row = rows.Places[i];

            // A part of a town is counted with the town.
            if (row.Admin1 == 0 || row.Population <= 0 || _features[row.Feature] is not { Class: FeatureClass.Populated, Code: not "PPLX" }) continue;
            Add((row.Admin1, ""), row.Population);
            if (TextAt(row.Admin2) is { Length: > 0 } admin2) Add((row.Admin1, admin2), row.Population);
        }
    }

    /// <summary>What the row of a place keeps of it; 0 for what is no unit.</summary>
    public ushort Of(in PlaceRecord row)
    {
        var people = row.Admin1 == 0 ? 0 : _features[row.Feature].Code switch
        {
            "ADM1" => _people.GetValueOrDefault((row.Admin1, "")),
            "ADM2" when TextAt(row.Admin2) is { Length: > 0 } admin2 => _people.GetValueOrDefault((row.Admin1, admin2)),
            _ => 0,
        };
        return people <= 1 ? (ushort)0 : (ushort)Math.Min(ushort.MaxValue, Math.Round(Math.Log10(people) * PlaceRecord.PeopleScale));
    }

    private string TextAt(uint offset) => Encoding.UTF8.GetString(_rows.Texts.Get(offset));

    private void Add((int, string) unit, long people) => _people[unit] = _people.GetValueOrDefault(unit) + people;
}
