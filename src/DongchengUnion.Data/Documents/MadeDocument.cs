using DongchengUnion.Domain.Documents;

namespace DongchengUnion.Data.Documents;

/// <summary>A finished paper.</summary>
/// <param name="TemplateNumber">The version of the template it was made from.</param>
/// <param name="Content">The .docx.</param>
/// <param name="Sha256">Of the content, hexadecimal.</param>
public sealed record MadeDocument(DocumentKind Kind, int TemplateNumber, byte[] Content, string Sha256)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string PdfContentType = "application/pdf";
}
