namespace Gazetteer.Documents.Mail;

/// <summary>Takes a message's tree of parts apart.</summary>
internal static class MimeLeaves
{
    private const int MaximumDepth = 30;
    private const int MaximumParts = 10_000;

    /// <summary>The parts that hold content, in order; of alternatives only the one to read: plain text, or else HTML.</summary>
    public static List<MimeEntity> Of(MimeEntity message)
    {
        var leaves = new List<MimeEntity>();
        Collect(message, 0, leaves);
        return leaves;
    }

    private static void Collect(MimeEntity entity, int depth, List<MimeEntity> leaves)
    {
        if (leaves.Count >= MaximumParts) return;
        if (!entity.MediaType.StartsWith("multipart/", StringComparison.Ordinal) || depth >= MaximumDepth)
        {
            leaves.Add(entity);
            return;
        }

        var parts = Parts(entity);
        if (entity.MediaType == "multipart/alternative")
        {
            var chosen = parts.Find(static p => p.MediaType == "text/plain" && p.Text().Trim().Length > 0) ?? parts.Find(static p => p.MediaType != "text/plain") ?? parts.FirstOrDefault();
            if (chosen is not null) Collect(chosen, depth + 1, leaves);
            return;
        }

        foreach (var part in parts) Collect(part, depth + 1, leaves);
    }

    /// <summary>What stands between the boundary lines (RFC 2046, 5.1.1).</summary>
    private static List<MimeEntity> Parts(MimeEntity entity)
    {
        var parts = new List<MimeEntity>();
        var boundary = entity.Parameters.GetValueOrDefault("boundary", "");
        if (boundary.Length == 0) return parts;
        var marker = System.Text.Encoding.UTF8.GetBytes($"--{boundary}");
        var body = entity.Body;
        var start = -1;
        for (var position = 0; position < body.Length && parts.Count < MaximumParts;)
        {
            var end = body.Span[position..].IndexOf((byte)'\n');
            var next = end < 0 ? body.Length : position + end + 1;
            var line = body.Span[position..next].TrimEnd("\r\n \t"u8);
            if (line.StartsWith(marker) && (line.Length == marker.Length || line[marker.Length..].SequenceEqual("--"u8)))
            {
                if (start >= 0) parts.Add(MimeEntity.Parse(body[start..position]));
                start = next;
                if (line.Length > marker.Length) return parts;
            }

            position = next;
        }

        if (start >= 0 && start < body.Length) parts.Add(MimeEntity.Parse(body[start..]));
        return parts;
    }
}
