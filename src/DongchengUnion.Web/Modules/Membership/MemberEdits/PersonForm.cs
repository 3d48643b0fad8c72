using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Membership;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DongchengUnion.Web.Modules.Membership.MemberEdits;

/// <summary>A person's file as somebody changes it. Numbers that are sealed come empty and stay as they are when left empty.</summary>
public sealed class PersonForm
{
    [Display(Name = "姓名")] public string FullName { get; set; } = "";
    [Display(Name = "曾用名")] public string? FormerName { get; set; }
    [Display(Name = "性别")] public Sex Sex { get; set; } = Sex.Unknown;
    [Display(Name = "出生日期")] public DateOnly? BirthDate { get; set; }
    [Display(Name = "民族")] public string? Ethnicity { get; set; }
    [Display(Name = "国籍")] public string? Nationality { get; set; }
    [Display(Name = "政治面貌")] public string? PoliticalStatus { get; set; }
    [Display(Name = "学历")] public string? Education { get; set; }
    [Display(Name = "籍贯")] public string? NativePlace { get; set; }
    [Display(Name = "户籍类型")] public string? HouseholdType { get; set; }
    [Display(Name = "户籍所在地")] public string? HouseholdArea { get; set; }
    [Display(Name = "现居住地")] public string? ResidenceArea { get; set; }
    [Display(Name = "是否农民工")] public bool? IsMigrant { get; set; }
    [Display(Name = "外地来京务工")] public bool? FromOutsideBeijing { get; set; }
    [Display(Name = "工作单位")] public string? Workplace { get; set; }
    [Display(Name = "部门")] public string? Department { get; set; }
    [Display(Name = "岗位")] public string? Post { get; set; }
    [Display(Name = "用工形式")] public string? EmploymentForm { get; set; }
    [Display(Name = "就业状况")] public string? WorkStatus { get; set; }
    [Display(Name = "技术等级")] public string? SkillLevel { get; set; }
    [Display(Name = "职称、职务")] public string? JobTitle { get; set; }
    [Display(Name = "会费交至")] public DateOnly? DuesPaidTo { get; set; }
    [Display(Name = "会员类别")] public MemberKind Kind { get; set; } = MemberKind.Ordinary;

    [Display(Name = "新的移动电话")] public string? Mobile { get; set; }
    [Display(Name = "新证件的类别")] public DocumentKind? DocumentKind { get; set; }
    [Display(Name = "新证件的号码")] public string? DocumentNumber { get; set; }
    [Display(Name = "签发国家或地区")] public string? IssuingCountry { get; set; }
    [Display(Name = "有效期至")] public DateOnly? ValidUntil { get; set; }
    [Display(Name = "长期有效")] public bool IsLongTerm { get; set; }
    [Display(Name = "情况说明")] public string? Explanation { get; set; }

    public int Version { get; set; }

    [BindNever] public Person? Person { get; set; }
    [BindNever] public string? MaskedMobile { get; set; }
    [BindNever] public IReadOnlyList<string> MaskedDocuments { get; set; } = [];

    public static PersonForm Of(Person person)
    {
        var facts = person.Facts;
        return new PersonForm
        {
            FullName = person.FullName,
            FormerName = person.FormerName,
            Sex = facts.Sex,
            BirthDate = facts.BirthDate,
            Ethnicity = facts.Ethnicity,
            Nationality = facts.Nationality,
            PoliticalStatus = facts.PoliticalStatus,
            Education = facts.Education,
            NativePlace = facts.NativePlace,
            HouseholdType = facts.HouseholdType,
            HouseholdArea = facts.HouseholdArea,
            ResidenceArea = facts.ResidenceArea,
            IsMigrant = facts.IsMigrant,
            FromOutsideBeijing = facts.FromOutsideBeijing,
            Workplace = facts.Workplace,
            Department = facts.Department,
            Post = facts.Post,
            EmploymentForm = facts.EmploymentForm,
            WorkStatus = facts.WorkStatus,
            SkillLevel = facts.SkillLevel,
            JobTitle = facts.JobTitle,
            DuesPaidTo = facts.DuesPaidTo,
            Kind = person.Kind,
            Version = person.Version,
        };
    }

    public PersonFacts ToFacts() => new()
    {
        Sex = Sex,
        BirthDate = BirthDate,
        Ethnicity = Ethnicity,
        Nationality = Nationality,
        PoliticalStatus = PoliticalStatus,
        Education = Education,
        NativePlace = NativePlace,
        HouseholdType = HouseholdType,
        HouseholdArea = HouseholdArea,
        ResidenceArea = ResidenceArea,
        IsMigrant = IsMigrant,
        FromOutsideBeijing = FromOutsideBeijing,
        Workplace = Workplace,
        Department = Department,
        Post = Post,
        EmploymentForm = EmploymentForm,
        WorkStatus = WorkStatus,
        SkillLevel = SkillLevel,
        JobTitle = JobTitle,
        DuesPaidTo = DuesPaidTo,
    };
}
