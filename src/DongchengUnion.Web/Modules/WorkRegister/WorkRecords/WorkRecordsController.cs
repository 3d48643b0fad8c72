using DongchengUnion.Data;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.WorkRegister.WorkRecords;

/// <summary>The work ledger: find, read, download the proof.</summary>
[Area("WorkRegister"), Route("work-records")]
public sealed class WorkRecordsController(UnionDbContext db, Viewer viewer, ProofFiles files) : Controller
{
    [HttpGet(""), Authorize(Policies.ReadWorkRecords)]
    public async Task<IActionResult> Index(WorkRecordSearch search) => View(await WorkRecordList.Load(db, search));

    [HttpGet("{id:int}"), Authorize(Policies.ReadWorkRecords)]
    public async Task<IActionResult> Details(int id)
    {
        if (await db.WorkRecords.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id) is not { } record) return NotFound();
        var kind = await db.WorkKinds.AsNoTracking().SingleAsync(k => k.Code == record.KindCode);
        var replacedBy = await db.WorkRecords.Where(r => r.ReplacesId == id).Select(r => (int?)r.Id).FirstOrDefaultAsync();
        var isAccepted = await db.AcceptedReportMonths.AnyAsync(a => a.UnionId == record.UnionId && a.Month == record.Month && a.ReopenedAt == null);
        var mayWrite = !record.IsVoid && viewer.May(Policies.KeepWorkRecords) && viewer.Post?.UnionId == record.UnionId;
        return View(new WorkRecordPage(record, kind, replacedBy, isAccepted, mayWrite));
    }

    [HttpGet("{id:int}/proof"), Authorize(Policies.ReadWorkRecords)]
    public async Task<IActionResult> Proof(int id)
    {
        var record = await db.WorkRecords.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id);
        return record?.ProofStoredAs is { } stored && files.Find(stored) is { } file
            ? PhysicalFile(file.Path, file.Type, record.ProofName)
            : NotFound();
    }
}
