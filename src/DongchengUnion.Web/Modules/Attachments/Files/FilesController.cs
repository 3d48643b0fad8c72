using DongchengUnion.Data.Attachments;
using DongchengUnion.Domain.Attachments;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Attachments.Files;

/// <summary>The files of one record. Who may do what with them the record's own module says, each time anew.</summary>
[Area("Attachments"), Route("attachments/{kind}/{subject:long}")]
public sealed class FilesController(AttachmentDesk desk, Viewer viewer, PortalClock clock) : Controller
{
    // The setting cannot go beyond what the web server lets in.
    private const long MostPosted = 201L * 1024 * 1024;

    [HttpGet(""), Authorize(Policies.UseAttachments)]
    public async Task<IActionResult> Index(string kind, long subject) =>
        await desk.List(new(kind, subject), clock.Today, HttpContext.RequestAborted) is { } list ? View(new FilesPage(list, new UploadForm())) : NotFound();

    [HttpPost(""), Authorize(Policies.UseAttachments), RequestSizeLimit(MostPosted), RequestFormLimits(MultipartBodyLengthLimit = MostPosted)]
    public async Task<IActionResult> Index(string kind, long subject, UploadForm form)
    {
        var record = new AttachmentSubject(kind, subject);
        if (await desk.List(record, clock.Today, HttpContext.RequestAborted) is not { } list) return NotFound();
        if (form.File is null) ModelState.AddModelError(nameof(form.File), "请选择文件。");
        if (ModelState.IsValid)
        {
            try
            {
                using var held = new MemoryStream();
                await form.File!.CopyToAsync(held, HttpContext.RequestAborted);
                var upload = new NewAttachment(form.File.FileName, held.ToArray(), form.Evidence!.Value, form.Visibility!.Value);
                if (await desk.Add(record, upload, viewer.ToActor(), clock.Now, clock.Today, HttpContext.RequestAborted) is null) return Forbid();
                TempData["Notice"] = "材料已上传，加密保存。";
                return RedirectToAction(nameof(Index), new { kind, subject });
            }
            catch (RuleViolationException refused)
            {
                ModelState.AddModelError(nameof(form.File), refused.Message);
            }
        }

        return View(new FilesPage(list, form));
    }

    [HttpGet("{id:long}"), Authorize(Policies.UseAttachments)]
    public async Task<IActionResult> Download(string kind, long subject, long id)
    {
        try
        {
            if (await desk.Read(new(kind, subject), id, viewer.ToActor(), clock.Now, HttpContext.RequestAborted) is not { } file) return NotFound();
            Response.Headers.CacheControl = "no-store";
            return File(file.Content, FileInspection.ContentType(file.Type), file.Name);
        }
        catch (RuleViolationException refused)
        {
            TempData["Alert"] = refused.Message;
            return RedirectToAction(nameof(Index), new { kind, subject });
        }
    }

    [HttpPost("{id:long}/remove"), Authorize(Policies.UseAttachments)]
    public async Task<IActionResult> Remove(string kind, long subject, long id, string? why)
    {
        try
        {
            if (!await desk.Remove(new(kind, subject), id, why, viewer.ToActor(), clock.Now, HttpContext.RequestAborted)) return NotFound();
            TempData["Notice"] = "材料已删除，删除记录保留。";
        }
        catch (RuleViolationException refused)
        {
            TempData["Alert"] = refused.Message;
        }

        return RedirectToAction(nameof(Index), new { kind, subject });
    }
}
