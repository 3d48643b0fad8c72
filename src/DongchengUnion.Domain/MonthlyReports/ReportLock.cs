namespace DongchengUnion.Domain.MonthlyReports;

/// <summary>Why a report cannot be filled in just now, and whom to ask: one sentence for each cause.</summary>
public static class ReportLock
{
    /// <param name="report">Null while nobody has begun.</param>
    /// <param name="whyNotOwed">From <see cref="ReportDuty.WhyNot"/>.</param>
    /// <param name="upperName">Whom the union reports to.</param>
    /// <param name="maySign">The viewer may sign: a report on the chair's desk is not locked for the chair.</param>
    /// <param name="show">How an instant is written for people.</param>
    /// <returns>Null when it can be filled in.</returns>
    public static string? Why(MonthlyReport? report, ReportPeriod period, DateOnly today, string? whyNotOwed, string upperName, bool maySign, Func<DateTime, string> show)
    {
        if (report is null || report.SubmittedAt is null)
        {
            if (whyNotOwed is not null) return whyNotOwed;
            switch (period.State(today))
            {
                case PeriodState.NotOpen:
                    return $"{period.Month.InWords}月报尚未开放：到 {period.OpensOn:yyyy-MM-dd} 才可填报，平时的工作请先记入工作台账。";
                case PeriodState.Closed:
                    return $"{period.Month.InWords}月报已于 {period.ClosesOn:yyyy-MM-dd} 停止收报。需要补报，请向{upperName}申请延期。";
            }
        }

        return report?.Stage switch
        {
            ReportStage.Submitted when report.OpenedAt is { } opened =>
                $"{report.UpperName}{report.OpenedByName}自 {show(opened)} 起正在审核；如需修改，请联系{report.UpperName}退回。",
            ReportStage.Submitted => $"本月报已于 {show(report.SubmittedAt!.Value)} 提交，等待{report.UpperName}审核；尚未开始审核，主席可以撤回后修改。",
            ReportStage.UpperAccepted => $"{report.UpperName}已于 {show(report.UpperAcceptedAt!.Value)} 审核通过，等待区总审定；如需修改，请联系{report.UpperName}撤销审核并退回。",
            ReportStage.Accepted => $"本月报已于 {show(report.AcceptedAt!.Value)} 由区总审定并锁定。更正须写明理由提出申请，由区总分管领导重新开启。",
            ReportStage.AwaitingSignature when !maySign => "本月报已送主席签审。需要再改，请主席退回填报员，或自己收回。",
            ReportStage.Filling or ReportStage.AwaitingSignature or ReportStage.Returned or ReportStage.Reopened or null => null,
        };
    }
}
