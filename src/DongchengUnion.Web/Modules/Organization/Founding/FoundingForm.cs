using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Web.Modules.Organization.Founding;

/// <summary>A union whose founding has been approved.</summary>
public sealed class FoundingForm
{
    [Display(Name = "编号"), Required(ErrorMessage = "请填写编号。"), RegularExpression(@"[0-9A-Za-z\-]{1,20}", ErrorMessage = "编号只用字母、数字和短横线，不超过20位。")]
    public string Number { get; set; } = "";

    [Display(Name = "工会全称"), Required(ErrorMessage = "请填写工会全称。"), StringLength(100, ErrorMessage = "全称不超过100字。")]
    public string Name { get; set; } = "";

    [Display(Name = "层级"), EnumDataType(typeof(UnionLevel), ErrorMessage = "请选择层级。")]
    public UnionLevel Level { get; set; } = UnionLevel.Grassroots;

    [Display(Name = "组织类型"), EnumDataType(typeof(UnionType), ErrorMessage = "请选择组织类型。")]
    public UnionType Type { get; set; } = UnionType.Independent;

    [Display(Name = "上级工会"), Required(ErrorMessage = "请填写上级工会。")]
    public string Parent { get; set; } = "";

    [Display(Name = "成立日期"), Required(ErrorMessage = "请填写成立日期。")]
    public DateOnly? FoundedOn { get; set; }

    [Display(Name = "批复文号"), StringLength(100, ErrorMessage = "批复文号不超过100字。")]
    public string? ApprovalNumber { get; set; }

    [Display(Name = "批复日期")]
    public DateOnly? ApprovedOn { get; set; }
}
