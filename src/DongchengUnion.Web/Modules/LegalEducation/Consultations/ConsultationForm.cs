using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.LegalEducation;

namespace DongchengUnion.Web.Modules.LegalEducation.Consultations;

/// <summary>Eight fields, in the order in which a conversation brings them. The day comes from the clock, the desk from the post.</summary>
public sealed class ConsultationForm
{
    [Display(Name = "日期"), Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    [Display(Name = "方式"), Required(ErrorMessage = "请选择方式。")]
    public ConsultationChannel? Channel { get; set; }

    [Display(Name = "咨询人"), Required(ErrorMessage = "请选择咨询人。")]
    public AskerStanding? Asker { get; set; } = AskerStanding.Unknown;

    [Display(Name = "类别"), Required(ErrorMessage = "请选择类别。")]
    public DisputeCategory? Category { get; set; }

    [Display(Name = "问什么"), Required(ErrorMessage = "请写下问了什么。"), StringLength(Consultation.LongestWords, ErrorMessage = "问什么最多 500 字。")]
    public string Question { get; set; } = "";

    [Display(Name = "怎么答"), StringLength(Consultation.LongestWords, ErrorMessage = "怎么答最多 500 字。")]
    public string? Answer { get; set; }

    [Display(Name = "结果"), Required(ErrorMessage = "请选择结果。")]
    public ConsultationOutcome? Outcome { get; set; } = ConsultationOutcome.Answered;

    [Display(Name = "用时"), Range(0, 600, ErrorMessage = "用时应在 0 至 600 分钟之间。")]
    public int? Minutes { get; set; }

    public ConsultationFacts ToFacts() => new(On!.Value, Channel!.Value, Asker!.Value, Category!.Value, Outcome!.Value, Minutes);
}

/// <summary>The form at the counter, or the answer to a question that waits.</summary>
/// <param name="Waiting">The question somebody asked on the portal; null at the counter.</param>
public sealed record ConsultationEntry(ConsultationForm Form, string DeskName, int? Waiting, string? AskedAt);
