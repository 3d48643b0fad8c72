using System.Globalization;
using DongchengUnion.Domain.Membership.Flows;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Flows;

/// <summary>What happens because nobody did anything: silent applications go up, silent transfers are reminded of and then go up.</summary>
public sealed class FlowClock(UnionDbContext db)
{
    public const string JoinSilenceDays = "Membership.JoinSilenceDays";
    public const string TransferReminderDays = "Membership.TransferReminderDays";
    public const string TransferEscalationDays = "Membership.TransferEscalationDays";

    /// <returns>How many procedures were moved.</returns>
    public async Task<int> Run(DateOnly today, DateTime now, CancellationToken cancellationToken = default)
    {
        var (silence, remind, escalate) = (await Days(db, JoinSilenceDays, today), await Days(db, TransferReminderDays, today), await Days(db, TransferEscalationDays, today));
        var silentSince = now.AddDays(-silence);
        var joins = await db.JoinApplications.Where(a => a.Stage == JoinStage.Submitted && a.WaitingSince < silentSince).ToListAsync(cancellationToken);
        foreach (var application in joins) application.Escalate(silence, now);

        var (remindSince, escalateSince) = (now.AddDays(-remind), now.AddDays(-escalate));
        var transfers = await db.Transfers.Where(t => t.Stage == TransferStage.InProgress && t.WaitingSince < remindSince).ToListAsync(cancellationToken);
        var moved = joins.Count;
        foreach (var transfer in transfers)
        {
            if (transfer.RemindedAt is null) transfer.Remind(remind, now);
            else if (transfer.WaitingSince >= escalateSince) continue;
            if (transfer.WaitingSince < escalateSince) transfer.Escalate(escalate, now);
            moved++;
        }

        await db.SaveChangesAsync(cancellationToken);
        return moved;
    }

    /// <summary>A number of days that an office decides.</summary>
    public static async Task<int> Days(UnionDbContext db, string key, DateOnly on) =>
        int.Parse((await db.Setting(key, on)).Value, CultureInfo.InvariantCulture);
}
