using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Data.Documents;
using DongchengUnion.Domain.Documents;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Documents.Templates;

/// <summary>The Word templates of the office: which version is in use, a new one in, an older one back.</summary>
[Area("Documents"), Route("documents/templates")]
public sealed class TemplatesController(UnionDbContext db, Viewer viewer, PortalClock clock, SecurityLog log, PdfConverter pdf) : Controller
{
    private const string RightsDepartment = "rights";

    private bool MayKeep => viewer.May(Policies.KeepDocumentTemplates) && viewer.Post!.DepartmentCode == RightsDepartment;

    [HttpGet(""), Authorize(Policies.ReadDocumentTemplates)]
    public async Task<IActionResult> Index()
    {
        var versions = (await TemplateRow.Find(db).ToListAsync()).ToLookup(t => t.Kind);
        return View(DocumentCatalogue.All.Select(f => new KindRow(f, InUse(versions[f.Kind]), versions[f.Kind].Count())).ToList());
    }

    [HttpGet("{kind}"), Authorize(Policies.ReadDocumentTemplates)]
    public async Task<IActionResult> Details(string kind) =>
        KindAddress.Find(kind) is { } form ? View(await Page(form, new TemplateForm())) : NotFound();

    [HttpGet("{kind}/{number:int}/file"), Authorize(Policies.ReadDocumentTemplates)]
    public async Task<IActionResult> Download(string kind, int number) => KindAddress.Find(kind) is { } form && await Version(form, number) is { } template
        ? File(template.Content, MadeDocument.ContentType, $"{form.Kind.Label()}模板第{number}版.docx")
        : NotFound();

    [HttpPost("{kind}"), Authorize(Policies.KeepDocumentTemplates)]
    [RequestSizeLimit(TemplateCheck.MostBytes + (1024 * 1024)), RequestFormLimits(MultipartBodyLengthLimit = TemplateCheck.MostBytes + (1024 * 1024))]
    public async Task<IActionResult> Details(string kind, TemplateForm upload)
    {
        if (KindAddress.Find(kind) is not { } form) return NotFound();
        if (!MayKeep) return Forbid();
        var content = await Content(upload);
        if (content is not null) foreach (var complaint in TemplateCheck.Complaints(content, form)) ModelState.AddModelError(nameof(upload.File), complaint);
        if (!ModelState.IsValid) return View(await Page(form, upload));
        var number = await db.DocumentTemplates.Where(t => t.Kind == form.Kind).MaxAsync(t => (int?)t.Number) + 1 ?? 1;
        var template = new DocumentTemplate(form.Kind, number, content!, TemplateVersions.Sha256(content!), upload.Note, viewer.ToActor(), clock.Now);
        db.Add(template);
        if (upload.UseNow) template.MakeCurrent(await Current(form), viewer.ToActor(), clock.Now);
        log.With(db, SecurityEventKind.TemplateChanged, $"{form.Kind.Label()}第{number}版", upload.UseNow ? "上传并启用" : "上传");
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            ModelState.AddModelError("", "刚有人上传了这种文书的另一版，请看清后再上传一次。");
            return View(await Page(form, upload));
        }

        TempData["Notice"] = upload.UseNow ? $"第{number}版已上传并启用，之后生成的文书使用这一版。" : $"第{number}版已上传，尚未启用。请先试填查看。";
        return RedirectToAction(nameof(Details), new { kind });
    }

    [HttpPost("{kind}/{number:int}/current"), Authorize(Policies.KeepDocumentTemplates)]
    public async Task<IActionResult> MakeCurrent(string kind, int number)
    {
        if (KindAddress.Find(kind) is not { } form || await Version(form, number) is not { } template) return NotFound();
        if (!MayKeep) return Forbid();
        try
        {
            // An older version is asked again: the places a paper must have may have become more.
            if (TemplateCheck.Complaints(template.Content, form) is [var complaint, ..]) throw new RuleViolationException(complaint);
            template.MakeCurrent(await Current(form), viewer.ToActor(), clock.Now);
            log.With(db, SecurityEventKind.TemplateChanged, $"{form.Kind.Label()}第{number}版", "启用");
            await db.SaveChangesAsync();
            TempData["Notice"] = $"已启用第{number}版，之后生成的文书使用这一版。";
        }
        catch (RuleViolationException refused)
        {
            TempData["Alert"] = refused.Message;
        }

        return RedirectToAction(nameof(Details), new { kind });
    }

    private async Task<byte[]?> Content(TemplateForm upload)
    {
        if (upload.File is not { } file)
        {
            ModelState.AddModelError(nameof(upload.File), "请选择模板文件。");
            return null;
        }

        using var held = new MemoryStream();
        await file.CopyToAsync(held);
        return held.ToArray();
    }

    private Task<DocumentTemplate?> Version(DocumentForm form, int number) =>
        db.DocumentTemplates.SingleOrDefaultAsync(t => t.Kind == form.Kind && t.Number == number);

    private Task<DocumentTemplate?> Current(DocumentForm form) => TemplateVersions.Current(db, form.Kind).FirstOrDefaultAsync();

    private async Task<KindPage> Page(DocumentForm form, TemplateForm upload)
    {
        var versions = await TemplateRow.Find(db, form.Kind).ToListAsync();
        return new KindPage(form, versions, InUse(versions), MayKeep, pdf.IsInstalled, upload);
    }

    private static TemplateRow? InUse(IEnumerable<TemplateRow> versions) => versions.Where(v => v.CurrentSince is not null).MaxBy(v => v.CurrentSince);
}
