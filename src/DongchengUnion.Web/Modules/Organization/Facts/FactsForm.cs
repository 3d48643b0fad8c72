using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Organization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DongchengUnion.Web.Modules.Organization.Facts;

/// <summary>The facts of the card as a person types them.</summary>
public sealed class FactsForm
{
    [Display(Name = "简称"), StringLength(60, ErrorMessage = "简称不超过60字。")]
    public string? ShortName { get; set; }

    [Display(Name = "组织类型"), EnumDataType(typeof(UnionType), ErrorMessage = "请选择组织类型。")]
    public UnionType Type { get; set; }

    [Display(Name = "组织形式"), EnumDataType(typeof(UnionForm), ErrorMessage = "请选择组织形式。")]
    public UnionForm LegalForm { get; set; }

    [Display(Name = "所在街道")]
    public string? StreetCode { get; set; }

    [Display(Name = "批准机关"), StringLength(100, ErrorMessage = "批准机关不超过100字。")]
    public string? ApprovalBody { get; set; }

    [Display(Name = "批复文号"), StringLength(100, ErrorMessage = "批复文号不超过100字。")]
    public string? ApprovalNumber { get; set; }

    [Display(Name = "批复日期")]
    public DateOnly? ApprovedOn { get; set; }

    [Display(Name = "统一社会信用代码")]
    public string? CreditCode { get; set; }

    [Display(Name = "法人资格证书号"), StringLength(60, ErrorMessage = "证书号不超过60字。")]
    public string? CertificateNumber { get; set; }

    [Display(Name = "证书有效期至")]
    public DateOnly? CertificateUntil { get; set; }

    [Display(Name = "地址"), StringLength(150, ErrorMessage = "地址不超过150字。")]
    public string? Address { get; set; }

    [Display(Name = "电话"), RegularExpression(@"[0-9+\-转 ]{5,30}", ErrorMessage = "电话只填数字、短横线，例如 010-64001234。")]
    public string? Phone { get; set; }

    [Display(Name = "活动场所面积"), Range(0, 1000000, ErrorMessage = "面积须在0到1000000之间。")]
    public decimal? Premises { get; set; }

    [Display(Name = "女职工委员会")] public bool HasWomenCommittee { get; set; }
    [Display(Name = "经费审查委员会")] public bool HasAuditCommittee { get; set; }
    [Display(Name = "劳动法律监督委员会")] public bool HasLawSupervision { get; set; }
    [Display(Name = "劳动争议调解组织")] public bool HasMediation { get; set; }
    [Display(Name = "职工代表大会")] public bool HasCongress { get; set; }
    [Display(Name = "厂务公开")] public bool HasOpenAffairs { get; set; }

    [Display(Name = "职工")] public int? Workers { get; set; }
    [Display(Name = "女职工")] public int? WomenWorkers { get; set; }
    [Display(Name = "农民工")] public int? MigrantWorkers { get; set; }
    [Display(Name = "劳务派遣工")] public int? DispatchedWorkers { get; set; }
    [Display(Name = "会员")] public int? Members { get; set; }
    [Display(Name = "女会员")] public int? WomenMembers { get; set; }
    [Display(Name = "人数截至日期")] public DateOnly? CountedOn { get; set; }

    public int Version { get; set; }

    [BindNever] public Union? Union { get; set; }
    [BindNever] public IReadOnlyList<Street> Streets { get; set; } = [];

    public static FactsForm Of(Union union)
    {
        var (facts, heads) = (union.Facts, union.Headcount);
        return new FactsForm
        {
            ShortName = facts.ShortName,
            Type = facts.Type,
            LegalForm = facts.Form,
            StreetCode = facts.StreetCode,
            ApprovalBody = facts.ApprovalBody,
            ApprovalNumber = facts.ApprovalNumber,
            ApprovedOn = facts.ApprovedOn,
            CreditCode = union.CreditCode,
            CertificateNumber = facts.CertificateNumber,
            CertificateUntil = facts.CertificateUntil,
            Address = facts.Address,
            Phone = facts.Phone,
            Premises = facts.Premises,
            HasWomenCommittee = facts.HasWomenCommittee,
            HasAuditCommittee = facts.HasAuditCommittee,
            HasLawSupervision = facts.HasLawSupervision,
            HasMediation = facts.HasMediation,
            HasCongress = facts.HasCongress,
            HasOpenAffairs = facts.HasOpenAffairs,
            Workers = heads.Workers,
            WomenWorkers = heads.WomenWorkers,
            MigrantWorkers = heads.MigrantWorkers,
            DispatchedWorkers = heads.DispatchedWorkers,
            Members = heads.Members,
            WomenMembers = heads.WomenMembers,
            CountedOn = heads.CountedOn,
            Version = union.Version,
        };
    }

    public UnionFacts ToFacts() => new()
    {
        ShortName = ShortName,
        Type = Type,
        Form = LegalForm,
        StreetCode = StreetCode,
        ApprovalBody = ApprovalBody,
        ApprovalNumber = ApprovalNumber,
        ApprovedOn = ApprovedOn,
        CertificateNumber = CertificateNumber,
        CertificateUntil = CertificateUntil,
        Address = Address,
        Phone = Phone,
        Premises = Premises,
        HasWomenCommittee = HasWomenCommittee,
        HasAuditCommittee = HasAuditCommittee,
        HasLawSupervision = HasLawSupervision,
        HasMediation = HasMediation,
        HasCongress = HasCongress,
        HasOpenAffairs = HasOpenAffairs,
    };

    public Headcount ToHeadcount() => new()
    {
        Workers = Workers,
        WomenWorkers = WomenWorkers,
        MigrantWorkers = MigrantWorkers,
        DispatchedWorkers = DispatchedWorkers,
        Members = Members,
        WomenMembers = WomenMembers,
        CountedOn = CountedOn,
    };
}
