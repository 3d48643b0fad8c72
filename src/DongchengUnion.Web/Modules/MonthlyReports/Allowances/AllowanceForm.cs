using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;

namespace DongchengUnion.Web.Modules.MonthlyReports.Allowances;

/// <summary>What the extension page posts.</summary>
public sealed class AllowanceForm
{
    public int Union { get; set; }
    public Month Month { get; set; }

    [Display(Name = "准予")]
    public AllowanceKind Kind { get; set; } = AllowanceKind.Extension;

    [Display(Name = "延期至")]
    public DateOnly? UntilOn { get; set; }

    [Display(Name = "理由"), Required(ErrorMessage = "请写明理由。"), StringLength(500, ErrorMessage = "理由不超过 500 字。")]
    public string? Why { get; set; }
}

/// <summary>The extension page of one union and month.</summary>
public sealed record AllowancePage(ReportingUnion Union, ReportPeriod Period, IReadOnlyList<ReportAllowance> Given, AllowanceForm Form);
