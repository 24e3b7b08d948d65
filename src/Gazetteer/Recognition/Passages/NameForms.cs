using Gazetteer.Languages;

namespace Gazetteer.Recognition.Passages;

/// <summary>Finds the names of the index that words of a passage are, as they stand or by the rules of the passage's language: "Москву" is "Москва".</summary>
/// <remarks>Rules are tried on each word of a name by itself, and only where the words as they stand are not a well-known name. Thread-safe.</remarks>
internal sealed class NameForms(NameWeights weights)
{
    /// <summary>No well-known place has a name of more words.</summary>
    private const int MostWords = 5;

    /// <summary>Names of more words are not looked up in other forms: each word multiplies these.</summary>
    private const int MostInflected = 3;

    private const int MostForms = 12;

    /// <summary>The best known name that begins at a word: of those as well known the longest.</summary>
    /// <param name="words">The words of the passage.</param>
    /// <param name="first">The word it begins at.</param>
    /// <param name="end">The word after the last one that it may take.</param>
    /// <param name="pack">The passage's language.</param>
    public FoundForm? Find(ReadOnlySpan<PassageWord> words, int first, int end, LanguagePack pack)
    {
        FoundForm? best = null;
        var most = Math.Min(MostWords, end - first);
        for (var count = most; count > 0; count--)
        {
            if (Whole(words.Slice(first, count), pack) is { } found && (best is not { } before || found.Weight > before.Weight)) best = found;
        }

        return best;
    }

    /// <summary>The longest name that begins at a word and takes at least so many, as they stand.</summary>
    public FoundForm? Exact(ReadOnlySpan<PassageWord> words, int first, int end, int least, LanguagePack pack)
    {
        for (var count = Math.Min(MostWords, end - first); count >= least; count--)
        {
            if (Exact(words.Slice(first, count), pack) is { } form) return form;
        }

        return null;
    }

    /// <summary>The name that these words together are, as they stand or by rules.</summary>
    public FoundForm? Whole(ReadOnlySpan<PassageWord> words, LanguagePack pack)
    {
        var form = Exact(words, pack);
        return form is null or { Weight: < NameWeight.Great } && words.Length <= MostInflected && Inflected(words, pack) is { } inflected && (form is null || inflected.Weight > form.Value.Weight)
            ? inflected : form;
    }

    private FoundForm? Exact(ReadOnlySpan<PassageWord> words, LanguagePack pack)
    {
        var name = weights.Index.FindName(Joined(words));
        return name < 0 ? null : new FoundForm(words.Length, name, weights.Of(name, pack.Tag), words[^1].Rule ?? words[0].Rule);
    }

    private FoundForm? Inflected(ReadOnlySpan<PassageWord> words, LanguagePack pack)
    {
        var forms = new List<(string Folded, AffixRule? Rule)>[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            forms[i] = FormsOf(words[i].At(i, words.Length), pack, mayStand: words.Length > 1);
            if (forms[i].Count == 0) return null;
        }

        FoundForm? best = null;
        Try(forms, 0, "", null, pack, ref best);
        return best;
    }

    private void Try(List<(string Folded, AffixRule? Rule)>[] forms, int at, string before, AffixRule? rule, LanguagePack pack, ref FoundForm? best)
    {
        foreach (var (folded, own) in forms[at])
        {
            var joined = at == 0 ? folded : $"{before} {folded}";
            if (at + 1 < forms.Length)
            {
                Try(forms, at + 1, joined, own ?? rule, pack, ref best);
            }
            else if ((own ?? rule) is { } applied && weights.Index.FindName(joined) is >= 0 and var name)
            {
                var weight = weights.Of(name, pack.Tag);
                if (best is not { } found || weight > found.Weight) best = new FoundForm(forms.Length, name, weight, applied);
            }
        }
    }

    private static List<(string Folded, AffixRule? Rule)> FormsOf(string word, LanguagePack pack, bool mayStand)
    {
        var forms = new List<(string, AffixRule?)>();
        if (mayStand) forms.Add((word, null));
        foreach (var rule in pack.Affixes)
        {
            if (forms.Count == MostForms) break;
            if (rule.Place == AffixPlace.Suffix && rule.Undo(word) is { } form) forms.Add((form, rule));
        }

        return forms;
    }

    private static string Joined(ReadOnlySpan<PassageWord> words)
    {
        if (words.Length == 1) return words[0].Folded;
        var folded = new string[words.Length];
        for (var i = 0; i < words.Length; i++) folded[i] = words[i].At(i, words.Length);
        return string.Join(' ', folded);
    }
}
