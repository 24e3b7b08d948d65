using Gazetteer.Places;

namespace Gazetteer.Composer.Drafts;

/// <summary>A name while sources still add to its place.</summary>
internal sealed record NameDraft(string Text, string Language, NameKind Kind, NameCloseness Closeness, bool IsPreferred, bool IsAuthored, int Sequence)
{
    /// <summary>This name with the better of what two sources say of it; the overlay's word on its kind stands.</summary>
    public NameDraft Raise(NameDraft other) => this with
    {
        Kind = IsAuthored ? Kind : other.IsAuthored || other.Kind < Kind ? other.Kind : Kind,
        Closeness = other.Closeness < Closeness ? other.Closeness : Closeness,
        IsPreferred = IsPreferred || other.IsPreferred,
        IsAuthored = IsAuthored || other.IsAuthored,
    };
}
