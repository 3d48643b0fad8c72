using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.MyData;

/// <summary>The own data: read, copied, corrected, and deleted as far as the law of records allows. Nobody else's comes this way.</summary>
[Area("Membership"), Route("membership/my-data"), Authorize(Policies.OwnMembership), ServiceFilter<NoticeGate>]
public sealed class MyDataController(UnionDbContext db, OwnFile own, ISealer sealer, MemberCodes codes, SecurityLog log, Viewer viewer, PortalClock clock) : Controller
{
    // [U] 会籍档案保存年限。
    private const string RetentionSetting = "Membership.RecordRetention";

    private static readonly JsonSerializerOptions Plain = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        var person = await own.Find();
        return View(new MyDataPage(person is not null, person?.EmailSealed is not null, person?.CardSealed is not null,
            await db.OwnDataRequests.AsNoTracking().OrderByDescending(r => r.Id).ToListAsync(), await db.Setting(RetentionSetting, clock.Today)));
    }

    [HttpGet("print")]
    public async Task<IActionResult> Print() =>
        await own.Find() is { } person ? View(await OwnDataCopy.Of(person, own.Db, db, sealer, codes)) : RedirectToAction(nameof(Index));

    [HttpPost("copy")]
    public async Task<IActionResult> Copy()
    {
        if (await own.Find() is not { } person) return RedirectToAction(nameof(Index));
        db.Add(new OwnDataRequest(viewer.AccountId, OwnDataRequestKind.Copy, "本人全部信息", "已当即提供", clock.Now));
        log.With(db, SecurityEventKind.OwnDataTaken, person.CertificateNumber);
        await db.SaveChangesAsync();
        var parts = await OwnDataCopy.Of(person, own.Db, db, sealer, codes);
        Response.Headers.CacheControl = "no-store";
        return File(JsonSerializer.SerializeToUtf8Bytes(parts.Select(p => new { 项目 = p.Title, 内容 = p.Lines.Select(l => new { 名称 = l.Name, 值 = l.Value }) }), Plain),
            "application/json", $"my-data-{clock.Today:yyyyMMdd}.json");
    }

    [HttpPost("delete")]
    public async Task<IActionResult> Delete(DeleteForm form)
    {
        if (await own.Find() is not { } person) return RedirectToAction(nameof(Index));
        if (!form.Email && !form.Card && !form.Record)
        {
            TempData["Alert"] = "请选择要删除的内容。";
            return RedirectToAction(nameof(Index));
        }

        var retention = await db.Setting(RetentionSetting, clock.Today);
        List<string> subjects = [], answers = [];
        if (form.Email)
        {
            subjects.Add("电子邮箱");
            answers.Add(person.EmailSealed is null ? "系统中没有电子邮箱。" : "电子邮箱已删除。");
            person.SetEmail(null);
        }

        if (form.Card)
        {
            subjects.Add("会员卡号");
            answers.Add(person.CardSealed is null ? "系统中没有会员卡号。" : "会员卡号已删除，实体卡仍可使用。");
            person.SetCard(person.CardStatus, null, null, person.CardIssuedOn);
        }

        if (form.Record)
        {
            subjects.Add("会籍档案");
            answers.Add($"会籍档案（姓名、证件、入会和变动记录）是确认会员权利的依据，{retention.Value}，保存期内不能删除；退会后停止用于保存以外的处理。如有异议，可向所在工会或区总工会提出。");
        }

        await own.Db.SaveChangesAsync();
        db.Add(new OwnDataRequest(viewer.AccountId, OwnDataRequestKind.Delete, string.Join("、", subjects), string.Concat(answers), clock.Now));
        await db.SaveChangesAsync();
        TempData["Notice"] = string.Concat(answers);
        return RedirectToAction(nameof(Index));
    }
}
