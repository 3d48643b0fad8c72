using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Flows;

namespace DongchengUnion.Web.Modules.Membership.Leavings;

/// <summary>The evidence behind a treatment as left or an expulsion.</summary>
public sealed class LeavingForm
{
    [Display(Name = "发生日期"), Required(ErrorMessage = "请填写发生日期。")]
    public DateOnly? EffectiveOn { get; set; }

    [Display(Name = "停止交会费、参加活动的起始日期")]
    public DateOnly? InactiveSince { get; set; }

    [Display(Name = "谈话日期")]
    public DateOnly? TalkedOn { get; set; }

    [Display(Name = "谈话记录"), StringLength(2000, ErrorMessage = "谈话记录最多 2000 字。")]
    public string? Talk { get; set; }

    [Display(Name = "判决书编号"), StringLength(100, ErrorMessage = "判决书编号最多 100 字。")]
    public string? JudgmentNumber { get; set; }

    [Display(Name = "法院"), StringLength(100, ErrorMessage = "法院最多 100 字。")]
    public string? Court { get; set; }

    [Display(Name = "判决生效日期")]
    public DateOnly? JudgedOn { get; set; }

    [Display(Name = "小组讨论日期")]
    public DateOnly? DiscussedOn { get; set; }

    [Display(Name = "委员会表决日期")]
    public DateOnly? VotedOn { get; set; }

    [Display(Name = "到会人数"), Range(1, 999, ErrorMessage = "到会人数须在 1 至 999 之间。")]
    public int? Present { get; set; }

    [Display(Name = "赞成人数"), Range(0, 999, ErrorMessage = "赞成人数须在 0 至 999 之间。")]
    public int? InFavour { get; set; }

    [Display(Name = "说明"), StringLength(500, ErrorMessage = "说明最多 500 字。")]
    public string? Words { get; set; }

    [Display(Name = "材料")]
    public IFormFile? Papers { get; set; }

    public LeavingEvidence ToEvidence() => new()
    {
        EffectiveOn = EffectiveOn!.Value,
        InactiveSince = InactiveSince,
        TalkedOn = TalkedOn,
        Talk = Talk,
        JudgmentNumber = JudgmentNumber,
        Court = Court,
        JudgedOn = JudgedOn,
        DiscussedOn = DiscussedOn,
        VotedOn = VotedOn,
        Present = Present,
        InFavour = InFavour,
    };
}

/// <summary>The page of a new procedure.</summary>
public sealed record NewLeavingPage(long PersonId, string PersonName, MembershipEventKind Kind, LeavingForm Form);

/// <summary>A procedure as this viewer sees it.</summary>
public sealed record LeavingPage(LeavingCase Case, bool MayDecide, bool MayWithdraw, bool MayAcknowledge, bool MayReadPapers);

/// <summary>One line of the list.</summary>
public sealed record LeavingRow(int Id, string PersonName, string UnionName, MembershipEventKind Kind, LeavingStage Stage, DateTime? AcknowledgedAt);
