using System.Collections.Immutable;
using Gazetteer.Output.GeoPackages;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Project.Storage;

/// <summary>The layers of places and mentions, for QGIS and its kin: what the program found with what persons decided taken in. They follow from the other tables.</summary>
internal sealed class LayerTables(SqliteConnection connection, PlaceRecords places) : IDisposable
{
    private readonly Dictionary<int, Tally> _tallies = [];
    private readonly HashSet<int> _changed = [];
    private TableWriter? _mentions;
    private SqliteCommand? _deleting;

    /// <summary>What the layer tells of a place.</summary>
    private readonly record struct Tally(int Mentions, int Documents, int Reviewed);

    /// <summary>The least number that a mention of a document may have in its layer.</summary>
    public static long FirstMentionOf(long document) => document << 32;

    /// <summary>Reads how often each place is mentioned.</summary>
    public void ReadTallies()
    {
        EndStatement();
        _tallies.Clear();
        _changed.Clear();
        using var rows = connection.Ask("SELECT fid, mentions, documents, reviewed FROM places");
        while (rows.Read()) _tallies[rows.GetInt32(0)] = new Tally(rows.GetInt32(1), rows.GetInt32(2), rows.GetInt32(3));
    }

    /// <summary>Brings the layer of mentions from one state of a document to another, and counts.</summary>
    /// <param name="document">Its number.</param>
    /// <param name="before">As it stands in the layer; null when it does not.</param>
    /// <param name="after">As it shall stand there; null for not at all.</param>
    public void Change(long document, ExtractedDocument? before, ExtractedDocument? after)
    {
        var was = Shown(before);
        var now = Shown(after);
        var touched = new HashSet<Place>();
        foreach (var (start, mention) in was)
        {
            if (now.TryGetValue(start, out var kept) && IsSame(mention, kept)) continue;
            if (mention.Place is { } place) touched.Add(place);
            Delete(FirstMentionOf(document) + start);
        }

        foreach (var (start, mention) in now)
        {
            if (was.TryGetValue(start, out var kept) && IsSame(mention, kept)) continue;
            if (mention.Place is { } place) touched.Add(place);
            Add(document, after!, mention);
        }

        foreach (var place in touched)
        {
            Count(place, was.Values, -1);
            Count(place, now.Values, 1);
        }
    }

    /// <summary>Brings the layer of places up to date with what was counted, and the metadata of both.</summary>
    public void Complete()
    {
        places.Write(connection);
        foreach (var number in _changed) Write(number);
        if (_changed.Count > 0)
        {
            connection.Do("""
                UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
                  min_x = (SELECT min(minx) FROM rtree_places_geom), max_x = (SELECT max(maxx) FROM rtree_places_geom),
                  min_y = (SELECT min(miny) FROM rtree_places_geom), max_y = (SELECT max(maxy) FROM rtree_places_geom)
                WHERE table_name IN ('places', 'mentions')
                """);
        }

        _changed.Clear();
        EndStatement();
    }

    /// <inheritdoc/>
    public void Dispose() => EndStatement();

    /// <summary>A statement belongs to the transaction that it was made in.</summary>
    private void EndStatement()
    {
        _mentions?.Dispose();
        _deleting?.Dispose();
        (_mentions, _deleting) = (null, null);
    }

    private void Delete(long mention)
    {
        if (_deleting is null)
        {
            _deleting = connection.CreateCommand();
            _deleting.CommandText = "DELETE FROM mentions WHERE fid = $fid";
            _deleting.Parameters.Add("$fid", SqliteType.Integer);
        }

        _deleting.Parameters[0].Value = mention;
        _deleting.ExecuteNonQuery();
    }

    private static Dictionary<int, ResolvedMention> Shown(ExtractedDocument? document)
    {
        var shown = new Dictionary<int, ResolvedMention>();
        foreach (var mention in document?.Mentions ?? [])
        {
            if (mention.Review is not null || ExportOptions.Default.Includes(mention)) shown.TryAdd(mention.Span.Start, mention);
        }

        return shown;
    }

    private static bool IsSame(ResolvedMention a, ResolvedMention b) =>
        ReferenceEquals(a, b) || (a.Span == b.Span && a.Kind == b.Kind && a.Confidence.Equals(b.Confidence) && a.Place == b.Place && a.Review == b.Review);

    private void Add(long document, ExtractedDocument of, ResolvedMention mention)
    {
        var place = mention.Place;
        _mentions ??= new TableWriter(connection, "mentions", "fid", "geom", "document", "start", "end", "text", "mention_kind", "place", "confidence", "status", "reviewed_by", "reviewed_at");
        _mentions.Add(
            FirstMentionOf(document) + mention.Span.Start, place is null ? null : GeoPackagePoint.Of(place.Point), document, mention.Span.Start, mention.Span.End, mention.Span.Of(of.Source.Text),
            mention.Kind.ToString().ToLowerInvariant(), place is null ? null : places.NumberOf(place), mention.Confidence,
            mention.Review?.StatusWord ?? (place is not null ? "resolved" : mention.Candidates.IsEmpty ? "unresolved" : "uncertain"), mention.Review?.By, mention.Review?.AtText);
    }

    private void Count(Place place, IEnumerable<ResolvedMention> mentions, int sign)
    {
        var (count, reviewed) = (0, 0);
        foreach (var mention in mentions)
        {
            if (mention.Place is null || (!ReferenceEquals(mention.Place, place) && mention.Place != place)) continue;
            count++;
            if (mention.Review is not null) reviewed++;
        }

        if (count == 0) return;
        var number = places.NumberOf(place);
        var tally = _tallies.GetValueOrDefault(number);
        _tallies[number] = new Tally(tally.Mentions + (sign * count), tally.Documents + sign, tally.Reviewed + (sign * reviewed));
        _changed.Add(number);
    }

    private void Write(int number)
    {
        var (mentions, documents, reviewed) = _tallies[number];
        if (mentions == 0)
        {
            connection.Do("DELETE FROM places WHERE fid = $0", number);
            _tallies.Remove(number);
            return;
        }

        if (connection.Do("UPDATE places SET mentions = $1, documents = $2, reviewed = $3 WHERE fid = $0", number, mentions, documents, reviewed) > 0) return;
        var place = places.At(number);
        connection.Do(
            "INSERT INTO places (fid, geom, place_id, name, feature_class, feature_code, country_code, admin1, population, mentions, documents, reviewed) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            number, GeoPackagePoint.Of(place.Point), place.Id.Value, place.Name, place.Feature.ClassLetter, place.Feature.Code, place.Country.ToString(), place.Admin1,
            place.Population == 0 ? null : place.Population, mentions, documents, reviewed);
    }
}
