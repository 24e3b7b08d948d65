using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Scene.Filters;

namespace Gazetteer.Reading.Forms;

/// <summary>The conditions of a filter that are typed; the others are chosen from a menu.</summary>
public static class FilterForm
{
    private static readonly ImmutableArray<(string Name, string Label, string Hint)> Typed =
    [
        ("since", "Since", "2022, 2022-05, 2022-05-20"), ("until", "Until", "2022, 2022-05, 2022-05-20"),
        ("within", "Area", "100 km of Zahedan; W,S,E,N"), ("having", "Documents that hold the words", ""),
    ];

    /// <summary>The fields, filled with what the filter asks for now.</summary>
    public static ImmutableArray<FormField> Of(MentionFilter filter) => [.. Typed.Select(t => new FormField(t.Name, t.Label, FilterText.ValueOf(filter, t.Name), t.Hint))];

    /// <summary>The filter with what was typed.</summary>
    /// <param name="filter">The filter before.</param>
    /// <param name="typed">What stands in a field.</param>
    /// <param name="find">The likeliest place of a name.</param>
    /// <exception cref="FormatException">Something is not understood; the message says what is wanted.</exception>
    public static MentionFilter Read(MentionFilter filter, Func<string, string?> typed, Func<string, Place?> find)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(typed);
        var changed = filter.WithoutDates;
        foreach (var (name, _, _) in Typed) changed = FilterText.With(changed, name, [typed(name) ?? ""], find);
        return changed;
    }
}
