using DongchengUnion.Data;
using DongchengUnion.Data.Organization;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Organization.Employers;

/// <summary>The employers a union covers (覆盖单位).</summary>
[Area("Organization"), Route("unions/{id:int}/employers"), Authorize(Policies.MaintainUnions)]
public sealed class EmployersController(UnionDbContext db, PortalClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int id)
    {
        if (await Find(id) is not { } union) return NotFound();
        var covers = await db.UnionEmployers.AsNoTracking().Where(e => e.UnionId == id).OrderByDescending(e => e.IsHost).ThenBy(e => e.EmployerName).ToListAsync();
        var covered = covers.Where(c => c.CoversOn(clock.Today)).ToList();
        var employers = covered.Select(c => c.EmployerId).ToList();
        // An employer that another union keeps is covered here, but its facts are changed there.
        var editable = await db.Employers.Where(e => employers.Contains(e.Id)).Select(e => e.Id).ToHashSetAsync();
        return View(new EmployersPage(union, covered, [.. covers.Except(covered)], editable));
    }

    [HttpGet("new")]
    public async Task<IActionResult> New(int id) => await Find(id) is { } union ? await Form(union, null, new EmployerForm { CoveredFrom = clock.Today }) : NotFound();

    [HttpPost("new")]
    public async Task<IActionResult> New(int id, EmployerForm form)
    {
        if (await Find(id) is not { } union) return NotFound();
        var code = await Read(form, 0);
        if (!ModelState.IsValid) return await Form(union, null, form);
        try
        {
            var employer = code is null ? null : await db.Employers.SingleOrDefaultAsync(e => e.CreditCode == code.Text);
            if (employer is not null && await db.UnionEmployers.AnyAsync(c => c.UnionId == id && c.EmployerId == employer.Id && c.UntilOn == null))
                throw new RuleViolationException("本工会已覆盖该单位。");
            var filed = employer ?? new Employer(union, form.ToFacts(code));
            await db.InOneTransaction(async () =>
            {
                if (employer is null) db.Add(filed);
                await db.SaveChangesAsync();
                db.Add(new UnionEmployer(union, filed, form.CoveredFrom!.Value, form.IsHost));
                if (form.IsHost) await DerivedGroups.Refresh(db, union, filed);
                await db.SaveChangesAsync();
            });
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return await Form(union, null, form);
        }

        TempData["Notice"] = $"“{form.Name}”已登记为覆盖单位。";
        return RedirectToAction(nameof(Index), new { id });
    }

    [HttpGet("{coverId:int}")]
    public async Task<IActionResult> Edit(int id, int coverId) =>
        await Find(id) is { } union && await FindCover(id, coverId) is var (cover, employer) ? await Form(union, cover, EmployerForm.Of(employer, cover)) : NotFound();

    [HttpPost("{coverId:int}")]
    public async Task<IActionResult> Edit(int id, int coverId, EmployerForm form)
    {
        if (await Find(id) is not { } union || await FindCover(id, coverId) is not var (cover, employer)) return NotFound();
        var code = await Read(form, employer.Id);
        if (!ModelState.IsValid) return await Form(union, cover, form);
        db.ExpectVersion(employer, form.Version);
        try
        {
            employer.Describe(form.ToFacts(code));
            cover.Describe(employer);
            if (cover.IsHost) await DerivedGroups.Refresh(db, union, employer);
            await db.SaveChangesAsync();
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return await Form(union, cover, form);
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", "该单位刚被他人修改，您的填写还没有保存。请重新打开本页修改。");
            return await Form(union, cover, form);
        }

        TempData["Notice"] = "单位资料已保存。";
        return RedirectToAction(nameof(Index), new { id });
    }

    [HttpPost("{coverId:int}/end")]
    public async Task<IActionResult> End(int id, int coverId, DateOnly? lastDay)
    {
        if (await Find(id) is null || await db.UnionEmployers.SingleOrDefaultAsync(c => c.Id == coverId && c.UnionId == id) is not { } cover) return NotFound();
        try
        {
            cover.End(lastDay ?? throw new RuleViolationException("请填写覆盖截止日，例如 2019-6-30。"));
            await db.SaveChangesAsync();
            TempData["Notice"] = $"“{cover.EmployerName}”的覆盖已结束。";
        }
        catch (RuleViolationException refused)
        {
            TempData["Alert"] = refused.Message;
        }

        return RedirectToAction(nameof(Index), new { id });
    }

    private Task<Union?> Find(int id) => db.UnionsInReach.SingleOrDefaultAsync(u => u.Id == id && u.ClosedOn == null);

    private async Task<(UnionEmployer, Employer)?> FindCover(int id, int coverId) =>
        await db.UnionEmployers.SingleOrDefaultAsync(c => c.Id == coverId && c.UnionId == id) is { } cover
        && await db.Employers.SingleOrDefaultAsync(e => e.Id == cover.EmployerId) is { } employer ? (cover, employer) : null;

    private async Task<CreditCode?> Read(EmployerForm form, int employerId)
    {
        if (form.Ownership is not null && !await db.GroupSetOptions.AnyAsync(o => o.SetCode == GroupSet.Ownership && o.Code == form.Ownership)) ModelState.AddModelError(nameof(form.Ownership), "请选择单位类别。");
        if (form.Industry is not null && !await db.GroupSetOptions.AnyAsync(o => o.SetCode == GroupSet.Industry && o.Code == form.Industry)) ModelState.AddModelError(nameof(form.Industry), "请选择行业。");
        if (form.StreetCode is not null && !await db.Streets.AnyAsync(s => s.Code == form.StreetCode)) ModelState.AddModelError(nameof(form.StreetCode), "请选择东城区的街道。");
        try
        {
            var code = CreditCode.ParseEmployer(form.CreditCode);
            if (code is null) return null;
            // Unique in the whole district; the answer tells no more than that it is taken.
            var taken = await db.Employers.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).Where(e => e.CreditCode == code.Text && e.Id != employerId).Select(e => e.Id).ToListAsync();
            if (taken.Count > 0 && (employerId != 0 || !await db.Employers.AnyAsync(e => taken.Contains(e.Id))))
                ModelState.AddModelError(nameof(form.CreditCode), "这个单位已由其他工会登记，请与街道总工会或区总工会组织部核对。");
            return code;
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError(nameof(form.CreditCode), refused.Message);
            return null;
        }
    }

    private async Task<IActionResult> Form(Union union, UnionEmployer? cover, EmployerForm form)
    {
        form.Union = union;
        form.Cover = cover;
        form.Streets = await db.Streets.AsNoTracking().OrderBy(s => s.Code).ToListAsync();
        form.Options = (await db.GroupSetOptions.AsNoTracking().Where(o => o.UntilOn == null || o.UntilOn >= clock.Today).OrderBy(o => o.Sort).ToListAsync()).ToLookup(o => o.SetCode);
        return View(nameof(Edit), form);
    }
}
