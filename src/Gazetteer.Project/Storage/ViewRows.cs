using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Project.Storage;

/// <summary>The views that were saved in a project: filters by name, among its settings.</summary>
internal static class ViewRows
{
    private const string Prefix = "view:";

    public static ImmutableSortedDictionary<string, string> Read(SqliteConnection connection)
    {
        var views = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        using var rows = connection.Ask("SELECT key, value FROM gazetteer_project WHERE key LIKE $0", Prefix + '%');
        while (rows.Read()) views[rows.GetString(0)[Prefix.Length..]] = rows.GetString(1);
        return views.ToImmutable();
    }

    public static void Write(SqliteConnection connection, string name, string filter)
    {
        if (filter.Length == 0) connection.Do("DELETE FROM gazetteer_project WHERE key = $0", Prefix + name);
        else connection.Do("INSERT OR REPLACE INTO gazetteer_project (key, value) VALUES ($0, $1)", Prefix + name, filter);
    }
}
