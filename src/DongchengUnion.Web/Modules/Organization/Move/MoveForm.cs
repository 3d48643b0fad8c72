using System.ComponentModel.DataAnnotations;
using DongchengUnion.Web.Modules.Organization.Changes;

namespace DongchengUnion.Web.Modules.Organization.Move;

/// <summary>The new next higher union.</summary>
public sealed class MoveForm : ChangeForm
{
    [Display(Name = "新的上级工会"), Required(ErrorMessage = "请填写新的上级工会。")]
    public string Parent { get; set; } = "";
}
