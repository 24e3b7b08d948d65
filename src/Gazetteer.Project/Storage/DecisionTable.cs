using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Project.Corrections;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Project.Storage;

/// <summary>The steps of persons' work in a project.</summary>
internal sealed class DecisionTable(SqliteConnection connection, PlaceRecords places)
{
    private const string Done = "steps";

    /// <summary>All steps, and how many of them count.</summary>
    public DecisionLog Read()
    {
        var steps = ImmutableArray.CreateBuilder<DecisionStep>();
        using (var rows = connection.Ask("SELECT is_withdrawal, id, kind, scope, name, words, place, shape, conditions, document, document_hash, quote, before, after, offset, decided_by, decided_at, note FROM gazetteer_decisions ORDER BY step"))
        {
            while (rows.Read()) steps.Add(new DecisionStep(ReadDecision(rows), rows.GetBoolean(0)));
        }

        var done = connection.AskOne("SELECT value FROM gazetteer_project WHERE key = $0", Done) is string text ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        var count = steps.Count;
        return new DecisionLog(steps.DrainToImmutable(), Math.Clamp(done, 0, count));
    }

    /// <summary>Writes what is new of the steps, and how many count.</summary>
    /// <param name="before">As they are in the file.</param>
    /// <param name="after">As they shall be.</param>
    public void Write(DecisionLog before, DecisionLog after)
    {
        var same = 0;
        while (same < before.Steps.Length && same < after.Steps.Length && ReferenceEquals(before.Steps[same], after.Steps[same])) same++;
        if (same < before.Steps.Length) connection.Do("DELETE FROM gazetteer_decisions WHERE step > $0", same);
        for (var i = same; i < after.Steps.Length; i++) Write(i + 1, after.Steps[i]);
        connection.Do("INSERT OR REPLACE INTO gazetteer_project (key, value) VALUES ($0, $1)", Done, after.Done.ToString(CultureInfo.InvariantCulture));
    }

    private void Write(int step, DecisionStep made)
    {
        var decision = made.Decision;
        var place = decision.Place is { } chosen ? places.NumberOf(chosen.Place) : (int?)null;
        places.Write(connection);
        connection.Do(
            """
            INSERT INTO gazetteer_decisions (step, is_withdrawal, id, kind, scope, name, words, place, shape, conditions, document, document_hash, quote, before, after, offset, decided_by, decided_at, note)
            VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
            """,
            step, made.IsWithdrawal, decision.Id, decision.Kind.ToString(), decision.Scope.ToString(), decision.Name, decision.Words, place, decision.Place?.Shape ?? "",
            string.Join('\n', decision.Conditions.Select(static c => $"{c.Kind} {c.Value}")),
            decision.Anchor?.Document, decision.Anchor?.ContentHash, decision.Anchor?.Quote, decision.Anchor?.Before, decision.Anchor?.After, decision.Anchor?.Offset,
            decision.By, decision.At?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), decision.Note);
    }

    private Decision ReadDecision(SqliteDataReader rows) => new()
    {
        Id = rows.GetString(1),
        Kind = Enum.Parse<DecisionKind>(rows.GetString(2)),
        Scope = Enum.Parse<DecisionScope>(rows.GetString(3)),
        Name = rows.GetString(4),
        Words = rows.GetString(5),
        Place = rows.IsDBNull(6) ? null : new ChosenPlace(places.At(rows.GetInt32(6)), rows.GetString(7)),
        Conditions = [.. rows.GetString(8).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ReadCondition)],
        Anchor = rows.IsDBNull(9) ? null : new MentionAnchor(rows.GetString(9), rows.GetString(10), rows.GetString(11), rows.GetString(12), rows.GetString(13), rows.GetInt32(14)),
        By = rows.GetString(15),
        At = rows.IsDBNull(16) ? null : DateTimeOffset.Parse(rows.GetString(16), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        Note = rows.GetString(17),
    };

    private static Condition ReadCondition(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return new Condition(Enum.Parse<ConditionKind>(text.AsSpan(0, blank)), text[(blank + 1)..]);
    }
}
