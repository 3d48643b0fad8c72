using DongchengUnion.Data;
using DongchengUnion.Data.Attachments;
using DongchengUnion.Domain.Settings;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Attachments.Safety;

/// <summary>How uploads are guarded.</summary>
/// <param name="Scanner">Empty where none is installed.</param>
public sealed record SafetyPage(string Scanner, DatedSetting Limit);

/// <summary>What the administrators and the auditor must know of uploads: above all whether anything looks for viruses.</summary>
[Area("Attachments"), Route("attachments/safety"), Authorize(Policies.ReadFileSafety)]
public sealed class SafetyController(UnionDbContext db, IFileScan scan, PortalClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(new SafetyPage(scan.Name, await db.Setting(AttachmentDesk.MostMegabytesSetting, clock.Today)));
}
