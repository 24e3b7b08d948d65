using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gazetteer.Indexing.Names;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Project.Storage;

/// <summary>
/// What the program found in a document, as bytes: its mentions, the candidates that mentions of one name share, and, apart from these, the candidates' evidence, which is
/// unpacked only when somebody asks why.
/// </summary>
internal static class AnalysisCodec
{
    private const double WeightScale = 10_000;
    private const double ConfidenceScale = 10_000_000;

    /// <summary>Writes mentions and candidates.</summary>
    /// <param name="mentions">The program's, in the order of the text.</param>
    /// <param name="numberOf">The number that a place has in the project.</param>
    /// <param name="phraseOf">The number that a phrase has in the project.</param>
    public static (byte[] Analysis, byte[] Evidence) Write(ImmutableArray<ResolvedMention> mentions, Func<Place, int> numberOf, Func<string, int> phraseOf)
    {
        var groups = new List<ImmutableArray<Candidate>>();
        var groupOf = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        using var bytes = new MemoryStream();
        using var evidence = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, System.Text.Encoding.UTF8, leaveOpen: true))
        using (var reasons = new BinaryWriter(evidence, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            foreach (var mention in mentions)
            {
                var candidates = ImmutableCollectionsMarshal.AsArray(mention.Candidates)!;
                if (!groupOf.TryAdd(candidates, groups.Count)) continue;
                groups.Add(mention.Candidates);
            }

            writer.Write7BitEncodedInt(groups.Count);
            foreach (var candidates in groups) Write(writer, reasons, candidates, numberOf, phraseOf);
            writer.Write7BitEncodedInt(mentions.Length);
            var before = 0;
            foreach (var mention in mentions)
            {
                writer.Write7BitEncodedInt(mention.Span.Start - before);
                writer.Write7BitEncodedInt(mention.Span.Length);
                writer.Write((byte)mention.Kind);
                writer.Write7BitEncodedInt(groupOf[ImmutableCollectionsMarshal.AsArray(mention.Candidates)!]);
                writer.Write7BitEncodedInt(mention.Place is null ? 0 : numberOf(mention.Place));
                writer.Write7BitEncodedInt64((long)Math.Round(mention.Confidence * ConfidenceScale));
                writer.Write(mention.Language);
                writer.Write(mention.Form);
                before = mention.Span.Start;
            }
        }

        return (bytes.ToArray(), evidence.ToArray());
    }

    /// <summary>Reads them again.</summary>
    /// <param name="analysis">The mentions and candidates.</param>
    /// <param name="readEvidence">Brings the evidence; called when it is first asked for.</param>
    /// <param name="placeOf">The place of a number.</param>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static ImmutableArray<ResolvedMention> Read(ArraySegment<byte> analysis, Func<ImmutableArray<Evidence>[]> readEvidence, Func<int, Place> placeOf)
    {
        using var reader = new BinaryReader(new MemoryStream(analysis.Array!, analysis.Offset, analysis.Count));
        var groups = new ImmutableArray<Candidate>[reader.Read7BitEncodedInt()];
        var reasons = new Lazy<ImmutableArray<Evidence>[]>(readEvidence);
        Func<int, ImmutableArray<Evidence>> bring = i => i < reasons.Value.Length ? reasons.Value[i] : [];
        var number = 0;
        for (var i = 0; i < groups.Length; i++) groups[i] = ReadCandidates(reader, bring, ref number, placeOf);
        var mentions = new ResolvedMention[reader.Read7BitEncodedInt()];
        var start = 0;
        for (var i = 0; i < mentions.Length; i++)
        {
            start += reader.Read7BitEncodedInt();
            var span = new TextSpan(start, start + reader.Read7BitEncodedInt());
            var kind = (MentionKind)reader.ReadByte();
            var group = groups[reader.Read7BitEncodedInt()];
            var place = reader.Read7BitEncodedInt();
            mentions[i] = new ResolvedMention(span, kind, place == 0 ? null : placeOf(place), reader.Read7BitEncodedInt64() / ConfidenceScale, group)
            {
                Language = reader.ReadString(),
                Form = reader.ReadString(),
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(mentions);
    }

    private static void Write(BinaryWriter writer, BinaryWriter reasons, ImmutableArray<Candidate> candidates, Func<Place, int> numberOf, Func<string, int> phraseOf)
    {
        writer.Write7BitEncodedInt(candidates.Length);
        foreach (var candidate in candidates)
        {
            writer.Write7BitEncodedInt(numberOf(candidate.Place));
            writer.Write((byte)candidate.Posting.Kind);
            writer.Write(candidate.Posting.Rank);
            writer.Write(candidate.Posting.IsPreferred);
            writer.Write((byte)candidate.Posting.Shape);
            WriteWeight(writer, candidate.Score);
            reasons.Write7BitEncodedInt(candidate.Evidence.Length);
            foreach (var evidence in candidate.Evidence)
            {
                reasons.Write7BitEncodedInt(phraseOf(evidence.Signal));
                reasons.Write7BitEncodedInt(phraseOf(evidence.Detail));
                WriteWeight(reasons, evidence.Weight);
            }
        }
    }

    private static ImmutableArray<Candidate> ReadCandidates(BinaryReader reader, Func<int, ImmutableArray<Evidence>> bring, ref int number, Func<int, Place> placeOf)
    {
        var candidates = new Candidate[reader.Read7BitEncodedInt()];
        for (var i = 0; i < candidates.Length; i++)
        {
            var place = placeOf(reader.Read7BitEncodedInt());

            // Ordinals of another run's index mean nothing here.
            var posting = new NamePosting(0, (NameKind)reader.ReadByte(), reader.ReadByte(), reader.ReadBoolean(), (NameShape)reader.ReadByte(), 0);
            candidates[i] = new Candidate(place, posting, ReadWeight(reader), bring, number++);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(candidates);
    }

    /// <summary>Reads the evidence of all candidates, in the order in which they were written.</summary>
    /// <param name="written">As it was written.</param>
    /// <param name="phraseAt">The phrase of a number.</param>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static ImmutableArray<Evidence>[] ReadEvidence(ArraySegment<byte> written, Func<int, string> phraseAt)
    {
        var bytes = new MemoryStream(written.Array!, written.Offset, written.Count);
        using var reader = new BinaryReader(bytes);
        var all = new List<ImmutableArray<Evidence>>();
        while (bytes.Position < bytes.Length)
        {
            var evidence = new Evidence[reader.Read7BitEncodedInt()];
            for (var i = 0; i < evidence.Length; i++)
            {
                var (signal, detail) = (phraseAt(reader.Read7BitEncodedInt()), phraseAt(reader.Read7BitEncodedInt()));
                evidence[i] = new Evidence(signal, ReadWeight(reader), detail);
            }

            all.Add(ImmutableCollectionsMarshal.AsImmutableArray(evidence));
        }

        return [.. all];
    }

    // To the fourth decimal, as exports write weights; the sign in the lowest bit.
    private static void WriteWeight(BinaryWriter writer, double weight)
    {
        var whole = (long)Math.Round(weight * WeightScale);
        writer.Write7BitEncodedInt64((whole << 1) ^ (whole >> 63));
    }

    private static double ReadWeight(BinaryReader reader)
    {
        var zigzag = reader.Read7BitEncodedInt64();
        return ((zigzag >> 1) ^ -(zigzag & 1)) / WeightScale;
    }
}
