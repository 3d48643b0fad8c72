using DongchengUnion.Data;
using DongchengUnion.Data.Documents;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Documents.Samples;

/// <summary>A version of a template filled with invented values: as Word, as PDF, as a page to print.</summary>
[Area("Documents"), Route("documents/templates/{kind}/{number:int}/sample"), Authorize(Policies.ReadDocumentTemplates)]
public sealed class SamplesController(UnionDbContext db, PdfConverter pdf) : Controller
{
    [HttpGet("word")]
    public async Task<IActionResult> Word(string kind, int number) =>
        await Made(kind, number) is { } made ? this.Paper(made, $"{made.Kind.Label()}（样例）") : NotFound();

    [HttpGet("pdf")]
    public async Task<IActionResult> Pdf(string kind, int number)
    {
        if (await Made(kind, number) is not { } made) return NotFound();
        return await this.PaperAsPdf(pdf, made, $"{made.Kind.Label()}（样例）", HttpContext.RequestAborted) ?? LocalRedirect($"/documents/templates/{kind}");
    }

    [HttpGet("print")]
    public async Task<IActionResult> Print(string kind, int number) => await Made(kind, number) is { } made
        ? this.PrintPage(made, $"{made.Kind.Label()}（样例）", [new Crumb("文书模板", "/documents/templates"), new Crumb(made.Kind.Label(), $"/documents/templates/{kind}"), new Crumb("打印样例")])
        : NotFound();

    private async Task<MadeDocument?> Made(string kind, int number)
    {
        if (KindAddress.Find(kind) is not { } form) return null;
        var template = await db.DocumentTemplates.AsNoTracking().SingleOrDefaultAsync(t => t.Kind == form.Kind && t.Number == number);
        return template is null ? null : DocumentMaker.Make(template, DocumentSamples.Of(form.Kind));
    }
}
