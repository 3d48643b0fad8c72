using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Looks;

/// <summary>谁查看过我的信息: day, role, unit, purpose and fields of each look at the own numbers. Names stay with the auditor.</summary>
[Area("Membership"), Route("membership/mine/looks"), Authorize(Policies.OwnMembership), ServiceFilter<NoticeGate>]
public sealed class LooksController(OwnFile own) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        if (await own.Find() is not { } person) return RedirectToAction("Index", "Mine");
        return View(await Find(own, person.Id));
    }

    internal static async Task<IReadOnlyList<LookRow>> Find(OwnFile own, long personId)
    {
        var looks = await own.Db.LookEntries.AsNoTracking().Where(l => l.PersonId == personId).OrderByDescending(l => l.At).ToListAsync();
        return [.. looks.Select(l => new LookRow(PortalClock.DayOf(l.At), l.Role, l.LookerUnionName, l.Purpose, l.FieldsInWords))];
    }
}

public sealed record LookRow(DateOnly On, Role Role, string Unit, LookPurpose Purpose, string Fields)
{
    public string RoleInWords => Role.Label();
}
