using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Scene;
using Gazetteer.Text;

namespace Gazetteer.Reading.Reviewing;

/// <summary>Orders what is to be reviewed: first the names of which most mentions are likely wrong.</summary>
internal static class ReviewQueue
{
    /// <summary>The first items, and the counts.</summary>
    public static ReviewPage Of(Atlas atlas, int most, Func<Atlas, MentionRef, MentionCard> describe)
    {
        var groups = new Dictionary<(string Name, PlaceId Place), Group>();
        var shown = new List<ResolvedMention>();
        for (var document = 0; document < atlas.Documents.Length; document++)
        {
            var (source, mentions) = atlas.Documents[document];
            for (var i = 0; i < mentions.Length; i++)
            {
                var mention = mentions[i];
                if (!mention.IsMappable && mention.Review is null) continue;
                shown.Add(mention);
                if (mention.Review is not null) continue;
                var key = (NameFolding.Fold(mention.Span.Of(source.Text)), mention.Place!.Id);
                if (!groups.TryGetValue(key, out var group)) groups[key] = group = new Group();
                group.Add(new MentionRef(document, i), mention.Confidence);
            }
        }

        var items = groups.Values.OrderByDescending(static g => g.LikelyWrong).ThenBy(static g => g.LeastSure.Document).ThenBy(static g => g.LeastSure.Mention).Take(most);
        var (all, by) = Agreement.Of(shown);
        return new ReviewPage(
            [.. items.Select(g => new ReviewItem(describe(atlas, g.LeastSure), g.Mentions, g.Documents))], groups.Count, shown.Count, all.Judged + all.Added, all.Right, all.Judged, all.Added, by);
    }

    private sealed class Group
    {
        private double _least = double.MaxValue;
        private int _lastDocument = -1;

        public MentionRef LeastSure { get; private set; }

        public int Mentions { get; private set; }

        public int Documents { get; private set; }

        /// <summary>How many of the mentions are wrong, as the program reckons.</summary>
        public double LikelyWrong { get; private set; }

        public void Add(MentionRef mention, double confidence)
        {
            Mentions++;
            LikelyWrong += 1 - confidence;
            if (mention.Document != _lastDocument) Documents++;
            _lastDocument = mention.Document;
            if (confidence >= _least) return;
            _least = confidence;
            LeastSure = mention;
        }
    }
}
