using System.ComponentModel.DataAnnotations;
using DongchengUnion.Web.Modules.Organization.Changes;

namespace DongchengUnion.Web.Modules.Organization.Split;

/// <summary>The union that comes out of another one.</summary>
public sealed class SplitForm : ChangeForm
{
    [Display(Name = "新工会编号"), Required(ErrorMessage = "请填写新工会编号。"), RegularExpression(@"[0-9A-Za-z\-]{1,20}", ErrorMessage = "编号只用字母、数字和短横线，不超过20位。")]
    public string NewNumber { get; set; } = "";

    [Display(Name = "新工会名称"), Required(ErrorMessage = "请填写新工会名称。"), StringLength(100, ErrorMessage = "名称不超过100字。")]
    public string NewName { get; set; } = "";
}
