using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Organization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DongchengUnion.Web.Modules.Organization.Employers;

/// <summary>An employer as a person types it, and since when the union covers it.</summary>
public sealed class EmployerForm
{
    [Display(Name = "单位名称"), Required(ErrorMessage = "请填写单位名称。"), StringLength(100, ErrorMessage = "单位名称不超过100字。")]
    public string Name { get; set; } = "";

    [Display(Name = "统一社会信用代码")]
    public string? CreditCode { get; set; }

    [Display(Name = "单位类别")] public string? Ownership { get; set; }
    [Display(Name = "行业")] public string? Industry { get; set; }
    [Display(Name = "经营所在街道")] public string? StreetCode { get; set; }
    [Display(Name = "开业日期")] public DateOnly? OpenedOn { get; set; }
    [Display(Name = "终止日期")] public DateOnly? ClosedOn { get; set; }
    [Display(Name = "职工")] public int? Employees { get; set; }
    [Display(Name = "女职工")] public int? Women { get; set; }
    [Display(Name = "农民工")] public int? Migrants { get; set; }
    [Display(Name = "劳务派遣工")] public int? Dispatched { get; set; }
    [Display(Name = "人数截至日期")] public DateOnly? CountedOn { get; set; }

    [Display(Name = "覆盖起始日"), Required(ErrorMessage = "请填写覆盖起始日。")]
    public DateOnly? CoveredFrom { get; set; }

    [Display(Name = "建会单位（工会设在该单位）")] public bool IsHost { get; set; }

    public int Version { get; set; }

    [BindNever] public Union? Union { get; set; }

    /// <summary>The cover that is being edited; null for a new employer.</summary>
    [BindNever] public UnionEmployer? Cover { get; set; }

    [BindNever] public IReadOnlyList<Street> Streets { get; set; } = [];
    [BindNever] public ILookup<string, GroupSetOption>? Options { get; set; }

    public static EmployerForm Of(Employer employer, UnionEmployer cover) => new()
    {
        Name = employer.Name,
        CreditCode = employer.CreditCode,
        Ownership = employer.Ownership,
        Industry = employer.Industry,
        StreetCode = employer.StreetCode,
        OpenedOn = employer.OpenedOn,
        ClosedOn = employer.ClosedOn,
        Employees = employer.Employees,
        Women = employer.Women,
        Migrants = employer.Migrants,
        Dispatched = employer.Dispatched,
        CountedOn = employer.CountedOn,
        CoveredFrom = cover.FromOn,
        IsHost = cover.IsHost,
        Version = employer.Version,
    };

    public EmployerFacts ToFacts(CreditCode? code) => new(code, Name, Ownership, Industry, StreetCode, OpenedOn, ClosedOn, Employees, Women, Migrants, Dispatched, CountedOn);
}

/// <summary>The employers of one union.</summary>
public sealed record EmployersPage(Union Union, IReadOnlyList<UnionEmployer> Covered, IReadOnlyList<UnionEmployer> Former, IReadOnlySet<int> Editable);
