using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Data.Spreadsheets;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace DongchengUnion.Web.Modules.LegalEducation.LegalEvents;

/// <summary>Legal events: find, read, by month on a calendar, month by month in sums, as a workbook.</summary>
[Area("LegalEducation"), Route("legal-events")]
public sealed class LegalEventsController(UnionDbContext db, Viewer viewer, PortalClock clock, SealedFiles files) : Controller
{
    [HttpGet(""), Authorize(Policies.ReadLegalEvents)]
    public async Task<IActionResult> Index(LegalEventSearch search) => View(await LegalEventList.Load(db, viewer, search));

    [HttpGet("{id:int}"), Authorize(Policies.ReadLegalEvents)]
    public async Task<IActionResult> Details(int id) => await LegalEventPage.Load(db, viewer, id) is { } page ? View(page) : NotFound();

    [HttpGet("calendar"), Authorize(Policies.ReadLegalEvents)]
    public async Task<IActionResult> Calendar(Month? month) => View(await EventCalendar.Load(db, month ?? Month.Of(clock.Today), clock.Today));

    [HttpGet("months"), Authorize(Policies.ReadLegalEvents)]
    public async Task<IActionResult> Months(int? year)
    {
        var chosen = year is >= 2000 and <= 2090 ? year.Value : clock.Today.Year;
        return View(await EventMonths.Load(db, viewer, chosen));
    }

    [HttpGet("export"), Authorize(Policies.ReadLegalEvents)]
    public async Task<IActionResult> Export(LegalEventSearch search)
    {
        Response.ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        Response.Headers.CacheControl = "no-store";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(string.Create(CultureInfo.InvariantCulture, $"普法活动_{clock.Today:yyyyMMdd}.xlsx"));
        Response.Headers.ContentDisposition = disposition.ToString();
        await using var file = new XlsxSheets(Response.Body);
        await EventSheet.Write(file, db, search);
        return new EmptyResult();
    }

    [HttpGet("{id:int}/files/{fileId:int}"), Authorize(Policies.ReadLegalEvents)]
    public async Task<IActionResult> Download(int id, int fileId)
    {
        if (await db.LegalEventFiles.AsNoTracking().SingleOrDefaultAsync(f => f.Id == fileId && f.EventId == id) is not { } kept) return NotFound();
        return files.OpenRead(kept.StoredAs) is { } content ? File(content, kept.ContentType, kept.Name) : NotFound();
    }
}
