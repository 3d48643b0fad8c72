using DongchengUnion.Data;
using DongchengUnion.Data.Membership.Imports;
using DongchengUnion.Data.Membership.Rosters;
using DongchengUnion.Data.Spreadsheets;
using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace DongchengUnion.Web.Modules.Membership.Imports;

/// <summary>Lists on their way into the roster: upload, what the check says, the rows that go back.</summary>
[Area("Membership"), Route("membership/imports")]
public sealed class ImportsController(UnionDbContext db, Viewer viewer, PortalClock clock, ImportDesk desk, WaitingImports queue) : Controller
{
    [HttpGet(""), Authorize(Policies.ImportMembers)]
    public async Task<IActionResult> Index() =>
        View(await db.ImportBatches.AsNoTracking().Where(b => b.UnionId == viewer.Post!.UnionId).OrderByDescending(b => b.Id).Take(50).ToListAsync());

    [HttpGet("new"), Authorize(Policies.ImportMembers)]
    public IActionResult New() => View(new UploadForm { JoinOn = clock.Today });

    [HttpPost("new"), Authorize(Policies.ImportMembers), RequestSizeLimit(RosterFile.MostUploaded + 1024 * 1024)]
    [RequestFormLimits(MultipartBodyLengthLimit = RosterFile.MostUploaded + 1024 * 1024)]
    public async Task<IActionResult> New(UploadForm form)
    {
        if (form.File is not { Length: > 0 }) ModelState.AddModelError(nameof(form.File), "请选择名单文件。");
        else if (form.File.Length > RosterFile.MostUploaded) ModelState.AddModelError(nameof(form.File), "文件超过 40 MB，请分成几个文件上传。");
        if (form.JoinOn > clock.Today) ModelState.AddModelError(nameof(form.JoinOn), "日期不能晚于今天。");
        if (!ModelState.IsValid) return View(form);
        try
        {
            var union = await db.Unions.SingleAsync(u => u.Id == viewer.Post!.UnionId);
            await using var content = form.File!.OpenReadStream();
            var batch = await desk.Take(union, Path.GetFileName(form.File.FileName.Replace('\\', '/')), content, form.IsWholeStaff, form.JoinOn!.Value, viewer.ToActor(), clock.Now);
            if (batch.IsAtWork) queue.Add(batch.Id);
            return batch.Stage == ImportStage.Mapping
                ? RedirectToAction(nameof(ImportStepsController.Mapping), "ImportSteps", new { batch.Id })
                : RedirectToAction(nameof(Details), new { batch.Id });
        }
        catch (RosterUnreadableException refused)
        {
            ModelState.AddModelError(nameof(form.File), refused.Message);
            return View(form);
        }
    }

    [HttpGet("{id:int}"), Authorize(Policies.ImportMembers)]
    public async Task<IActionResult> Details(int id, RowFilter filter = RowFilter.All, int page = 1)
    {
        if (await Own(id) is not { } batch) return NotFound();
        // The page looks again by itself, with JavaScript or without.
        if (batch.IsAtWork) Response.Headers["Refresh"] = "2";
        if (!Enum.IsDefined(filter)) filter = RowFilter.All;
        return View(await ImportPage.Load(db, batch, HeaderOf(batch), filter, page));
    }

    /// <summary>The user's own sheet with only the rows that were not taken, and why.</summary>
    [HttpGet("{id:int}/wrong.{format:regex(^xlsx$|^csv$)}"), Authorize(Policies.ImportMembers)]
    public async Task<IActionResult> Wrong(int id, string format)
    {
        if (await Own(id) is not { Mapping: { } mapping } batch || batch.IsAtWork) return NotFound();
        var reasons = await ImportPage.Find(db, id, RowFilter.Problems).ToDictionaryAsync(l => l.Line, l => l.Text);
        var (file, _, _) = desk.Read(batch);
        var name = $"{Path.GetFileNameWithoutExtension(batch.FileName)}-需修改.{format}";
        Response.ContentType = format == "csv" ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        Response.Headers[HeaderNames.ContentDisposition] = new ContentDispositionHeaderValue("attachment") { FileNameStar = name }.ToString();
        Response.Headers[HeaderNames.CacheControl] = "no-store";
        await using ISheetWriter target = format == "csv" ? new CsvSheets(Response.Body) : new XlsxSheets(Response.Body);
        await WrongRows.Write(file, RosterMapping.Parse(mapping), reasons, target);
        return new EmptyResult();
    }

    private RosterHeader? HeaderOf(ImportBatch batch)
    {
        if (batch.IsAtWork) return null;
        try
        {
            return desk.Read(batch).Header;
        }
        catch (RosterUnreadableException)
        {
            // The batch says so itself.
            return null;
        }
    }

    private Task<ImportBatch?> Own(int id) => db.ImportBatches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id && b.UnionId == viewer.Post!.UnionId);
}
