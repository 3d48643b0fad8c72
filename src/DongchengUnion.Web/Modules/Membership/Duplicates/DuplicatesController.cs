using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Data.Membership.Merging;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Membership.Merging;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Duplicates;

/// <summary>The district's queue of people who may be on file twice: compare, merge, keep apart, undo.</summary>
[Area("Membership"), Route("membership/duplicates"), Authorize(Policies.MergeMembers)]
public sealed class DuplicatesController(UnionDbContext db, Viewer viewer, ISealer sealer, MemberCodes codes, SecurityLog log, PortalClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(PairState state = PairState.Open) => View(await QueuePage.Load(db, state, clock.Today));

    [HttpPost("hunt")]
    public async Task<IActionResult> Hunt()
    {
        var found = await new DuplicateHunt(db).Run(clock.Now);
        TempData["Notice"] = found == 0 ? "没有发现新的疑似重复。" : $"新发现 {found} 对疑似重复的档案。";
        return RedirectToAction(nameof(Index));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Compare(int id, long? keep) =>
        await ComparePage.Load(db, sealer, codes, id, keep, await UndoDays()) is { } page ? View(page) : NotFound();

    /// <param name="keep">The file that is kept.</param>
    /// <param name="other">The fields that are taken from the file that goes.</param>
    [HttpPost("{id:int}/merge")]
    public async Task<IActionResult> Merge(int id, long keep, MergeField[] other, string? reason)
    {
        if (await db.DuplicatePairs.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id) is not { } pair || (keep != pair.FirstId && keep != pair.SecondId)) return NotFound();
        try
        {
            if (pair.State != PairState.Open) throw new RuleViolationException($"这一对档案已标为“{pair.State.Label()}”。");
            var merged = keep == pair.FirstId ? pair.SecondId : pair.FirstId;
            log.With(db, SecurityEventKind.MembersMerged, $"档案{merged}并入{keep}", reason ?? "");
            await new PersonMerger(db, sealer).Merge(keep, merged, other.ToHashSet(), reason, clock.Today, viewer.ToActor(), clock.Now);
        }
        catch (RuleViolationException refused)
        {
            db.ChangeTracker.Clear();
            ModelState.AddModelError("", refused.Message);
            return View(nameof(Compare), await ComparePage.Load(db, sealer, codes, id, keep, await UndoDays()));
        }

        TempData["Notice"] = "两份档案已合并为一份，证件、变动记录和其他事项已随之转移。";
        return RedirectToAction(nameof(Index));
    }

    [HttpPost("{id:int}/apart")]
    public async Task<IActionResult> Apart(int id, string? reason)
    {
        if (await db.DuplicatePairs.SingleOrDefaultAsync(p => p.Id == id) is not { } pair) return NotFound();
        try
        {
            pair.KeepApart(reason, viewer.ToActor(), clock.Now);
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return View(nameof(Compare), await ComparePage.Load(db, sealer, codes, id, null, await UndoDays()));
        }

        await db.SaveChangesAsync();
        TempData["Notice"] = "已记为不是同一人，今后不再提示这一对。";
        return RedirectToAction(nameof(Index));
    }

    [HttpPost("merges/{id:int}/undo")]
    public async Task<IActionResult> Undo(int id)
    {
        if (await db.PersonMerges.SingleOrDefaultAsync(m => m.Id == id) is not { } merge) return NotFound();
        try
        {
            log.With(db, SecurityEventKind.MergeUndone, $"档案{merge.MergedId}从{merge.KeptId}分出");
            await new MergeUndo(db, sealer).Undo(merge, clock.Today, viewer.ToActor(), clock.Now);
            TempData["Notice"] = "合并已撤销，两份档案恢复原状；合并后另行修改的内容保留在原处。";
        }
        catch (RuleViolationException refused)
        {
            TempData["Alert"] = refused.Message;
        }

        return RedirectToAction(nameof(Index));
    }

    private async Task<int> UndoDays() => int.Parse((await db.Setting(PersonMerger.UndoDays, clock.Today)).Value, CultureInfo.InvariantCulture);
}
