using System.ComponentModel.DataAnnotations;
using DongchengUnion.Web.Modules.Organization.Changes;

namespace DongchengUnion.Web.Modules.Organization.Merge;

/// <summary>The union that takes over.</summary>
public sealed class MergeForm : ChangeForm
{
    [Display(Name = "接收工会"), Required(ErrorMessage = "请填写接收工会。")]
    public string Successor { get; set; } = "";
}
