using DongchengUnion.Data;
using DongchengUnion.Domain.Membership.Flows;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.LedgerChecks;

/// <summary>The last check, and what it found in the viewer's scope.</summary>
public sealed record LedgerCheckPage(LedgerCheckRun? Run, IReadOnlyList<LedgerFinding> Findings, Pager Pager);

/// <summary>The nightly check of the ledger: its findings by union, and a button to run it now.</summary>
[Area("Membership"), Route("membership/checks")]
public sealed class LedgerChecksController(UnionDbContext db, Viewer viewer, NightlyLedger nightly) : Controller
{
    private const int PageSize = 50;

    [HttpGet(""), Authorize(Policies.ReadMemberCounts)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var run = await db.LedgerCheckRuns.AsNoTracking().Where(r => r.FinishedAt != null).OrderByDescending(r => r.Id).FirstOrDefaultAsync();
        var findings = db.LedgerFindings.AsNoTracking();
        var total = await findings.CountAsync();
        page = Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var rows = await findings.OrderBy(f => f.UnionId).ThenBy(f => f.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync();
        return View(new LedgerCheckPage(run, rows, new Pager(page, PageSize, total, p => $"/membership/checks?page={p}")));
    }

    [HttpPost("run"), Authorize(Policies.RunLedgerCheck)]
    public async Task<IActionResult> Run(CancellationToken cancellationToken)
    {
        var run = await nightly.Run(viewer.Name, cancellationToken);
        TempData["Notice"] = run is null ? "检查正在进行，请稍后再看。" : $"检查完成：{run.People} 人，{run.Events} 条变动，发现 {run.Findings} 处问题。";
        return RedirectToAction(nameof(Index));
    }
}
