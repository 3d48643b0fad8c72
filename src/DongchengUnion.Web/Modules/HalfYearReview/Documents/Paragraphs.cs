using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DongchengUnion.Web.Modules.HalfYearReview.Documents;

/// <summary>The kinds of lines a review is made of.</summary>
internal static class Paragraphs
{
    public static Text Words(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    public static Paragraph Styled(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(Words(text)));

    /// <summary>The name of the federation and the date under the text: four characters from the right edge.</summary>
    public static Paragraph Right(string text) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = DocumentStyles.Body },
            new Indentation { Right = "1280", RightChars = 400, FirstLine = "0", FirstLineChars = 0 }, new Justification { Val = JustificationValues.Right }),
        new Run(Words(text)));

    public static Paragraph OnNewPage(string style, string text) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = style }, new PageBreakBefore()), new Run(Words(text)));
}
