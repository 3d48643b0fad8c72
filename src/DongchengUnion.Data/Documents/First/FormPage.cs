using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DongchengUnion.Data.Documents.First;

/// <summary>A4 with the margins of official documents: 37 mm above, 28 mm left, a text field of 156 by 225 mm; the page number below.</summary>
internal static class FormPage
{
    public static SectionProperties For(MainDocumentPart main)
    {
        // A number of its own making would be another one each time.
        var bottom = main.AddNewPart<FooterPart>("footer1");
        bottom.Footer = new Footer(new Paragraph(FirstTemplate.Style(FormStyles.Edge),
            Places.Words("— "), new SimpleField(Places.Words("1")) { Instruction = " PAGE " }, Places.Words(" —")));
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "footer1" },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 2098, Left = 1588, Right = 1474, Bottom = 1984, Header = 1134, Footer = 1304, Gutter = 0 });
    }
}
