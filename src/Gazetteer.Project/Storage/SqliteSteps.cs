using Microsoft.Data.Sqlite;

namespace Gazetteer.Project.Storage;

/// <summary>Short forms for statements with parameters <c>$0</c>, <c>$1</c> and so on.</summary>
internal static class SqliteSteps
{
    /// <summary>Does something.</summary>
    public static int Do(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Command(connection, sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>Asks for rows; to be disposed of.</summary>
    public static SqliteDataReader Ask(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
#pragma warning disable CA2000 // The reader ends its command.
        var command = Command(connection, sql, values);
#pragma warning restore CA2000
        return command.ExecuteReader(System.Data.CommandBehavior.Default);
    }

    /// <summary>Asks for one value; null when there is none.</summary>
    public static object? AskOne(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Command(connection, sql, values);
        return command.ExecuteScalar() is var value && value is DBNull ? null : value;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, ReadOnlySpan<object?> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Texts are constants of this assembly; what comes from outside are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < values.Length; i++) command.Parameters.AddWithValue($"${i}", values[i] ?? DBNull.Value);
        return command;
    }
}
