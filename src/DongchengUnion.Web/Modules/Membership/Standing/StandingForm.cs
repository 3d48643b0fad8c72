using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Membership;

namespace DongchengUnion.Web.Modules.Membership.Standing;

/// <summary>One direct change of a standing: retain, restore, leave on paper, death, joining again, transfers across the district's border.</summary>
public sealed class StandingForm
{
    [Display(Name = "发生日期"), Required(ErrorMessage = "请填写发生日期。")]
    public DateOnly? EffectiveOn { get; set; }

    [Display(Name = "原因"), Required(ErrorMessage = "请选择原因。")]
    public EventReason? Reason { get; set; }

    [Display(Name = "依据"), StringLength(200, ErrorMessage = "依据最多 200 字。")]
    public string? Basis { get; set; }

    [Display(Name = "对方工会"), StringLength(100, ErrorMessage = "对方工会最多 100 字。")]
    public string? OtherUnion { get; set; }

    [Display(Name = "按保留会籍转入")]
    public bool AsRetained { get; set; }

    /// <summary>Ticked after the remarks have been read.</summary>
    public bool Confirmed { get; set; }

    public int Version { get; set; }

    public LedgerEntry ToEntry(MembershipEventKind kind) => new(kind, EffectiveOn!.Value, Reason, Basis, null,
        kind is MembershipEventKind.TransferIn or MembershipEventKind.TransferOut ? OtherUnion : null, AsRetained && kind == MembershipEventKind.TransferIn);
}

/// <summary>The page of one change.</summary>
public sealed record StandingPage(Person Person, MembershipEventKind Kind, StandingForm Form, IReadOnlyList<LedgerRemark> Remarks);

/// <summary>The last event of a person, which may be reversed.</summary>
public sealed record ReversalPage(Person Person, MembershipEvent Last);
