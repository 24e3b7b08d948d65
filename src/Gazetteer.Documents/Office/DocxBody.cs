using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gazetteer.Documents.Assembling;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Gazetteer.Documents.Office;

/// <summary>Turns the parts of a Word document into paragraphs, element by element, so that neither size nor nesting matters.</summary>
internal static class DocxBody
{
    /// <summary>Appends the main text.</summary>
    public static void Append(TextAssembler text, MainDocumentPart main)
    {
        using var xml = new OpenXmlPartReader(main);
        var paragraph = 0;
        var page = 1;
        var pagesAreKnown = false;
        while (xml.Read())
        {
            if (SkipSilent(xml)) continue;
            if (xml.ElementType == typeof(Paragraph))
            {
                if (xml.IsStartElement) text.BeginPart(Label(++paragraph, page, pagesAreKnown));
                else text.EndParagraph();
            }
            else if (xml.IsStartElement && (xml.ElementType == typeof(LastRenderedPageBreak) || IsPageBreak(xml)))
            {
                page++;
                pagesAreKnown |= xml.ElementType == typeof(LastRenderedPageBreak);
            }
            else
            {
                Inline(text, xml);
            }
        }
    }

    /// <summary>Appends the notes of a part, each a part of the text; separators are no notes.</summary>
    public static void AppendNotes(TextAssembler text, OpenXmlPart part, Type noteType, string label)
    {
        using var xml = new OpenXmlPartReader(part);
        var number = 0;
        while (xml.Read())
        {
            if (SkipSilent(xml)) continue;
            if (xml.ElementType == noteType && xml.IsStartElement)
            {
                var isSeparator = xml.Attributes.Any(static a => a.LocalName == "type" && a.Value is "separator" or "continuationSeparator" or "continuationNotice");
                if (!isSeparator) text.BeginPart($"{label} {++number}");
            }
            else if (xml.ElementType == typeof(Paragraph) && xml.IsEndElement)
            {
                text.EndParagraph();
            }
            else
            {
                Inline(text, xml);
            }
        }
    }

    private static string Label(int paragraph, int page, bool pagesAreKnown) => pagesAreKnown ? $"page {page}, paragraph {paragraph}" : $"paragraph {paragraph}";

    private static bool IsPageBreak(OpenXmlPartReader xml) =>
        xml.ElementType == typeof(Break) && xml.Attributes.Any(static a => a.LocalName == "type" && a.Value == "page");

    /// <summary>Passes over what a reader of the document does not see, or sees already in another form.</summary>
    private static bool SkipSilent(OpenXmlPartReader xml)
    {
        if (!xml.IsStartElement || (xml.ElementType != typeof(AlternateContentFallback) && xml.ElementType != typeof(DeletedRun) && xml.ElementType != typeof(MoveFromRun))) return false;
        SkipToEnd(xml);
        return true;
    }

    /// <summary>Reads to the element's end; the library's own Skip stands on what follows, which the next Read would miss.</summary>
    private static void SkipToEnd(OpenXmlPartReader xml)
    {
        var depth = xml.Depth;
        do
        {
            if (!xml.Read()) return;
        }
        while (!(xml.IsEndElement && xml.Depth == depth));
    }

    private static void Inline(TextAssembler text, OpenXmlPartReader xml)
    {
        if (!xml.IsStartElement) return;
        if (xml.ElementType == typeof(WordText)) text.Append(xml.GetText());
        else if (xml.ElementType == typeof(TabChar) || xml.ElementType == typeof(PositionalTab)) text.AppendSpace();
        else if (xml.ElementType == typeof(Break) || xml.ElementType == typeof(CarriageReturn)) text.EndLine();
        else if (xml.ElementType == typeof(NoBreakHyphen)) text.Append("-");
    }
}
