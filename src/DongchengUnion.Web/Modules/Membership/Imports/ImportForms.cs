using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Domain.Membership.Rosters;

namespace DongchengUnion.Web.Modules.Membership.Imports;

/// <summary>A list as it is uploaded.</summary>
public sealed class UploadForm
{
    [Display(Name = "名单文件")]
    public IFormFile? File { get; set; }

    [Display(Name = "名单为全部在职职工")]
    public bool IsWholeStaff { get; set; }

    [Display(Name = "入会和变动日期"), Required(ErrorMessage = "请填写日期。")]
    public DateOnly? JoinOn { get; set; }
}

/// <summary>What the chair says of each column: the number of the field, empty for a column that is not read.</summary>
public sealed class MappingForm
{
    public List<RosterField?> Columns { get; set; } = [];
    public bool IsWholeStaff { get; set; }

    [Display(Name = "入会和变动日期"), Required(ErrorMessage = "请填写日期。")]
    public DateOnly? JoinOn { get; set; }

    public int Version { get; set; }
}

/// <summary>What becomes of the members who are not on the list, line by line.</summary>
public sealed class ChoicesForm
{
    public List<Choice> Choices { get; set; } = [];
    public int Page { get; set; } = 1;

    public sealed class Choice
    {
        public int Id { get; set; }
        public LeaverChoice? Is { get; set; }
    }
}
