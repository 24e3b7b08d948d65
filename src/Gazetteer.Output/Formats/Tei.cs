using System.Globalization;
using System.Xml;
using Gazetteer.Mentions;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Scene.Naming;
using Gazetteer.Text;

namespace Gazetteer.Output.Formats;

/// <summary>Documents as TEI P5 with every mention a <c>placeName</c> that refers to a place in the list of places behind the header.</summary>
/// <remarks>Certainty is high from 0.8, medium from 0.5, else low. Paragraphs are what blank lines part; the text within them is unchanged.</remarks>
public static class Tei
{
    private const string Namespace = "http://www.tei-c.org/ns/1.0";

    /// <summary>Writes a corpus of the documents. They are gone through twice: first for the places.</summary>
    public static void Write(Stream stream, IReadOnlyCollection<ExtractedDocument> documents, ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(options);
        using var xml = XmlText.Open(stream, indented: false);
        xml.WriteStartElement("teiCorpus", Namespace);
        var places = PlaceSummaries.Of(documents, options);
        var publication = $"Unpublished. {DataCredit.Sentence(places.Select(static p => p.Place.Id), options.OwnGazetteers)}".TrimEnd();
        TeiHeader.Write(xml, Namespace, options.Title, publication, "Written by Gazetteer from the documents below.", options.Today, "");
        WritePlaces(xml, places);
        foreach (var document in documents) WriteDocument(xml, document, options);
        xml.WriteEndElement();
    }

    private static void WritePlaces(XmlWriter xml, IEnumerable<PlaceSummary> places)
    {
        xml.WriteStartElement("standOff", Namespace);
        xml.WriteStartElement("listPlace", Namespace);
        foreach (var summary in places) WritePlace(xml, summary.Place);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WritePlace(XmlWriter xml, Place place)
    {
        xml.WriteStartElement("place", Namespace);
        xml.WriteAttributeString("xml", "id", null, XmlId(place.Id));
        xml.WriteElementString("placeName", Namespace, XmlText.Clean(place.Name));
        if (!place.Country.IsNone)
        {
            xml.WriteStartElement("country", Namespace);
            xml.WriteAttributeString("key", place.Country.ToString());
            xml.WriteEndElement();
        }

        xml.WriteStartElement("location", Namespace);

        // TEI's geo holds latitude before longitude, as its guidelines say.
        xml.WriteElementString("geo", Namespace, string.Create(CultureInfo.InvariantCulture, $"{place.Point.Latitude} {place.Point.Longitude}"));
        xml.WriteEndElement();
        xml.WriteStartElement("idno", Namespace);
        xml.WriteAttributeString("type", "URI");
        xml.WriteString(Identifiers.Of(place.Id));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteDocument(XmlWriter xml, ExtractedDocument document, ExportOptions options)
    {
        var source = document.Source;
        xml.WriteStartElement("TEI", Namespace);
        TeiHeader.Write(xml, Namespace, source.Title.Length > 0 ? source.Title : source.Name, "Unpublished.", source.Name, source.Date, source.Language);
        xml.WriteStartElement("text", Namespace);
        if (source.Language.Length > 0) xml.WriteAttributeString("xml", "lang", null, source.Language);
        xml.WriteStartElement("body", Namespace);
        var mentions = document.Mentions.Where(options.Includes).ToList();
        var paragraphs = TeiParagraphs.Of(source);
        foreach (var paragraph in paragraphs)
        {
            xml.WriteStartElement("p", Namespace);
            WriteStretch(xml, source.Text, paragraph, [.. mentions.Where(m => paragraph.Contains(m.Span)).OrderBy(static m => m.Span.Start).ThenByDescending(static m => m.Span.Length)]);
            xml.WriteEndElement();
        }

        if (paragraphs.Count == 0) xml.WriteElementString("p", Namespace, "");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Writes a stretch of text with its mentions; of a region in words those of the names in it lie within its own.</summary>
    private static void WriteStretch(XmlWriter xml, string text, TextSpan stretch, List<ResolvedMention> mentions)
    {
        var position = stretch.Start;
        foreach (var mention in mentions)
        {
            if (mention.Span.Start < position) continue;
            xml.WriteString(XmlText.Clean(text[position..mention.Span.Start]));
            WriteMention(xml, mention, text, mention.Kind == MentionKind.Region ? mentions.FindAll(inner => inner != mention && mention.Span.Contains(inner.Span)) : []);
            position = mention.Span.End;
        }

        xml.WriteString(XmlText.Clean(text[position..stretch.End]));
    }

    private static void WriteMention(XmlWriter xml, ResolvedMention mention, string text, List<ResolvedMention> within)
    {
        xml.WriteStartElement("placeName", Namespace);
        if (mention.Place is { } place)
        {
            xml.WriteAttributeString("ref", $"#{XmlId(place.Id)}");
            xml.WriteAttributeString("cert", mention.Confidence >= 0.8 ? "high" : mention.Confidence >= 0.5 ? "medium" : "low");
        }

        if (mention.Review is { } review) WriteReview(xml, review);
        WriteStretch(xml, text, mention.Span, within);
        xml.WriteEndElement();
    }

    /// <summary>Of a person's decision: what was decided, who answers for it, and, as the label that TEI leaves to its users, when.</summary>
    private static void WriteReview(XmlWriter xml, Review review)
    {
        xml.WriteAttributeString("type", "reviewed");
        xml.WriteAttributeString("subtype", review.StatusWord);
        if (review.By.Length > 0) xml.WriteAttributeString("resp", $"urn:gazetteer:reviewer:{Uri.EscapeDataString(review.By)}");
        if (review.AtText.Length > 0) xml.WriteAttributeString("n", review.AtText);
    }

    private static string XmlId(PlaceId place) => XmlConvert.EncodeNmToken("place-" + place.Value.Replace(':', '-'));
}
