using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Data.Membership.Exports;
using DongchengUnion.Data.Spreadsheets;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Web.Modules.Membership.Members;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace DongchengUnion.Web.Modules.Membership.Exports;

/// <summary>Takes a filtered roster out as a file: for a written purpose, with a line in the log, identity numbers only by their own right.</summary>
[Area("Membership"), Route("membership/exports")]
public sealed class ExportsController(UnionDbContext db, Viewer viewer, RosterExport export, SecurityLog log, PortalClock clock) : Controller
{
    private bool MayShowNumbers => viewer.May(Policies.ExportIdentityNumbers);

    [HttpGet("new"), Authorize(Policies.ExportMembers)]
    public async Task<IActionResult> New(string? name, string? union, RosterPart status = RosterPart.OnRoster)
    {
        var form = new ExportForm { Name = name, Union = union, Status = status, Numbers = MayShowNumbers ? NumberDisplay.Masked : NumberDisplay.Without };
        return View("New", await Page(form, await ExportFilter.Of(db, viewer, form)));
    }

    [HttpPost("new"), Authorize(Policies.ExportMembers)]
    public async Task<IActionResult> New(ExportForm form)
    {
        if (!MayShowNumbers && (form.Numbers != NumberDisplay.Without || form.Layout == ExportLayout.Official)) return Forbid();
        var filter = await ExportFilter.Of(db, viewer, form);
        if (filter.Advice is not null) ModelState.AddModelError("", filter.Advice);
        if (form is { Layout: ExportLayout.Official, Numbers: NumberDisplay.Without })
            ModelState.AddModelError(nameof(form.Numbers), "上报版式有证件号码列，请选择“只显示首尾”或“完整显示”。");
        if (!ModelState.IsValid) return View("New", await Page(form, filter));

        var order = new ExportOrder(form.Layout, form.Numbers, $"{viewer.Name}（{viewer.Post!.Title}）", PortalClock.InBeijing(clock.Now), filter.Words, form.Purpose.Trim());
        var count = await filter.Persons.CountAsync();
        // The line stands before the first byte goes out: what was begun was taken.
        log.With(db, SecurityEventKind.MembersExported, $"{order.Layout.Label()}，{count}人", $"条件：{order.Filter}。号码：{order.Numbers.Label()}。用途：{order.Purpose}");
        await db.SaveChangesAsync();
        await Send(form.Format, order, filter);
        return new EmptyResult();
    }

    /// <summary>The empty official sheet.</summary>
    [HttpGet("template"), Authorize(Policies.ReadMembers)]
    public async Task<IActionResult> Template()
    {
        Head("会员信息上报表.xlsx", ExportFormat.Xlsx);
        await using var file = new XlsxSheets(Response.Body);
        await file.BeginSheet(OfficialLayout.Sheet, OfficialLayout.Columns.Count);
        foreach (var line in OfficialLayout.Head) await file.Row(line, isHeading: true);
        return new EmptyResult();
    }

    private async Task Send(ExportFormat format, ExportOrder order, ExportFilter filter)
    {
        var name = order.Layout == ExportLayout.Official ? "会员信息上报表" : "会员清单";
        Head(string.Create(CultureInfo.InvariantCulture, $"{name}_{order.At:yyyyMMdd}.{(format == ExportFormat.Csv ? "csv" : "xlsx")}"), format);
        await using ISheetWriter file = format == ExportFormat.Csv ? new CsvSheets(Response.Body) : new XlsxSheets(Response.Body);
        await export.Write(file, order, filter.Persons, filter.Unions);
    }

    private void Head(string name, ExportFormat format)
    {
        Response.ContentType = format == ExportFormat.Csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        Response.Headers.CacheControl = "no-store";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        Response.Headers.ContentDisposition = disposition.ToString();
    }

    private async Task<ExportPage> Page(ExportForm form, ExportFilter filter)
    {
        var back = new MemberSearch { Name = form.Name, Union = form.Union, Status = form.Status };
        return new(form, filter.Words, filter.Advice is null ? await filter.Persons.CountAsync() : 0, MayShowNumbers, back.Url(back), filter.Advice);
    }
}
