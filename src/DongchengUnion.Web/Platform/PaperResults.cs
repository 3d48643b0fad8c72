using DongchengUnion.Data.Documents;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Platform;

/// <summary>What a print page shows.</summary>
public sealed record PrintedPaper(string Title, IReadOnlyList<PaperPart> Parts, IReadOnlyList<Crumb> Crumbs);

/// <summary>How any page of the portal hands out a finished paper.</summary>
public static class PaperResults
{
    public const string NoPdf = "这台服务器没有安装PDF转换程序，或转换没有在规定时间内完成。请下载 Word 文件，或打开打印页用浏览器打印。";

    /// <param name="name">The file's name without its ending.</param>
    public static FileContentResult Paper(this Controller controller, MadeDocument made, string name)
    {
        controller.Response.Headers.CacheControl = "no-store";
        return controller.File(made.Content, MadeDocument.ContentType, name + ".docx");
    }

    /// <returns>Null where there is no PDF; the sentence for the next page is then in TempData, and the caller goes back to it.</returns>
    public static async Task<IActionResult?> PaperAsPdf(this Controller controller, PdfConverter converter, MadeDocument made, string name, CancellationToken cancellationToken)
    {
        if (await converter.Convert(made.Content, cancellationToken) is { } file)
        {
            controller.Response.Headers.CacheControl = "no-store";
            return controller.File(file, MadeDocument.PdfContentType, name + ".pdf");
        }

        controller.TempData["Alert"] = NoPdf;
        return null;
    }

    /// <summary>The paper as a page with print styles; it needs no converter. The form token in its head already forbids keeping it.</summary>
    public static ViewResult PrintPage(this Controller controller, MadeDocument made, string title, IReadOnlyList<Crumb> crumbs) =>
        controller.View("/Shared/PrintedPaper.cshtml", new PrintedPaper(title, DocumentReading.Parts(made.Content), crumbs));
}
