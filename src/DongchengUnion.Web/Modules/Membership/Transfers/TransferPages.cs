using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Flows;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Transfers;

/// <summary>What the page of a new transfer posts. The new union is found by its name.</summary>
public sealed class TransferForm
{
    /// <summary>The member, where an officer of the old union starts it.</summary>
    public long? Person { get; set; }

    [Display(Name = "转入工会"), StringLength(100, ErrorMessage = "名称最多 100 字。")]
    public string? ToName { get; set; }

    [Display(Name = "转会原因"), Required(ErrorMessage = "请选择转会原因。")]
    public EventReason? Reason { get; set; }

    [Display(Name = "说明"), StringLength(500, ErrorMessage = "说明最多 500 字。")]
    public string? Words { get; set; }

    [Display(Name = "会员姓名"), StringLength(60, ErrorMessage = "姓名最多 60 字。")]
    public string? FullName { get; set; }

    [Display(Name = "证件类型")]
    public DocumentKind DocumentKind { get; set; } = DocumentKind.ResidentIdentityCard;

    [Display(Name = "证件号码"), StringLength(60, ErrorMessage = "证件号码最多 60 位。")]
    public string? DocumentNumber { get; set; }

    [Display(Name = "发证国家（护照填写）"), StringLength(40, ErrorMessage = "国家最多 40 字。")]
    public string? IssuingCountry { get; set; }
}

/// <summary>The page of a new transfer: out of the own union, into it, or the member's own.</summary>
public sealed record NewTransferPage(TransferForm Form, string Way, string? PersonName, string UnionName);

/// <summary>One line of the list.</summary>
public sealed record TransferRow(int Id, string PersonName, string FromName, string ToName, TransferStage Stage, Consent Leaving, Consent Taking, DateTime WaitingSince);

/// <summary>A transfer as one of the sides sees it, with what this viewer may do.</summary>
public sealed record TransferPage(Transfer Transfer, string CommonName, bool MayConsentToLeave, bool MayConsentToTake, bool MayDecide, bool MayWithdraw)
{
    public static async Task<TransferPage> Load(UnionDbContext whole, Viewer viewer, Transfer transfer)
    {
        var own = viewer.Post?.UnionId;
        var speaks = transfer.Stage == TransferStage.InProgress && viewer.May(Policies.ConsentToTransfers);
        return new TransferPage(transfer, await whole.Unions.Where(u => u.Id == transfer.CommonUnionId).Select(u => u.Name).SingleAsync(),
            speaks && own == transfer.UnionId && transfer.Leaving == Consent.Waiting,
            speaks && own == transfer.ToUnionId && transfer.Taking == Consent.Waiting,
            viewer.May(Policies.DecideTransfers) && own == transfer.CommonUnionId && transfer.MayBeDecided,
            transfer.IsOpen && transfer.Steps[0].AccountId == viewer.AccountId && viewer.May(Policies.StartTransfers));
    }

    public static Task<List<TransferRow>> Rows(UnionDbContext db, bool all) => db.Transfers.AsNoTracking()
        .Where(t => all || t.Stage == TransferStage.InProgress || t.Stage == TransferStage.Escalated).OrderByDescending(t => t.WaitingSince).Take(200)
        .Select(t => new TransferRow(t.Id, t.PersonName, t.UnionName, t.ToName, t.Stage, t.Leaving, t.Taking, t.WaitingSince)).ToListAsync();
}
