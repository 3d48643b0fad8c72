using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Data.Settings;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Accounts.DemoClock;

/// <summary>Moves the day of the demo, to watch due dates come and pass. A production portal has no such page for anybody.</summary>
[Area("Accounts"), Route("demo-clock"), Authorize(Policies.MoveDemoClock)]
public sealed class DemoClockController(UnionDbContext db, PortalClock clock, Sessions sessions, SecurityLog log) : Controller
{
    [HttpGet("")]
    public IActionResult Index() => View(new DemoClockForm { Day = clock.Today });

    [HttpPost("")]
    public async Task<IActionResult> Index(DemoClockForm form)
    {
        if (form.Day is { Year: < 2000 or > 2099 }) ModelState.AddModelError(nameof(form.Day), "请填写 2000 年至 2099 年之间的日期。");
        if (!ModelState.IsValid) return View(form);
        var before = clock.Today;
        var distance = clock.Distance + TimeSpan.FromDays(form.Day!.Value.DayNumber - before.DayNumber);
        var state = await db.PortalStates.SingleOrDefaultAsync(s => s.Key == PortalState.DemoClock);
        if (state is null) db.Add(state = new PortalState { Key = PortalState.DemoClock });
        state.Value = distance.Ticks.ToString(CultureInfo.InvariantCulture);
        log.With(db, SecurityEventKind.ClockMoved, detail: $"{before:yyyy-MM-dd} → {form.Day:yyyy-MM-dd}");
        await db.SaveChangesAsync();
        clock.Distance = distance;
        sessions.ForgetAll();
        TempData["Notice"] = $"演示时钟已调到 {form.Day:yyyy-MM-dd}。";
        return RedirectToAction(nameof(Index));
    }
}

public sealed class DemoClockForm
{
    [Display(Name = "今天是"), Required(ErrorMessage = "请填写日期。")]
    public DateOnly? Day { get; set; }
}
