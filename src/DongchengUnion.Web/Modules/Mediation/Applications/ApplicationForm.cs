using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Mediation;

namespace DongchengUnion.Web.Modules.Mediation.Applications;

/// <summary>One line of what is asked for; a line without a type is empty.</summary>
public sealed class ClaimLine
{
    public ClaimType? Type { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    public decimal? Asked { get; set; }

    [StringLength(200, ErrorMessage = "请求说明不超过 200 字。")]
    public string? Words { get; set; }

    public ClaimFacts ToFacts() => new(Type!.Value, From, To, Asked, Words);
}

/// <summary>An application for mediation: at the counter by the desk, or on the phone by the worker.</summary>
public sealed class ApplicationForm
{
    public const int MostClaims = 12;

    [Display(Name = "受理窗口")]
    public int? Desk { get; set; }

    [Display(Name = "姓名"), StringLength(60, ErrorMessage = "姓名最多 60 字。")]
    public string? FullName { get; set; }

    [Display(Name = "居民身份证号码"), StringLength(30, ErrorMessage = "证件号码最多 30 位。")]
    public string? DocumentNumber { get; set; }

    [Display(Name = "移动电话"), RegularExpression(@"1[3-9]\d{9}", ErrorMessage = "移动电话为 11 位数字，以 13 至 19 开头。")]
    public string? Mobile { get; set; }

    [Display(Name = "用人单位全称"), Required(ErrorMessage = "请填写用人单位全称。"), StringLength(100, ErrorMessage = "用人单位名称不超过 100 字。")]
    public string Employer { get; set; } = "";

    [Display(Name = "单位联系人和地址"), StringLength(150, ErrorMessage = "联系方式不超过 150 字。")]
    public string? EmployerContact { get; set; }

    [Display(Name = "实际用工单位（劳务派遣时填写）"), StringLength(100, ErrorMessage = "用人单位名称不超过 100 字。")]
    public string? SecondEmployer { get; set; }

    [Display(Name = "争议类别"), Required(ErrorMessage = "请选择争议类别。")]
    public DisputeCategory? Category { get; set; }

    [Display(Name = "什么时候知道权利受到侵害")]
    public DateOnly? KnownOn { get; set; }

    [Display(Name = "离职日期（已离职的填写）")]
    public DateOnly? RelationEndedOn { get; set; }

    [Display(Name = "涉及职工人数")]
    public int Workers { get; set; } = 1;

    [Display(Name = "农民工")]
    public bool IsMigrant { get; set; }

    [Display(Name = "劳务派遣")]
    public bool IsDispatched { get; set; }

    [Display(Name = "平台用工")]
    public bool IsPlatformWorker { get; set; }

    [Display(Name = "来源")]
    public MediationSource Source { get; set; } = MediationSource.OwnApplication;

    [Display(Name = "申请方式")]
    public ApplyForm Way { get; set; } = ApplyForm.Written;

    [Display(Name = "收到申请日期")]
    public DateOnly? ReceivedOn { get; set; }

    [Display(Name = "事实和理由"), Required(ErrorMessage = "请写明事实和理由。"), StringLength(2000, ErrorMessage = "事实和理由不超过 2000 字。")]
    public string Story { get; set; } = "";

    public List<ClaimLine> Claims { get; set; } = [new()];

    /// <summary>Set by the button that only adds a line.</summary>
    public bool More { get; set; }

    public void AddLine()
    {
        if (Claims.Count < MostClaims) Claims.Add(new ClaimLine());
    }

    public IEnumerable<ClaimLine> Given => Claims.Where(c => c.Type is not null);

    public MediationFacts ToFacts() => new()
    {
        Source = Source,
        Form = Way,
        KnownOn = KnownOn,
        RelationEndedOn = RelationEndedOn,
        Category = Category!.Value,
        Workers = Workers,
    };
}
