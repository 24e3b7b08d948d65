namespace Gazetteer.Project.Memory;

/// <summary>A line cut into words and quoted texts; what follows a number sign outside of quote marks is a note.</summary>
internal sealed class MemoryWords
{
    private readonly List<(string Text, bool IsQuoted)> _words = [];
    private int _at;

    /// <summary>Cuts a line.</summary>
    /// <exception cref="FormatException">A quote mark is not closed.</exception>
    public MemoryWords(string line)
    {
        for (var i = 0; i < line.Length;)
        {
            if (char.IsWhiteSpace(line[i])) i++;
            else if (line[i] == '#')
            {
                Note = line[(i + 1)..].Trim();
                break;
            }
            else i = line[i] == '"' ? ReadQuoted(line, i + 1) : ReadWord(line, i);
        }
    }

    /// <summary>What stands after the number sign; empty without one.</summary>
    public string Note { get; } = "";

    /// <summary>Whether all words were taken.</summary>
    public bool AreTaken => _at == _words.Count;

    /// <summary>The next word as it stands, for messages; <c>the end of the line</c> when there is none.</summary>
    public string Next => AreTaken ? "the end of the line" : _words[_at].IsQuoted ? $"\"{_words[_at].Text}\"" : _words[_at].Text;

    /// <summary>Takes the words if they come next, in this order and without quote marks.</summary>
    public bool Take(params ReadOnlySpan<string> words)
    {
        if (_at + words.Length > _words.Count) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (_words[_at + i].IsQuoted || !_words[_at + i].Text.Equals(words[i], StringComparison.OrdinalIgnoreCase)) return false;
        }

        _at += words.Length;
        return true;
    }

    /// <summary>Takes the next word if it is in quote marks.</summary>
    public string? TakeQuoted() => !AreTaken && _words[_at].IsQuoted ? _words[_at++].Text : null;

    /// <summary>Takes the next word if it is not in quote marks and passes a test.</summary>
    public string? TakeWord(Func<string, bool>? test = null) => !AreTaken && !_words[_at].IsQuoted && (test is null || test(_words[_at].Text)) ? _words[_at++].Text : null;

    /// <summary>Takes the next word, in quote marks or not.</summary>
    public string? TakeAny() => AreTaken ? null : _words[_at++].Text;

    private int ReadWord(string line, int start)
    {
        var end = start;
        while (end < line.Length && !char.IsWhiteSpace(line[end]) && line[end] != '"') end++;
        _words.Add((line[start..end], false));
        return end;
    }

    private int ReadQuoted(string line, int start)
    {
        for (var end = start; end < line.Length; end++)
        {
            if (line[end] != '"') continue;
            if (end + 1 < line.Length && line[end + 1] == '"')
            {
                end++;
                continue;
            }

            _words.Add((line[start..end].Replace("\"\"", "\"", StringComparison.Ordinal), true));
            return end + 1;
        }

        throw new FormatException("a quote mark is not closed; put one after the text, and write one within it twice");
    }
}
