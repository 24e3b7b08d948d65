using Gazetteer.Foundation;
using Gazetteer.Indexing;
using Gazetteer.Project.Sessions;
using Gazetteer.Reading.Reviewing;
using Gazetteer.Resolution;

namespace Gazetteer.Cli.Verbs;

/// <summary>Tells of a project in lines.</summary>
internal static class ProjectStatus
{
    private const double Sure = 0.9;

    public static string Describe(ProjectSession session)
    {
        var documents = session.Documents;
        var mentions = documents.SelectMany(static d => d.Corrected.Document.Mentions).Where(static m => m.IsMappable || m.Review is not null).ToArray();
        var reviewed = mentions.Where(static m => m.Review is not null).CountBy(static m => m.Review!.Status).ToDictionary();
        var open = mentions.Count(static m => m.Review is null && m.Confidence < Sure);
        var file = session.File!;
        var (all, by) = Agreement.Of(mentions);
        return $"""
            project       {file.Path}
            read with     gazetteer {file.Settings.Program}{(file.Settings.GazetteerHash.Length > 0 ? $", gazetteer data {file.Settings.GazetteerHash[..12]}" : "")}{(file.Settings.Country.Length > 0 ? $", country {file.Settings.Country}" : "")}{(file.Settings.Near.Length > 0 ? $", near {file.Settings.Near}" : "")}
            files         {file.ReadFiles().Length:N0}, of which gone {file.ReadFiles().Count(static f => f.IsGone):N0}
            documents     {documents.Length:N0}
            mentions      {mentions.Length:N0} of {mentions.Where(static m => m.Place is not null).Select(static m => m.Place!.Id).Distinct().Count():N0} places
            reviewed      {reviewed.Values.Sum():N0}: {Count(ReviewStatus.Confirmed)} confirmed, {Count(ReviewStatus.Corrected)} corrected, {Count(ReviewStatus.Added)} added, {Count(ReviewStatus.Rejected)} rejected
            agreement     {Words(all)}{string.Concat(by.Length > 1 ? by.Select(static a => $"\n                {(a.Reviewer.Length > 0 ? a.Reviewer : "nobody named")}: {Words(a)}") : [])}
            not reviewed  {open:N0} that the program is less sure of than {Sure:P0}
            decisions     {session.Log.InForce.Length:N0} in force, {session.Unfit.Length:N0} that no longer fit
            """;

        string Count(ReviewStatus status) => reviewed.GetValueOrDefault(status).ToString("N0", null);
    }

    private static string Words(Agreement agreement) => agreement.Precision is { } precision
        ? $"the program was right in {precision:P1} of {agreement.Judged:N0} judged mentions (its precision on them), and missed {agreement.Added:N0}"
        : agreement.Added > 0 ? $"nothing judged; the program missed {agreement.Added:N0}" : "nothing judged yet";

    public static List<Problem> Check(ProjectSession session, PlaceIndex index)
    {
        var file = session.File!;
        var problems = new List<Problem>();
        problems.AddRange(file.FindDamage().Select(d => new Problem(file.Path, 0, $"it is damaged: {d}. Restore it from a copy.")));
        foreach (var stored in file.ReadFiles().Where(static f => Path.IsPathRooted(f.Path)))
        {
            var now = new FileInfo(stored.Path);
            if (!now.Exists) problems.Add(new Problem(stored.Name, 0, "it is gone; what was read from it is kept."));
            else if (now.Length != stored.Length || now.LastWriteTimeUtc.Ticks != stored.Changed)
                problems.Add(new Problem(stored.Name, 0, $"it may have changed since it was read; 'gazetteer project add {file.Path}' reads it again if so."));
        }

        if (file.Settings.GazetteerHash.Length > 0 && file.Settings.GazetteerHash != index.Fingerprint)
            problems.Add(new Problem(file.Path, 0, "it was read with another gazetteer than the one that is here; documents that are added now are read with this one."));
        foreach (var decision in session.Log.InForce.Where(d => d.Place is { IsOwn: false } chosen && index.FindPlace(chosen.Place.Id) < 0))
            problems.Add(new Problem(decision.Anchor?.Document
                ?? file.Path, 0, $"the gazetteer no longer has {decision.Place!.Place.Id}, which \"{decision.Name}\" was decided to mean; it stays where it was."));
        problems.AddRange(session.Unfit.Select(static u => new Problem(u.Document, 0, $"a decision about \"{u.Decision.Name}\" no longer fits: {u.Reason}")));
        return problems;
    }
}
