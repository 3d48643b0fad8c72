using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DongchengUnion.Web.Modules.HalfYearReview.Documents;

/// <summary>A4 with the margins of official documents: 37 mm above, 28 mm left, a text field of 156 by 225 mm; page numbers outside.</summary>
internal static class PageSetup
{
    /// <param name="head">What stands at the head of every page; null for nothing.</param>
    public static SectionProperties For(MainDocumentPart main, string? head)
    {
        var setup = new SectionProperties();
        if (head is not null)
        {
            var top = main.AddNewPart<HeaderPart>();
            top.Header = new Header(new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = DocumentStyles.Note }, new Justification { Val = JustificationValues.Center }),
                new Run(new RunProperties(new Color { Val = "C00000" }), Paragraphs.Words(head))));
            foreach (var side in new[] { HeaderFooterValues.Default, HeaderFooterValues.Even })
                setup.Append(new HeaderReference { Type = side, Id = main.GetIdOfPart(top) });
        }

        setup.Append(new FooterReference { Type = HeaderFooterValues.Default, Id = Number(main, JustificationValues.Right) });
        setup.Append(new FooterReference { Type = HeaderFooterValues.Even, Id = Number(main, JustificationValues.Left) });
        setup.Append(new PageSize { Width = 11906, Height = 16838 });
        setup.Append(new PageMargin { Top = 2098, Left = 1588, Right = 1474, Bottom = 1984, Header = 1134, Footer = 1304, Gutter = 0 });
        return setup;
    }

    // Odd pages on the right, even ones on the left, one character from the edge of the text.
    private static string Number(MainDocumentPart main, JustificationValues side)
    {
        var bottom = main.AddNewPart<FooterPart>();
        bottom.Footer = new Footer(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = DocumentStyles.Edge },
                new Indentation { Left = "280", LeftChars = 100, Right = "280", RightChars = 100 }, new Justification { Val = side }),
            new Run(Paragraphs.Words("— ")),
            new SimpleField(new Run(Paragraphs.Words("1"))) { Instruction = " PAGE " },
            new Run(Paragraphs.Words(" —"))));
        return main.GetIdOfPart(bottom);
    }
}
