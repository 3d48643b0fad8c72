using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Membership;

namespace DongchengUnion.Web.Modules.Membership.Binding;

/// <summary>Who somebody says to be.</summary>
public sealed class BindForm
{
    [Display(Name = "姓名"), Required(ErrorMessage = "请填写姓名。"), StringLength(60, ErrorMessage = "姓名不超过60个字。")]
    public string FullName { get; set; } = "";

    [Display(Name = "证件类别")]
    public DocumentKind Kind { get; set; } = DocumentKind.ResidentIdentityCard;

    [Display(Name = "证件号码"), Required(ErrorMessage = "请填写证件号码。"), StringLength(64, ErrorMessage = "证件号码过长，请核对。")]
    public string Number { get; set; } = "";

    [Display(Name = "签发国家（地区）"), StringLength(40, ErrorMessage = "国家（地区）名称过长。")]
    public string? Country { get; set; }

    [Display(Name = "手机号码"), Required(ErrorMessage = "请填写在工会登记的手机号码。"), StringLength(40, ErrorMessage = "手机号码为11位数字。")]
    public string Mobile { get; set; } = "";

    [Display(Name = "我已阅读告知，同意用以上信息核对本人身份")]
    public bool Agreed { get; set; }
}

/// <summary>The account somebody opens who has been recognized.</summary>
public sealed class AccountForm
{
    public string Ticket { get; set; } = "";

    [Display(Name = "用户名"), Required(ErrorMessage = "请为自己起一个用户名。")]
    public string UserName { get; set; } = "";

    [Display(Name = "密码"), DataType(DataType.Password), Required(ErrorMessage = "请输入密码。")]
    public string NewPassword { get; set; } = "";

    [Display(Name = "再输一次"), DataType(DataType.Password), Compare(nameof(NewPassword), ErrorMessage = "两次输入的密码不一样。")]
    public string RepeatPassword { get; set; } = "";
}

/// <summary>To be looked into by a union: where somebody works. What was typed before comes along sealed.</summary>
public sealed class AskForm
{
    public string Ticket { get; set; } = "";

    [Display(Name = "所在工会或工作单位名称"), Required(ErrorMessage = "请填写所在工会或工作单位的名称。"), StringLength(100, ErrorMessage = "名称不超过100个字。")]
    public string Workplace { get; set; } = "";

    [Display(Name = "工作单位所在街道"), Required(ErrorMessage = "请选择工作单位所在街道；不清楚的选离单位最近的。")]
    public string StreetCode { get; set; } = "";
}

/// <summary>Following a request without an account.</summary>
public sealed class FollowForm
{
    [Display(Name = "申请编号"), Required(ErrorMessage = "请填写申请编号。"), StringLength(30, ErrorMessage = "申请编号不正确。")]
    public string Number { get; set; } = "";

    [Display(Name = "查询码"), Required(ErrorMessage = "请填写查询码。"), StringLength(30, ErrorMessage = "查询码不正确。")]
    public string Code { get; set; } = "";
}

/// <summary>A street union one may ask, as the register of unions has it.</summary>
public sealed record StreetUnion(string StreetCode, string StreetName, string UnionName, string? Phone, string? Address);

public sealed record NotFoundPage(AskForm Form, IReadOnlyList<StreetUnion> Streets);

public sealed record AskedPage(string Number, string Code, string UnionName, DateOnly DueOn);
