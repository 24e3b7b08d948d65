using System.Collections.Frozen;
using Gazetteer.Mentions;

namespace Gazetteer.Learning.Corpora;

/// <summary>The kinds that an annotation's types stand for.</summary>
/// <remarks>
/// The types of GeoWebNews (Gritta, Pilehvar and Collier, "A Pragmatic Guide to Geoparsing Evaluation", 2020). A literal modifier is a place named before
/// what lies there ("the Seine bank"): literal here, like coerced and mixed mentions. Our own kinds stand for themselves.
/// </remarks>
internal static class GoldKinds
{
    private static readonly FrozenDictionary<string, MentionKind> Kinds = Table().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of a type; null when the type says nothing about it.</summary>
    public static MentionKind? Of(string? type) => type is not null && Kinds.TryGetValue(type, out var kind) ? kind : null;

    private static Dictionary<string, MentionKind> Table()
    {
        var kinds = Enum.GetValues<MentionKind>().Where(static k => k is not (MentionKind.Position or MentionKind.Region)).ToDictionary(static k => k.ToString());
        foreach (var type in new[] { "Coercion", "Mixed", "Literal_Modifier" }) kinds[type] = MentionKind.Literal;
        foreach (var type in new[] { "Embedded_Literal", "Embedded_Non_Lit" }) kinds[type] = MentionKind.Embedded;
        kinds["Non_Literal_Modifier"] = MentionKind.Modifier;
        kinds["Homonym"] = MentionKind.Person;
        return kinds;
    }
}
