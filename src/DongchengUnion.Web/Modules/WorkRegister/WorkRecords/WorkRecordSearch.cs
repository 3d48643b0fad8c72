using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.WorkRegister;
using Microsoft.AspNetCore.WebUtilities;

namespace DongchengUnion.Web.Modules.WorkRegister.WorkRecords;

/// <summary>The filter of the ledger. It lives in the address, so that a filtered list can be kept and passed on.</summary>
public sealed class WorkRecordSearch
{
    [Display(Name = "工作类型")]
    public string? Kind { get; set; }

    [Display(Name = "月份")]
    public Month? Month { get; set; }

    /// <summary>A part of the union's name.</summary>
    [Display(Name = "工会")]
    public string? Union { get; set; }

    /// <summary>The street or system federation.</summary>
    [Display(Name = "街道、系统")]
    public int? Street { get; set; }

    [Display(Name = "含已作废")]
    public bool Voided { get; set; }

    public int Page { get; set; } = 1;

    public bool IsEmpty => Kind is null && Month is null && Union is null && Street is null && !Voided;

    public IQueryable<WorkRecord> Find(UnionDbContext db, string? streetPath)
    {
        var records = db.WorkRecords.AsQueryable();
        if (!Voided) records = records.Where(r => r.VoidedAt == null);
        if (Kind is not null) records = records.Where(r => r.KindCode == Kind);
        if (Month is { } month) records = records.Where(r => r.Month == month);
        if (Union is not null) records = records.Where(r => r.UnionName.Contains(Union));
        if (streetPath is not null) records = records.Where(r => r.ScopePath.StartsWith(streetPath));
        return records;
    }

    public string Url(int page)
    {
        Dictionary<string, string?> query = new()
        {
            ["kind"] = Kind,
            ["month"] = Month?.ToString(),
            ["union"] = Union,
            ["street"] = Street?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["voided"] = Voided ? "true" : null,
            ["page"] = page == 1 ? null : page.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        return QueryHelpers.AddQueryString("/work-records", query.Where(q => q.Value is not null));
    }
}
