using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Membership;

namespace DongchengUnion.Web.Modules.Membership.Join;

/// <summary>The application: what the official 会员登记表 asks for. Numbers are never sent back into the page.</summary>
public sealed class JoinForm
{
    public int Union { get; set; }

    [Display(Name = "姓名"), Required(ErrorMessage = "请填写姓名。"), StringLength(60, ErrorMessage = "姓名最多 60 字。")]
    public string FullName { get; set; } = "";

    [Display(Name = "证件类型")]
    public DocumentKind DocumentKind { get; set; } = DocumentKind.ResidentIdentityCard;

    [Display(Name = "证件号码"), Required(ErrorMessage = "请填写证件号码。"), StringLength(60, ErrorMessage = "证件号码最多 60 位。")]
    public string? DocumentNumber { get; set; }

    [Display(Name = "发证国家（护照填写）"), StringLength(40, ErrorMessage = "国家最多 40 字。")]
    public string? IssuingCountry { get; set; }

    [Display(Name = "移动电话"), Required(ErrorMessage = "请填写移动电话。"), RegularExpression(@"1[3-9]\d{9}", ErrorMessage = "移动电话为 11 位数字，以 13 至 19 开头。")]
    public string? Mobile { get; set; }

    [Display(Name = "性别")]
    public Sex? Sex { get; set; }

    [Display(Name = "出生日期")]
    public DateOnly? BirthDate { get; set; }

    [Display(Name = "工作单位"), StringLength(100, ErrorMessage = "工作单位最多 100 字。")]
    public string? Workplace { get; set; }

    [Display(Name = "部门"), StringLength(60, ErrorMessage = "部门最多 60 字。")]
    public string? Department { get; set; }

    [Display(Name = "岗位"), StringLength(60, ErrorMessage = "岗位最多 60 字。")]
    public string? Post { get; set; }

    [Display(Name = "民族")]
    public string? Ethnicity { get; set; }

    [Display(Name = "学历")]
    public string? Education { get; set; }

    [Display(Name = "政治面貌")]
    public string? PoliticalStatus { get; set; }

    [Display(Name = "就业状况")]
    public string? WorkStatus { get; set; }

    [Display(Name = "技能等级")]
    public string? SkillLevel { get; set; }

    [Display(Name = "户籍类型")]
    public string? HouseholdType { get; set; }

    [Display(Name = "户籍所在地"), StringLength(100, ErrorMessage = "户籍所在地最多 100 字。")]
    public string? HouseholdArea { get; set; }

    [Display(Name = "籍贯"), StringLength(60, ErrorMessage = "籍贯最多 60 字。")]
    public string? NativePlace { get; set; }

    [Display(Name = "是否农民工")]
    public bool? IsMigrant { get; set; }

    [Display(Name = "声明")]
    public bool Agreed { get; set; }

    /// <summary>For a mended application: the receipt and its code, once more.</summary>
    public string? Receipt { get; set; }

    public string? Code { get; set; }

    public PersonFacts ToFacts(DateOnly? birth, Sex? sex) => new()
    {
        Sex = Sex ?? sex ?? Domain.Membership.Sex.Unknown,
        BirthDate = BirthDate ?? birth,
        Workplace = Workplace,
        Department = Department,
        Post = Post,
        Ethnicity = Ethnicity,
        Education = Education,
        PoliticalStatus = PoliticalStatus,
        WorkStatus = WorkStatus,
        SkillLevel = SkillLevel,
        HouseholdType = HouseholdType,
        HouseholdArea = HouseholdArea,
        NativePlace = NativePlace,
        IsMigrant = IsMigrant,
    };
}

/// <summary>What an applicant needs to look up the own application.</summary>
public sealed class ReceiptForm
{
    [Display(Name = "回执号"), Required(ErrorMessage = "请填写回执号。"), StringLength(20, ErrorMessage = "回执号最多 20 位。")]
    public string Receipt { get; set; } = "";

    [Display(Name = "查询码"), Required(ErrorMessage = "请填写查询码。"), StringLength(20, ErrorMessage = "查询码最多 20 位。")]
    public string Code { get; set; } = "";
}
