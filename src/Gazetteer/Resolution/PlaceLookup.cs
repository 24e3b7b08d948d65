using System.Collections.Immutable;
using Gazetteer.Mentions;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Text;

namespace Gazetteer.Resolution;

/// <summary>Ranks the places that bear a name when nothing but the name is known.</summary>
public sealed class PlaceLookup
{
    private readonly Resolver _resolver;

    /// <summary>Ranks as the resolver does.</summary>
    public PlaceLookup(Resolver resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        _resolver = resolver;
    }

    /// <summary>The places of the name, likeliest first; empty when the gazetteer has none. The name may say more: "Springfield, Illinois".</summary>
    public ImmutableArray<Candidate> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var parts = ImmutableArray.CreateBuilder<Mention>();
        var start = 0;
        foreach (var part in name.Split(','))
        {
            var lead = part.Length - part.TrimStart().Length;
            if (part.Trim().Length > 0) parts.Add(new Mention(new TextSpan(start + lead, start + lead + part.Trim().Length), MentionKind.Literal, -1, 1));
            start += part.Length + 1;
        }

        return parts.Count == 0 ? [] : _resolver.Rank(name, parts.ToImmutable());
    }
}
