using Gazetteer.Output.GeoPackages;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Project.Storage;

/// <summary>The first format: each document packed alone, mentions without a language or a form of their own, no tags.</summary>
internal static class FormatOne
{
    /// <summary>Brings a project of it to the second.</summary>
    /// <exception cref="InvalidDataException">A document is damaged.</exception>
    public static void Upgrade(SqliteConnection connection)
    {
        GeoPackage.Execute(connection, GeoPackageStandard.Read(typeof(FormatOne), "to-format-2.sql"));
        var packs = new PackRecords(connection);
        using (var rows = connection.Ask("SELECT document, id, body_start, body_end, code_point_offset, is_preformatted, content, analysis, evidence FROM gazetteer_texts_1 ORDER BY document"))
        {
            while (rows.Read())
            {
                var (pack, ordinal) = packs.Add(new DocumentBytes(Packed.Unpack((byte[])rows.GetValue(6)), Widened(Packed.Unpack((byte[])rows.GetValue(7))), Packed.Unpack((byte[])rows.GetValue(8))));
                connection.Do(
                    "INSERT INTO gazetteer_texts (document, id, body_start, body_end, code_point_offset, is_preformatted, has_own_tags, pack, ordinal) VALUES ($0, $1, $2, $3, $4, $5, 0, $6, $7)",
                    rows.GetInt64(0), rows.IsDBNull(1) ? null : rows.GetString(1), rows.GetInt32(2), rows.GetInt32(3), rows.GetInt64(4), rows.GetBoolean(5), pack, ordinal);
            }
        }

        packs.Complete();
        connection.Do("DROP TABLE gazetteer_texts_1");
    }

    /// <summary>The mentions with room for a language and a form.</summary>
    private static byte[] Widened(byte[] analysis)
    {
        using var reader = new BinaryReader(new MemoryStream(analysis));
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        for (var groups = Copied(); groups > 0; groups--)
        {
            for (var candidates = Copied(); candidates > 0; candidates--)
            {
                Copied();

                // Kind of the name, rank, whether it is preferred, how it is written.
                writer.Write(reader.ReadBytes(4));
                writer.Write7BitEncodedInt64(reader.Read7BitEncodedInt64());
            }
        }

        for (var mentions = Copied(); mentions > 0; mentions--)
        {
            Copied();
            Copied();
            writer.Write(reader.ReadByte());
            Copied();
            Copied();
            writer.Write7BitEncodedInt64(reader.Read7BitEncodedInt64());
            writer.Write("");
            writer.Write("");
        }

        return bytes.ToArray();

        int Copied()
        {
            var value = reader.Read7BitEncodedInt();
            writer.Write7BitEncodedInt(value);
            return value;
        }
    }
}
