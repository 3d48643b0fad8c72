using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Supervision;

namespace DongchengUnion.Web.Modules.Supervision.Visits;

/// <summary>One visit, with up to three findings; more are further visits' or matters' business.</summary>
public sealed class VisitForm
{
    [Display(Name = "走访日期"), Required(ErrorMessage = "请填写走访日期。")]
    public DateOnly? On { get; set; }

    [Display(Name = "用人单位"), Required(ErrorMessage = "请填写用人单位全称。"), StringLength(100, ErrorMessage = "用人单位最多 100 字。")]
    public string Employer { get; set; } = "";

    [Display(Name = "地点"), StringLength(100, ErrorMessage = "地点最多 100 字。")]
    public string? Place { get; set; }

    [Display(Name = "联合检查")]
    public JointBody Joint { get; set; } = JointBody.None;

    [Display(Name = "监督员")]
    public List<int> Supervisors { get; set; } = [];

    [Display(Name = "检查内容")]
    public List<SupervisionTopic> Topics { get; set; } = [];

    public List<FindingForm> Findings { get; set; } = [];

    public IEnumerable<FindingForm> Seen => Findings.Where(f => !string.IsNullOrWhiteSpace(f.What));
}

/// <summary>One finding as typed; without words it is none.</summary>
public sealed class FindingForm
{
    [Display(Name = "问题"), StringLength(500, ErrorMessage = "问题最多 500 字。")]
    public string? What { get; set; }

    [Display(Name = "类别")]
    public SupervisionTopic? Topic { get; set; }

    [Display(Name = "程度")]
    public FindingSeverity Severity { get; set; } = FindingSeverity.Minor;

    [Display(Name = "涉及职工"), Range(0, 999_999, ErrorMessage = "涉及职工须在 0 至 999999 之间。")]
    public int? Workers { get; set; }

    [Display(Name = "涉及金额"), Range(typeof(decimal), "0", "9999999999", ErrorMessage = "涉及金额过大。", ParseLimitsInInvariantCulture = true)]
    public decimal? Amount { get; set; }
}

/// <summary>The form, with the supervisors in office and the employers whose names are offered.</summary>
public sealed record VisitEntry(VisitForm Form, string UnionName, IReadOnlyList<Supervisor> Supervisors, IReadOnlyList<string> Employers);
