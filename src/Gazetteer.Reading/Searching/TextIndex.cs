using System.Collections.Immutable;
using Gazetteer.Pipeline;
using Gazetteer.Scene;
using Gazetteer.Scene.Panels;
using Gazetteer.Text;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Reading.Searching;

/// <summary>All words of all documents, by paragraph, in an index of SQLite's FTS5 that lies in a temporary file. Thread-safe.</summary>
/// <remarks>Letters are folded as names are. The index holds no text; paragraphs are cut out of the documents. Made when it is first asked for, and added to as documents come.</remarks>
public sealed class TextIndex : IDisposable
{
    // An empty name is a file of SQLite's own, deleted when it is closed, and in memory as long as it is small.
    private readonly SqliteConnection _connection = new("Data Source=");
    private readonly Lock _lock = new();
    private readonly List<ExtractedDocument> _documents = [];
    private readonly List<(int Document, TextSpan Span)> _paragraphs = [];

    /// <summary>The passages in which all the words stand, the last of which may be a beginning, in the order of documents and texts.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="words">What was typed.</param>
    /// <param name="from">How many passages to pass over.</param>
    /// <param name="count">How many to return at most.</param>
    /// <param name="cancellation">Ends the making of the index between documents.</param>
    public FoundTexts Find(Atlas atlas, string words, int from, int count, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(words);
        var wanted = WordsOf(words);
        if (wanted.Count == 0) return new FoundTexts(0, 0, []);
        lock (_lock)
        {
            Update(atlas.Documents, cancellation);
            var found = Search(wanted);
            return new FoundTexts(
                found.Count,
                found.Select(p => _paragraphs[p].Document).Distinct().Count(),
                [.. found.Skip(from).Take(count).Select(p => FoundPassage.Of(atlas, _paragraphs[p].Document, _paragraphs[p].Span, wanted))]);
        }
    }

    /// <summary>The ordinals of the documents that hold all the words, in whichever paragraphs.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="words">What was typed.</param>
    public IReadOnlySet<int> DocumentsWith(Atlas atlas, string words)
    {
        HashSet<int>? holding = null;
        lock (_lock)
        {
            Update(atlas.Documents, CancellationToken.None);
            foreach (var word in WordsOf(words))
            {
                var found = Search([word]).Select(p => _paragraphs[p].Document).ToHashSet();
                if (holding is null) holding = found;
                else holding.IntersectWith(found);
            }
        }

        return holding ?? [.. Enumerable.Range(0, atlas.Documents.Length)];
    }

    /// <summary>Makes the index now, so that the first search need not wait for it.</summary>
    public void Prepare(Atlas atlas, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        lock (_lock) Update(atlas.Documents, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        foreach (var word in NameFolding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = string.Concat(word.Where(char.IsLetterOrDigit));
            if (letters.Length > 0) words.Add(letters);
        }

        return words;
    }

    private List<int> Search(List<string> wanted)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT rowid FROM texts WHERE texts MATCH $words ORDER BY rowid";
        command.Parameters.AddWithValue("$words", string.Join(' ', wanted.Select(static w => $"\"{w}\"")) + '*');
        using var reader = command.ExecuteReader();
        var found = new List<int>();
        while (reader.Read()) found.Add(reader.GetInt32(0));
        return found;
    }

    private void Update(ImmutableArray<ExtractedDocument> documents, CancellationToken cancellation)
    {
        if (_connection.State != System.Data.ConnectionState.Open || !StillHolds(documents)) Clear();
        if (_documents.Count == documents.Length) return;
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO texts (rowid, body) VALUES ($row, $body)";
        var row = insert.Parameters.Add("$row", SqliteType.Integer);
        var body = insert.Parameters.Add("$body", SqliteType.Text);
        for (var i = _documents.Count; i < documents.Length; i++)
        {
            if (cancellation.IsCancellationRequested) break;
            foreach (var span in ReaderPage.ParagraphsOf(documents[i].Source))
            {
                (row.Value, body.Value) = (_paragraphs.Count, NameFolding.Fold(span.Of(documents[i].Source.Text)));
                insert.ExecuteNonQuery();
                _paragraphs.Add((i, span));
            }

            _documents.Add(documents[i]);
        }

        transaction.Commit();
        cancellation.ThrowIfCancellationRequested();
    }

    private bool StillHolds(ImmutableArray<ExtractedDocument> documents)
    {
        if (documents.Length < _documents.Count) return false;
        for (var i = 0; i < _documents.Count; i++)
        {
            if (!ReferenceEquals(_documents[i], documents[i])) return false;
        }

        return true;
    }

    private void Clear()
    {
        _connection.Open();
        using var command = _connection.CreateCommand();
        command.CommandText = "DROP TABLE IF EXISTS texts; CREATE VIRTUAL TABLE texts USING fts5(body, content='', detail=none, tokenize=\"unicode61 remove_diacritics 0\")";
        command.ExecuteNonQuery();
        _documents.Clear();
        _paragraphs.Clear();
    }
}
