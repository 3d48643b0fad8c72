using System.ComponentModel.DataAnnotations;
using DongchengUnion.Web.Modules.Organization.Changes;

namespace DongchengUnion.Web.Modules.Organization.Rename;

/// <summary>The new name.</summary>
public sealed class RenameForm : ChangeForm
{
    [Display(Name = "新名称"), Required(ErrorMessage = "请填写新名称。"), StringLength(100, ErrorMessage = "名称不超过100字。")]
    public string NewName { get; set; } = "";
}
