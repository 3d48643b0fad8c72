using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Flows;

namespace DongchengUnion.Web.Modules.Membership.Corrections;

/// <summary>What the member says would be right. Only what is filled in is asked for.</summary>
public sealed class CorrectionForm
{
    [Display(Name = "姓名"), StringLength(60, ErrorMessage = "姓名最多 60 字。")]
    public string? FullName { get; set; }

    [Display(Name = "曾用名"), StringLength(60, ErrorMessage = "曾用名最多 60 字。")]
    public string? FormerName { get; set; }

    [Display(Name = "性别")]
    public Sex? Sex { get; set; }

    [Display(Name = "出生日期")]
    public DateOnly? BirthDate { get; set; }

    [Display(Name = "移动电话"), RegularExpression(@"1[3-9]\d{9}", ErrorMessage = "移动电话为 11 位数字，以 13 至 19 开头。")]
    public string? Mobile { get; set; }

    [Display(Name = "工作单位"), StringLength(100, ErrorMessage = "工作单位最多 100 字。")]
    public string? Workplace { get; set; }

    [Display(Name = "部门"), StringLength(60, ErrorMessage = "部门最多 60 字。")]
    public string? Department { get; set; }

    [Display(Name = "岗位"), StringLength(60, ErrorMessage = "岗位最多 60 字。")]
    public string? Post { get; set; }

    [Display(Name = "籍贯"), StringLength(60, ErrorMessage = "籍贯最多 60 字。")]
    public string? NativePlace { get; set; }

    [Display(Name = "现居住地"), StringLength(100, ErrorMessage = "现居住地最多 100 字。")]
    public string? ResidenceArea { get; set; }

    [Display(Name = "会费交至")]
    public DateOnly? DuesPaidTo { get; set; }

    [Display(Name = "证件、会籍或其他，请写明"), StringLength(300, ErrorMessage = "最多 300 字。")]
    public string? Other { get; set; }

    [Display(Name = "说明"), StringLength(300, ErrorMessage = "说明最多 300 字。")]
    public string? Words { get; set; }

    /// <summary>The values by field, as text.</summary>
    public Dictionary<CorrectedField, string> ToProposed()
    {
        Dictionary<CorrectedField, string> proposed = [];
        foreach (var field in Enum.GetValues<CorrectedField>())
        {
            var text = typeof(CorrectionForm).GetProperty(field.ToString())!.GetValue(this) switch
            {
                DateOnly day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                Enum choice => choice.ToString(),
                string words => words.Trim(),
                _ => "",
            };
            if (text.Length > 0) proposed[field] = text;
        }

        return proposed;
    }
}

/// <summary>One line of a request: what is on file, what the member says.</summary>
public sealed record CorrectionLine(CorrectedField Field, string OnFile, string Proposed);

/// <summary>A request as either side sees it.</summary>
public sealed record CorrectionPage(CorrectionRequest Request, IReadOnlyList<CorrectionLine> Lines, bool MayDecide, bool MayWithdraw, bool AppliesItself);

/// <summary>One line of a list.</summary>
public sealed record CorrectionRow(int Id, string PersonName, string UnionName, DateOnly DueOn, CorrectionStage Stage);

/// <summary>A list of requests: the officer's or the member's own.</summary>
public sealed record CorrectionList(bool IsOwn, bool All, IReadOnlyList<CorrectionRow> Rows, DateOnly Today);
