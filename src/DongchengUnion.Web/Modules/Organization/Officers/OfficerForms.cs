using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Modules.Organization.Unions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DongchengUnion.Web.Modules.Organization.Officers;

/// <summary>A form about one union, which its page names.</summary>
public interface IUnionForm
{
    Union? Union { get; set; }
}

/// <summary>A person takes an office.</summary>
public sealed class OfficerForm : IUnionForm
{
    [Display(Name = "姓名"), Required(ErrorMessage = "请填写姓名。"), StringLength(60, ErrorMessage = "姓名不超过60字。")]
    public string PersonName { get; set; } = "";

    [Display(Name = "机构"), EnumDataType(typeof(OfficerBody), ErrorMessage = "请选择机构。")]
    public OfficerBody Body { get; set; } = OfficerBody.Committee;

    [Display(Name = "职务"), EnumDataType(typeof(OfficerPosition), ErrorMessage = "请选择职务。")]
    public OfficerPosition Position { get; set; } = OfficerPosition.Member;

    [Display(Name = "专职")]
    public bool IsFullTime { get; set; }

    [Display(Name = "任职起始日"), Required(ErrorMessage = "请填写任职起始日。")]
    public DateOnly? FromOn { get; set; }

    [BindNever] public Union? Union { get; set; }
}

/// <summary>A new committee has been elected.</summary>
public sealed class TermForm : IUnionForm
{
    [Display(Name = "第几届"), Required(ErrorMessage = "请填写第几届。"), Range(1, 99, ErrorMessage = "届次为1到99。")]
    public int? Term { get; set; }

    [Display(Name = "任期起始日"), Required(ErrorMessage = "请填写任期起始日。")]
    public DateOnly? StartOn { get; set; }

    [Display(Name = "任期年数")]
    public int Years { get; set; } = 3;

    [BindNever] public Union? Union { get; set; }
}

/// <summary>Terms and officers of one union.</summary>
public sealed record OfficersPage(Union Union, IReadOnlyList<Committee> Terms, TermClock? Clock, IReadOnlyList<Officer> Serving, IReadOnlyList<Officer> Former);
