using Microsoft.Data.Sqlite;

namespace Gazetteer.Output.GeoPackages;

/// <summary>Inserts rows into one table with one prepared statement.</summary>
internal sealed class TableWriter : IDisposable
{
    private readonly SqliteCommand _command;

    /// <summary>Prepares the statement.</summary>
    /// <param name="connection">The open package.</param>
    /// <param name="table">One of its tables.</param>
    /// <param name="columns">In the order in which values are given.</param>
    public TableWriter(SqliteConnection connection, string table, params string[] columns)
    {
        _command = connection.CreateCommand();
#pragma warning disable CA2100 // Table and columns are constants of this assembly; values are parameters.
        _command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns.Select(static c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select(static (_, i) => $"$p{i}"))})";
#pragma warning restore CA2100
        for (var i = 0; i < columns.Length; i++) _command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" });
        _command.Prepare();
    }

    /// <summary>Inserts a row; null and empty text become NULL.</summary>
    public void Add(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) _command.Parameters[i].Value = values[i] is null or "" ? DBNull.Value : values[i];
        _command.ExecuteNonQuery();
    }

    /// <summary>Inserts a row; null becomes NULL, and empty text stays.</summary>
    public void AddAsIs(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        _command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();
}
