using Gazetteer.Output.GeoPackages;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Project.Storage;

/// <summary>The phrases that the reasons of a project are made of, each once, with a number from 1: most reasons say the same things.</summary>
internal sealed class PhraseRecords(SqliteConnection connection)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _unwritten = [];
    private bool _isRead;

    /// <summary>The number of a phrase, a new one if need be; it counts once it is written.</summary>
    public int NumberOf(string phrase)
    {
        Read();
        if (_numbers.TryGetValue(phrase, out var number)) return number;
        _unwritten.Add(phrase);
        return _numbers[phrase] = _numbers.Count + 1;
    }

    /// <summary>Writes those that are new.</summary>
    public void Write()
    {
        if (_unwritten.Count == 0) return;
        using var table = new TableWriter(connection, "gazetteer_phrases", "id", "phrase");
        var number = _numbers.Count - _unwritten.Count;
        foreach (var phrase in _unwritten) table.AddAsIs(++number, phrase);
        _unwritten.Clear();
    }

    /// <summary>Forgets all, as when a transaction was given up; they are read anew when need be.</summary>
    public void Forget()
    {
        _numbers.Clear();
        _unwritten.Clear();
        _isRead = false;
    }

    private void Read()
    {
        if (_isRead) return;
        using var rows = connection.Ask("SELECT phrase FROM gazetteer_phrases ORDER BY id");
        while (rows.Read()) _numbers[rows.GetString(0)] = _numbers.Count + 1;
        _isRead = true;
    }
}
