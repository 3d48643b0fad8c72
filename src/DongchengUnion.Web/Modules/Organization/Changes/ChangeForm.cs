using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Organization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DongchengUnion.Web.Modules.Organization.Changes;

/// <summary>What every dated change asks for.</summary>
public abstract class ChangeForm
{
    [Display(Name = "生效日"), Required(ErrorMessage = "请填写生效日。")]
    public DateOnly? EffectiveOn { get; set; }

    [Display(Name = "变更原因"), Required(ErrorMessage = "请填写变更原因。"), StringLength(200, ErrorMessage = "变更原因不超过200字。")]
    public string Reason { get; set; } = "";

    [Display(Name = "批准文号"), StringLength(100, ErrorMessage = "批准文号不超过100字。")]
    public string? DocumentNumber { get; set; }

    public int Version { get; set; }

    /// <summary>The union as it is now, for the page.</summary>
    [BindNever]
    public Union? Union { get; set; }
}

/// <summary>The page before the last click: what will be, line by line.</summary>
/// <param name="Posted">The fields as they were posted, to be posted again.</param>
public sealed record CheckPage(int UnionId, string UnionName, string Title, string Button, IReadOnlyList<(string Label, string Value)> Lines, IReadOnlyList<(string Name, string Value)> Posted);
