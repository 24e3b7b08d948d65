using System.Collections.Immutable;

namespace Gazetteer.Pictures.Typography;

/// <summary>Puts the stretches of a line in the order in which they are seen.</summary>
/// <remarks>
/// The Unicode Bidirectional Algorithm (Unicode Standard Annex 9) for lines without explicit embeddings and isolates, which no name and hardly a sentence holds: rules P2
/// to P3, W1 to W7, N0 to N2, I1 to I2, L1 and L2.
/// </remarks>
internal static class BidiLine
{
    private const string Brackets = "()[]{}«»‹›";

    /// <summary>Whether the first letter of a text is of a script that is written from right to left.</summary>
    public static bool BeginsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (BidiClasses.Of(rune))
            {
                case BidiClass.Left: return false;
                case BidiClass.Right or BidiClass.ArabicLetter: return true;
            }
        }

        return false;
    }

    /// <summary>The stretches of one direction, from the left of the line to its right.</summary>
    /// <param name="text">One line.</param>
    /// <param name="isRightToLeft">The direction of the line as a whole.</param>
    public static ImmutableArray<BidiRun> RunsOf(string text, bool isRightToLeft)
    {
        if (text.Length == 0) return [];
        var classes = ClassesOf(text);
        ResolveNumbers(classes, isRightToLeft);
        ResolveBrackets(text, classes, isRightToLeft);
        ResolveNeutrals(classes, isRightToLeft);
        var levels = LevelsOf(text, classes, isRightToLeft ? 1 : 0);
        return Ordered(levels);
    }

    private static BidiClass[] ClassesOf(string text)
    {
        var classes = new BidiClass[text.Length];
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var kind = BidiClasses.Of(rune);

            // W1: a mark behaves as what it stands upon.
            if (kind == BidiClass.Mark) kind = at > 0 ? classes[at - 1] : BidiClass.Neutral;
            for (var i = 0; i < rune.Utf16SequenceLength && at < classes.Length; i++) classes[at++] = kind;
        }

        return classes;
    }

    /// <summary>W2 to W7.</summary>
    private static void ResolveNumbers(BidiClass[] classes, bool isRightToLeft)
    {
        var strong = isRightToLeft ? BidiClass.Right : BidiClass.Left;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is BidiClass.Left or BidiClass.Right or BidiClass.ArabicLetter) strong = classes[i];
            else if (classes[i] == BidiClass.EuropeanNumber && strong == BidiClass.ArabicLetter) classes[i] = BidiClass.ArabicNumber;
        }

        for (var i = 1; i < classes.Length - 1; i++)
        {
            var (before, after) = (classes[i - 1], classes[i + 1]);
            if (classes[i] == BidiClass.Sign && before == BidiClass.EuropeanNumber && after == before) classes[i] = before;
            if (classes[i] == BidiClass.NumberSeparator && before == after && before is BidiClass.EuropeanNumber or BidiClass.ArabicNumber && before == after) classes[i] = before;
        }

        for (var i = 1; i < classes.Length; i++)
            if (classes[i] == BidiClass.NumberEnd && classes[i - 1] == BidiClass.EuropeanNumber) classes[i] = BidiClass.EuropeanNumber;
        for (var i = classes.Length - 2; i >= 0; i--)
            if (classes[i] == BidiClass.NumberEnd && classes[i + 1] == BidiClass.EuropeanNumber) classes[i] = BidiClass.EuropeanNumber;

        strong = isRightToLeft ? BidiClass.Right : BidiClass.Left;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is BidiClass.Sign or BidiClass.NumberEnd or BidiClass.NumberSeparator) classes[i] = BidiClass.Neutral;
            if (classes[i] is BidiClass.Left or BidiClass.Right or BidiClass.ArabicLetter) strong = classes[i];
            else if (classes[i] == BidiClass.EuropeanNumber && strong == BidiClass.Left) classes[i] = BidiClass.Left;
            if (classes[i] == BidiClass.ArabicLetter) classes[i] = BidiClass.Right;
        }
    }

    /// <summary>N0: a pair of brackets goes the way of the line if anything within does, else the way of what is within if what precedes goes that way too.</summary>
    private static void ResolveBrackets(string text, BidiClass[] classes, bool isRightToLeft)
    {
        var line = isRightToLeft ? BidiClass.Right : BidiClass.Left;
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var bracket = classes[i] == BidiClass.Neutral ? Brackets.IndexOf(text[i], StringComparison.Ordinal) : -1;
            if (bracket < 0) continue;
            if (bracket % 2 == 0)
            {
                open.Push(i);
                continue;
            }

            if (open.Count == 0 || text[open.Peek()] != Brackets[bracket - 1]) continue;
            var from = open.Pop();
            if (DirectionWithin(classes, from, i, line) is { } direction) classes[from] = classes[i] = direction;
        }
    }

    private static BidiClass? DirectionWithin(BidiClass[] classes, int from, int to, BidiClass line)
    {
        var holdsOther = false;
        for (var i = from + 1; i < to; i++)
        {
            if (Direction(classes[i]) is not { } direction) continue;
            if (direction == line) return line;
            holdsOther = true;
        }

        if (!holdsOther) return null;
        var before = Enumerable.Range(0, from).Reverse().Select(i => Direction(classes[i])).FirstOrDefault(static d => d is not null) ?? line;
        return before;
    }

    /// <summary>N1 and N2: what has no direction takes that of its neighbours where they agree, else that of the line.</summary>
    private static void ResolveNeutrals(BidiClass[] classes, bool isRightToLeft)
    {
        var line = isRightToLeft ? BidiClass.Right : BidiClass.Left;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] != BidiClass.Neutral) continue;
            var end = i;
            while (end < classes.Length && classes[end] == BidiClass.Neutral) end++;
            var before = i > 0 ? Direction(classes[i - 1]) : line;
            var after = end < classes.Length ? Direction(classes[end]) : line;
            Array.Fill(classes, before == after && before is { } both ? both : line, i, end - i);
            i = end - 1;
        }
    }

    private static BidiClass? Direction(BidiClass kind) => kind switch
    {
        BidiClass.Left => BidiClass.Left,
        BidiClass.Right or BidiClass.ArabicLetter or BidiClass.EuropeanNumber or BidiClass.ArabicNumber => BidiClass.Right,
        _ => null,
    };

    /// <summary>I1, I2 and L1: blanks at the end of a line go with the line.</summary>
    private static int[] LevelsOf(string text, BidiClass[] classes, int line)
    {
        var levels = new int[classes.Length];
        for (var i = 0; i < classes.Length; i++)
        {
            levels[i] = (line % 2, classes[i]) switch
            {
                (0, BidiClass.Right) => line + 1,
                (0, BidiClass.EuropeanNumber or BidiClass.ArabicNumber) => line + 2,
                (1, BidiClass.Left or BidiClass.EuropeanNumber or BidiClass.ArabicNumber) => line + 1,
                _ => line,
            };
        }

        for (var i = text.Length - 1; i >= 0 && char.IsWhiteSpace(text[i]); i--) levels[i] = line;
        return levels;
    }

    /// <summary>L2: from the highest level down, whatever stands at a level or above is turned round.</summary>
    private static ImmutableArray<BidiRun> Ordered(int[] levels)
    {
        var runs = new List<(BidiRun Run, int Level)>();
        for (var i = 0; i < levels.Length;)
        {
            var end = i;
            while (end < levels.Length && levels[end] == levels[i]) end++;
            runs.Add((new BidiRun(i, end - i, levels[i] % 2 == 1), levels[i]));
            i = end;
        }

        for (var level = levels.Max(); level > 0; level--)
        {
            for (var i = 0; i < runs.Count; i++)
            {
                if (runs[i].Level < level) continue;
                var end = i;
                while (end < runs.Count && runs[end].Level >= level) end++;
                runs.Reverse(i, end - i);
                i = end;
            }
        }

        return [.. runs.Select(static r => r.Run)];
    }
}
