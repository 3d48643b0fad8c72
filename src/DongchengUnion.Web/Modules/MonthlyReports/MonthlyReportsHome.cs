using DongchengUnion.Data;
using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Modules.MonthlyReports.Board;
using DongchengUnion.Web.Modules.MonthlyReports.Mine;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.MonthlyReports;

/// <summary>What the monthly reports put into each one's inbox. Computed from the reports: acting removes it, nothing else does.</summary>
public sealed class MonthlyReportsHome(UnionDbContext db, ReportDesk desk) : IHomeSource
{
    private const int FillMinutes = 15, SignMinutes = 5, ReviewMinutes = 3;

    public async Task<IReadOnlyList<InboxItem>> Items(Viewer who, DateOnly today)
    {
        if (who.May(Policies.FillReports)) return await Own(who, today);
        if (who.May(Policies.ReviewReports) || who.May(Policies.FinalizeReports)) return await Waiting(who, today);
        return who.May(Policies.ReopenReports) ? await Corrections() : [];
    }

    public async Task<IReadOnlyList<HomeFigure>> Figures(Viewer who, DateOnly today)
    {
        if (!who.May(Policies.FollowReports)) return [];
        var month = MonthlyReportsModule.CurrentMonth(today);
        var progress = await Progress.Load(db, month);
        var url = $"/monthly-reports/board?month={month}";
        return
        [
            new HomeFigure($"{month.InYear}月月报已报", $"{progress.Reported}/{progress.Expected}", "家", url),
            new HomeFigure($"{month.InYear}月月报已审定", $"{progress.Count(ProgressPart.Accepted)}", "份", url),
        ];
    }

    private async Task<List<InboxItem>> Own(Viewer who, DateOnly today)
    {
        if (await MyMonths.Load(db, desk, who.Post?.UnionId ?? 0, today) is not { } mine) return [];
        List<InboxItem> items = [];
        var signs = who.May(Policies.SubmitReports);
        foreach (var month in mine.Months)
        {
            var url = $"/monthly-reports/of/{month.Month}";
            var report = month.Report;
            if (report?.Stage is ReportStage.Returned or ReportStage.Reopened)
                items.Add(SentBack(report, month.Period));
            else if (month.IsWaiting(today) && report?.Stage == ReportStage.AwaitingSignature && signs)
                items.Add(new InboxItem(InboxKind.ToDo, $"签审{month.Month.InWords}月报", "本工会填报员", month.Period.DueOn, SignMinutes, url));
            else if (month.IsWaiting(today) && report?.Stage != ReportStage.AwaitingSignature)
                items.Add(new InboxItem(InboxKind.ToDo, $"填报{month.Month.InWords}月报", mine.Union.Owner.UpperName, month.Period.DueOn, FillMinutes, url));
            if (month.IsWaiting(today) && report?.SubmittedAt is null) items.AddRange(await Reminders(mine.Union.Owner.UnionId, month, url));
            if (month.IsExtended && month.IsWaiting(today))
                items.Add(new InboxItem(InboxKind.ToKnow, $"{month.Month.InWords}月报已准予延期", mine.Union.Owner.UpperName, month.Period.DueOn, null, url));
            if (report?.AcceptedAt is { } at && today.DayNumber - DateOnly.FromDateTime(PortalClock.InBeijing(at)).DayNumber <= 7)
                items.Add(new InboxItem(InboxKind.ToKnow, $"{month.Month.InWords}月报已由区总审定", "区总工会", null, null, $"/monthly-reports/{report.Id}"));
        }

        return items;
    }

    // Straight to the first cell that somebody has written about.
    private static InboxItem SentBack(MonthlyReport report, ReportPeriod period)
    {
        var step = report.Steps.Last(s => s.Verb is ReportVerb.Return or ReportVerb.Reopen);
        var first = report.Cells.FirstOrDefault(c => c.Comment is not null);
        var what = report.Stage == ReportStage.Returned ? $"修改被退回的{report.Month.InWords}月报：{step.Why}" : $"更正{report.Month.InWords}月报：{step.Why}";
        return new InboxItem(InboxKind.SentBack, what, $"{step.Name}（{step.Post}）", period.DueOn, SignMinutes,
            $"/monthly-reports/{report.Id}" + (first is null ? "" : $"#item-{first.Item}"));
    }

    private async Task<IEnumerable<InboxItem>> Reminders(int unionId, MyMonth month, string url)
    {
        var of = month.Month;
        var last = await db.ReportReminders.AsNoTracking().Where(r => r.UnionId == unionId && r.Month == of).OrderByDescending(r => r.SentAt).FirstOrDefaultAsync();
        return last is null ? [] : [new InboxItem(InboxKind.ToKnow, $"催报：请尽快报送{of.InWords}月报", $"{last.SentByName}（{last.SentByPost}）", month.Period.DueOn, null, url)];
    }

    private async Task<List<InboxItem>> Waiting(Viewer who, DateOnly today)
    {
        var queue = await QueuePage.Load(db, who, null);
        List<InboxItem> items = [];
        foreach (var month in queue.Waiting.GroupBy(r => r.Month))
        {
            var period = await desk.Calendar.For(month.Key);
            items.Add(new InboxItem(InboxKind.ToDo, $"{(queue.ReviewsForDistrict ? "审定" : "审核")}{month.Key.InWords}月报 {month.Count()} 份",
                queue.ReviewsForDistrict ? "街道、系统工会和直属基层工会" : "所属基层工会", queue.ReviewsForDistrict ? period.DistrictDueOn : period.UpperDueOn,
                month.Count() * ReviewMinutes, $"/monthly-reports/queue?month={month.Key}"));
        }

        var current = await Progress.Load(db, MonthlyReportsModule.CurrentMonth(today));
        var silent = current.Expected - current.Reported;
        if (silent > 0)
            items.Add(new InboxItem(InboxKind.ToKnow, $"{current.Month.InWords}月报还有 {silent} 家没有报送", "月报进度", (await desk.Calendar.For(current.Month)).DueOn, null, $"/monthly-reports/board?month={current.Month}"));
        return items;
    }

    private async Task<List<InboxItem>> Corrections() =>
        [.. (await QueuePage.Find(db.MonthlyReports.AsNoTracking().Where(r => r.CorrectionAskedAt != null)).Take(100).ToListAsync())
            .Select(r => new InboxItem(InboxKind.ToDo, $"决定是否更正：{r.UnionName}{r.Month.InWords}月报", r.CorrectionReason ?? "", null, ReviewMinutes, $"/monthly-reports/{r.Id}"))];
}
