using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.HalfYearReview.Documents;

/// <summary>The review as a Word file in the layout of official documents (GB/T 9704), with the annex of all figures.</summary>
public static class ReviewDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The working draft: says on every page that it is one, and shows hand changes in red.</summary>
    public static byte[] Draft(ReviewText text) =>
        Write(text, $"草稿 · 未经签发 · 第 {text.Edition} 版 · 数字截至 {PortalClock.Show(text.CutOffAt)}", closing: [], inside: true, marks: true);

    /// <param name="inside">For the district's own offices: with hand changes and the names of units not accepted.</param>
    public static byte[] Edition(ReviewEdition edition, ReviewText text, bool inside) => Write(text,
        edition.PublishedAt is null ? $"第 {edition.Number} 版 · 已签发，未公布" : null,
        [
            Paragraphs.Right("北京市东城区总工会"),
            Paragraphs.Right(PortalClock.InBeijing(edition.SignedAt).ToString("yyyy年M月d日", System.Globalization.CultureInfo.InvariantCulture)),
        ], inside, marks: false);

    private static byte[] Write(ReviewText text, string? head, IEnumerable<Paragraph> closing, bool inside, bool marks)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = text.Title;
            file.PackageProperties.Creator = "北京市东城区总工会";
            file.PackageProperties.Created = text.CutOffAt;
            var main = file.AddMainDocumentPart();
            DocumentStyles.AddTo(main);
            var body = new Body();
            body.Append(Paragraphs.Styled(DocumentStyles.Title, text.Title));
            foreach (var section in text.Sections) body.Append(Section(text, section, marks));
            body.Append(closing);
            body.Append(FigureAnnex.Of(text, inside));
            body.Append(PageSetup.For(main, head));
            main.Document = new Document(body);
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Section(ReviewText text, TextSection section, bool marks)
    {
        if (section.Title.Length > 0) yield return Paragraphs.Styled(DocumentStyles.Heading, ReviewArticle.Heading(text, section));
        foreach (var paragraph in section.Paragraphs)
            yield return new Paragraph([new ParagraphProperties(new ParagraphStyleId { Val = DocumentStyles.Body }), .. paragraph.Runs.Select(r => Run(text, r, marks))]);
    }

    private static Run Run(ReviewText text, ReviewRun run, bool marks)
    {
        var open = run.Kind == RunKind.HandTyped || (run.Code is { } code && text.Figure(code) is not { ByHand: null });
        return marks && open
            ? new Run(new RunProperties(new Color { Val = "C00000" }), Paragraphs.Words(run.Text))
            : new Run(Paragraphs.Words(run.Text));
    }
}
