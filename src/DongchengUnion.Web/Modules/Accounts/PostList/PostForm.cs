using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Accounts;

namespace DongchengUnion.Web.Modules.Accounts.PostList;

/// <summary>What the page posts by which a post is given.</summary>
public sealed class PostForm
{
    [Display(Name = "角色"), Required(ErrorMessage = "请选择角色。")]
    public Role? Role { get; set; }

    [Display(Name = "所属工会")]
    public string? UnionName { get; set; }

    [Display(Name = "部室")]
    public string? DepartmentCode { get; set; }

    [Display(Name = "起始日期"), Required(ErrorMessage = "请填写起始日期。")]
    public DateOnly? FromOn { get; set; }

    [Display(Name = "截止日期")]
    public DateOnly? UntilOn { get; set; }
}
